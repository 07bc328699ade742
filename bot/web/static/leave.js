// "Hide this page": https://design-system.service.gov.uk/components/exit-this-page/

const PRESSES = 3;
const WITHIN_MS = 5000;

export function watchLeave(forget) {
  const link = document.getElementById("leave");
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave(link, forget);
  });
  watchShift(() => leave(link, forget));
  // Back from elsewhere: the browser may have kept the page as it was.
  window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());
}

function leave(link, forget) {
  document.getElementById("cover").hidden = false;
  document.title = "Weather";
  forget();
  // The cookie is forgotten behind her back; a slow network must not keep her here.
  fetch(link.href, { keepalive: true, redirect: "manual" }).catch(() => {});
  window.location.replace(link.dataset.elsewhere);
}

// The Shift key three times, each time alone, so that writing a capital letter never counts.
function watchShift(leaveNow) {
  const said = document.getElementById("leaving");
  let presses = 0;
  let alone = false;
  let timer;
  const forgetPresses = () => {
    presses = 0;
    said.textContent = "";
  };
  document.addEventListener("keydown", (event) => {
    alone = event.key === "Shift" && !event.repeat;
    if (event.key !== "Shift") forgetPresses();
  });
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    presses += 1;
    clearTimeout(timer);
    timer = setTimeout(forgetPresses, WITHIN_MS);
    if (presses === PRESSES) leaveNow();
    else said.textContent = `Shift: press ${PRESSES - presses} more times to hide this page`;
  });
}
