// The phone page. It asks our own web process for everything, and shows what it says.

import { appendLinked } from "./linked.js";
import { showLog } from "./phone-log.js";

const LOOK_EVERY_MS = 1500;
const KEPT = "signpost-phone"; // of this tab: which handset, which were added
const MEASURED = "signpost-phone-measured"; // of this browser: what the network measured, by sid
const MOST_MEASURED = 500;
const PROBLEMS = {
  standin_away: "The stand-in phone network is not running. Start everything with make run.",
  other_origin: "This page was opened under another address. Open it again from the terminal's link.",
  away: "The service does not answer. Texts wait until it is back.",
};

const page = (id) => document.getElementById(id);
const bench = page("maincontent");
const kept = { handset: "001", added: [], seen: {}, ...read(sessionStorage, KEPT) };
const deliveries = read(localStorage, MEASURED);
let shown = "";
let sending = null;

start();

function start() {
  page("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    sendText();
  });
  page("body").addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    sendText();
  });
  page("add").addEventListener("submit", (event) => {
    event.preventDefault();
    addHandset();
  });
  page("machine").addEventListener("submit", (event) => {
    event.preventDefault();
    moveClock();
  });
  page("women").addEventListener("click", (event) => {
    const button = event.target.closest("[data-handset]");
    if (button) choose(button.dataset.handset);
  });
  choose(kept.handset);
  keepLooking();
}

async function keepLooking() {
  if (!document.hidden) await look();
  setTimeout(keepLooking, LOOK_EVERY_MS);
}

async function look() {
  const handset = kept.handset;
  let seen;
  try {
    seen = await ask(`/handsets/${handset}`);
  } catch (error) {
    return showProblem(error.message, "looking");
  }
  if (handset !== kept.handset) return;
  hideProblem("looking");
  showClock(seen.clock);
  showWomen(seen.handsets);
  const now = JSON.stringify([handset, seen.texts, seen.log, sending, deliveries]);
  if (now === shown) return;
  shown = now;
  showTexts(seen.texts);
  showLog(page("rows"), seen.log, deliveries);
}

async function ask(path, given) {
  const options = given && {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(given),
  };
  let answer, body;
  try {
    answer = await fetch(bench.dataset.api + path, options);
    body = await answer.json();
  } catch {
    throw new Error(PROBLEMS.away);
  }
  if (!answer.ok) throw new Error(PROBLEMS[body.error?.code] ?? PROBLEMS.away);
  return body;
}

// Texts

async function sendText() {
  const box = page("body");
  const body = box.value;
  if (sending || !body.trim()) return;
  hideProblem();
  sending = { handset: kept.handset, body };
  box.value = "";
  const button = document.querySelector(".handset__send");
  button.setAttribute("aria-disabled", "true");
  look();
  try {
    const { sid, ...delivery } = await ask("/texts", sending);
    deliveries[sid] = delivery;
    const sids = Object.keys(deliveries);
    for (const old of sids.slice(0, -MOST_MEASURED)) delete deliveries[old];
    write(localStorage, MEASURED, deliveries);
  } catch (error) {
    if (!box.value) box.value = body;
    showProblem(error.message);
  }
  sending = null;
  button.removeAttribute("aria-disabled");
  look();
}

// What is there already stays as it is, so that a screen reader says only what is new.
function showTexts(texts) {
  const list = page("texts");
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  const wanted = entriesOf(texts);
  let same = 0;
  while (same < wanted.length && list.children[same]?.dataset.key === wanted[same].key) {
    const time = list.children[same].querySelector(".bubble__time");
    if (time && time.textContent !== wanted[same].time) time.textContent = wanted[same].time;
    same += 1;
  }
  while (list.childElementCount > same) list.lastElementChild.remove();
  for (const { key, element } of wanted.slice(same)) {
    element.dataset.key = key;
    list.append(element);
  }
  if (atEnd || same < wanted.length) list.scrollTop = list.scrollHeight;
}

function entriesOf(texts) {
  const found = [];
  let day = "";
  for (const text of texts) {
    if (text.day !== day) {
      day = text.day;
      found.push({ key: day, element: made("p", "handset__day", day) });
    }
    found.push({ key: text.sid, time: text.time, element: bubble(text, text.time) });
  }
  // While it is being sent the network may not show it yet.
  const last = texts.filter((text) => text.hers).pop();
  if (sending?.handset === kept.handset && last?.body !== sending.body) {
    found.push({ key: "sending", element: bubble({ hers: true, body: sending.body }, "Sending…") });
  }
  if (!found.length) {
    found.push({ key: "none", element: made("p", "handset__empty", "No texts yet") });
  }
  return found;
}

