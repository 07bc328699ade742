// The web chat. Without this script the form works all the same.

import { appendLinked } from "./linked.js";
import { watchLeave } from "./leave.js";

const PROBLEMS = {
  empty: "Write your message first",
  offline: "Your message was not sent. Check that you are online, then press Send again.",
  failed: "Sorry, that did not work. Your message is still in the box: press Send again.",
};
const SEND_WITHIN_MS = 25000;
const ASK_EVERY_MS = 3000;
const ASK_AT_MOST_EVERY_MS = 15000;
const ASK_FOR_MS = 20 * 60 * 1000;
const KEPT = "signpost-waiting"; // ids only, never her words: so that a reload still gets the answer

const page = (id) => document.getElementById(id);
const [log, composer, box, send, status] = ["log", "composer", "text", "send", "status"].map(page);
const messagesUrl = log.dataset.messages;
const longest = Number(box.dataset.longest);

let sending = false;
let attempt = { text: null, id: null };
let waiting = keptIds();

class Refused extends Error {}

composer.addEventListener("submit", (event) => {
  event.preventDefault();
  sendMessage();
});

box.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendMessage();
});

watchLeave(() => {
  waiting = [];
  keepIds();
});
if (waiting.length) askLater();

async function sendMessage() {
  const text = box.value.trim();
  if (sending) return;
  if (!text) return showProblem(PROBLEMS.empty);
  if (text.length > longest) return showProblem(tooLong());
  // The same words again after a failure are the same message: it is answered once.
  if (attempt.text !== text) attempt = { text, id: newId() };
  startSending();
  const bubble = addHers(text);
  try {
    const replies = await post(attempt);
    bubble.classList.remove("is-sending");
    addOurs(replies);
    if (!replies.length || isHolding(replies)) waitFor(attempt.id);
    box.value = "";
    attempt = { text: null, id: null };
    stopSending("");
  } catch (error) {
    bubble.remove();
    stopSending("");
    showProblem(error instanceof Refused ? PROBLEMS.failed : PROBLEMS.offline);
  }
}

async function post(message) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), SEND_WITHIN_MS);
  try {
    const answer = await fetch(messagesUrl, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(message),
      signal: stop.signal,
    });
    if (!answer.ok) throw new Refused();
    return (await answer.json()).replies;
  } finally {
    clearTimeout(timer);
  }
}

function startSending() {
  sending = true;
  hideProblem();
  page("examples").hidden = true;
  box.readOnly = true;
  send.setAttribute("aria-disabled", "true");
  status.textContent = "Sending…";
}

function stopSending(said) {
  sending = false;
  box.readOnly = false;
  send.removeAttribute("aria-disabled");
  status.textContent = said;
}

function addHers(text) {
  const bubble = page("hers").content.firstElementChild.cloneNode(true);
  bubble.classList.add("is-sending");
  bubble.querySelector("p").textContent = text;
  return addToLog(bubble);
}

function addOurs(parts) {
  if (!parts.length) return;
  const bubble = page("ours").content.firstElementChild.cloneNode(true);
  for (const part of parts) {
    const paragraph = document.createElement("p");
    paragraph.dir = "auto";
    if (part.language !== "en") paragraph.lang = part.language;
    appendLinked(paragraph, part.text, log.dataset.linked);
    bubble.append(paragraph);
  }
  addToLog(bubble);
}

function addNote(text) {
  const note = document.createElement("p");
  note.className = "log__note";
  note.textContent = text;
  addToLog(note);
}

function addToLog(element) {
  log.append(element);
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
  return element;
}

function tooLong() {
  return `Your message must be ${longest.toLocaleString("en-GB")} characters or fewer`;
}

function showProblem(text) {
  const problem = page("problem");
  const message = document.createElement("span");
  message.className = "nhsuk-error-message";
  message.id = "problem-text";
  message.textContent = text;
  problem.replaceChildren(message);
  problem.hidden = false;
  page("text-error")?.remove();
  box.setAttribute("aria-describedby", "problem-text");
  box.classList.add("nhsuk-textarea--error");
  box.focus();
}

function hideProblem() {
  page("problem").hidden = true;
  page("problem").replaceChildren();
  page("text-error")?.remove();
  box.closest(".nhsuk-form-group").classList.remove("nhsuk-form-group--error");
  box.classList.remove("nhsuk-textarea--error");
  box.removeAttribute("aria-describedby");
}

// Answers that come later, because the service could not be reached at once.

function isHolding(parts) {
  return parts.some((part) => part.content_key === log.dataset.holding);
}

function waitFor(id) {
  waiting.push({ id, since: Date.now() });
  keepIds();
  if (waiting.length === 1) askLater();
}

function askLater(wait = ASK_EVERY_MS) {
  setTimeout(async () => {
    if (!document.hidden) await ask();
    if (waiting.length) askLater(Math.min(wait * 1.2, ASK_AT_MOST_EVERY_MS));
  }, wait);
}

// Only the oldest: her messages are answered in order.
async function ask() {
  const { id, since } = waiting[0];
  let answer;
  try {
    answer = await (await fetch(`${messagesUrl}?after=${encodeURIComponent(id)}`)).json();
  } catch {
    return;
  }
  if (waiting[0]?.id !== id) return;
  const tooLate = Date.now() - since > ASK_FOR_MS;
  if (answer.waiting && !tooLate) return;
  waiting.shift();
  keepIds();
  addOurs(answer.replies);
  if (!answer.replies.length) addNote(log.dataset.unanswered);
}

function keptIds() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT)) || [];
  } catch {
    return [];
  }
}

function keepIds() {
  try {
    if (waiting.length) sessionStorage.setItem(KEPT, JSON.stringify(waiting));
    else sessionStorage.removeItem(KEPT);
  } catch {
    // A browser that keeps nothing: she gets her answer unless she reloads.
  }
}

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
