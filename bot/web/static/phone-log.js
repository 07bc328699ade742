// What happened to each text, the newest first.

const NETWORK_ERRORS = { 11200: "webhook failed", 11205: "no connection" };
const UNASKED = { later: "Later answer", unprompted: "Text from us" };

export function showLog(body, rows, deliveries) {
  const found = rows.map((row) => rowOf(row, deliveries[row.sid])).reverse();
  body.replaceChildren(...(found.length ? found : [empty()]));
}

function rowOf(row, delivery) {
  const element = document.createElement("tr");
  element.append(
    cell(`${row.date} ${row.time}`, "happened__time"),
    textCell(row),
    signatureCell(row, delivery),
    keysCell(row.keys),
    cell(row.language ?? "–"),
    cell(row.segments === null ? "–" : `${row.segments}`, "happened__figure"),
    cell(delivery ? `${delivery.milliseconds}` : "–", "happened__figure"),
    cell(becameOf(row, delivery)),
  );
  return element;
}

function textCell(row) {
  const found = cell("", "happened__text");
  if (row.sid) {
    found.textContent = row.text;
  } else {
    const kind = document.createElement("i");
    kind.textContent = UNASKED[row.text];
    found.append(kind);
  }
  return found;
}

// Only a text whose signature was right is ever stored.
function signatureCell(row, delivery) {
  if (!row.sid) return cell("–");
  if (row.status) return cell("valid", "happened__good");
  if (delivery?.http_status === 403) return cell("refused", "happened__bad");
  return cell("not yet");
}

function keysCell(keys) {
  const found = cell(keys.length ? "" : "–");
  for (const key of keys) {
    const code = document.createElement("span");
    code.className = "happened__key";
    code.textContent = key;
    found.append(code);
  }
  return found;
}

function becameOf(row, delivery) {
  if (delivery?.error) return `${NETWORK_ERRORS[delivery.error] ?? "network error"} (${delivery.error})`;
  return row.status ?? "on its way";
}

function cell(text, className = "") {
  const element = document.createElement("td");
  element.className = className;
  element.textContent = text;
  return element;
}

function empty() {
  const row = document.createElement("tr");
  const only = cell("No text yet. Write one on the phone.");
  only.colSpan = 8;
  row.append(only);
  return row;
}