function bubble(text, time) {
  const element = made("div", `bubble bubble--${text.hers ? "hers" : "ours"}`);
  const words = made("p", "bubble__words");
  words.append(made("span", "nhsuk-u-visually-hidden", text.hers ? "She: " : "Signpost: "));
  if (text.hers) words.append(text.body);
  else appendLinked(words, text.body, bench.dataset.linked);
  element.append(words, made("span", "bubble__time", time));
  return element;
}

// Women

function choose(handset) {
  kept.handset = handset;
  keep();
  shown = "";
  showWomen([]);
  const button = page("women").querySelector(`[data-handset="${handset}"]`);
  const name = button.querySelector(".women__name").textContent;
  page("owner").textContent = name;
  page("texts").replaceChildren();
  look();
}

function showWomen(handsets) {
  for (const id of kept.added) womanButton(id, "");
  for (const { id, name } of handsets) womanButton(id, name);
  for (const { id, last } of handsets) {
    if (id === kept.handset || !(id in kept.seen)) kept.seen[id] = last;
    showNew(womanButton(id), last > kept.seen[id]);
  }
  for (const button of page("women").querySelectorAll("[data-handset]")) {
    button.setAttribute("aria-pressed", String(button.dataset.handset === kept.handset));
  }
  keep();
}

function womanButton(id, name) {
  const found = page("women").querySelector(`[data-handset="${id}"]`);
  if (found) return found;
  const button = made("button", "women__one");
  button.type = "button";
  button.dataset.handset = id;
  button.append(
    made("span", "women__name", name || `Phone ${id}`),
    " ",
    made("span", "women__number", `900${id}`),
  );
  button.lastChild.prepend(made("span", "women__prefix", "07700 "));
  const item = document.createElement("li");
  item.append(button);
  page("women").append(item);
  return button;
}

function showNew(button, isNew) {
  const mark = button.querySelector(".women__new");
  if (isNew && !mark) button.append(" ", made("span", "women__new", "new"));
  if (!isNew) mark?.remove();
}

function addHandset() {
  const box = page("new-handset");
  const id = box.value.trim();
  if (!/^[0-9]{3}$/.test(id) || id === "000") {
    showProblem("Give the last three digits of a number from 07700 900001 to 07700 900999.");
    box.focus();
    return;
  }
  hideProblem();
  if (!kept.added.includes(id)) kept.added.push(id);
  womanButton(id, "");
  box.value = "";
  page("more").open = false;
  choose(id);
  page("body").focus();
}

// Time

async function moveClock() {
  const box = page("amount");
  const days = Number(box.value) * Number(page("unit").value);
  const most = Number(box.dataset.mostDays);
  const said = page("moved");
  if (!Number.isInteger(days) || days < 1 || days > most) {
    said.textContent = `Give a whole number, at least 1; no more than ${most} days at once.`;
    box.focus();
    return;
  }
  try {
    showClock((await ask("/clock", { days })).clock);
    said.textContent = `The clock has moved on. It is now ${page("now").textContent}.`;
  } catch (error) {
    said.textContent = error.message;
  }
}

function showClock({ day, time, days_ahead: ahead }) {
  for (const element of document.querySelectorAll("[data-clock]")) {
    const text = element.dataset.clock === "both" ? `${day}, ${time}` : time;
    if (element.textContent !== text) element.textContent = text;
  }
  page("ahead").textContent = ahead ? `, ${ahead} ${ahead === 1 ? "day" : "days"} ahead` : "";
}

// Small things

function made(name, className, text = "") {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

function showProblem(text, by = "action") {
  const problem = page("problem");
  if (problem.textContent !== text) problem.textContent = text;
  problem.dataset.by = by;
  problem.hidden = false;
}

// What she did wrong stays until she does something else; a lost connection until it is back.
function hideProblem(by = "action") {
  const problem = page("problem");
  if (problem.dataset.by === by) problem.hidden = true;
}

function keep() {
  write(sessionStorage, KEPT, kept);
}

function read(storage, name) {
  try {
    return JSON.parse(storage.getItem(name)) ?? {};
  } catch {
    return {};
  }
}

function write(storage, name, value) {
  try {
    storage.setItem(name, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing: a reload begins with Amina again.
  }
}
