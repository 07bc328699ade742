// Telephone numbers and web addresses as links. The pattern is the page's own: see bot/web/pages.py.

export function appendLinked(target, text, pattern) {
  const found = new RegExp(pattern, "g");
  let end = 0;
  for (let match = found.exec(text); match; match = found.exec(text)) {
    target.append(text.slice(end, match.index), match[1] ? siteLink(match[1]) : phoneLink(match[2]));
    end = match.index + match[0].length;
  }
  target.append(text.slice(end));
}

function phoneLink(number) {
  const link = document.createElement("a");
  link.href = `tel:${number.replace(/ /g, "")}`;
  link.textContent = number;
  return link;
}

function siteLink(site) {
  const link = document.createElement("a");
  link.href = site.startsWith("http") ? site : `https://${site}`;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  link.textContent = site;
  const warning = document.createElement("span");
  warning.className = "nhsuk-u-visually-hidden";
  warning.textContent = " (opens in a new tab)";
  link.append(warning);
  return link;
}
