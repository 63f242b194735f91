/* Keys for the list of enquiries and for one enquiry. The list works without any of this.

   A row's address and its buttons are in the page; this script only moves a cursor and presses
   what is there. The order of the list goes along to the enquiry in the session's storage, as
   addresses only. */
(() => {
  "use strict";

  const KEYS_OFF = "inbox-keys-off";
  const ORDER = "inbox-order";
  const NOTE = "inbox-write-note";
  const dialog = document.getElementById("inbox-keys");
  const isList = document.getElementById("listing-results") !== null;
  let at = -1;

  const all = (selector) => [...document.querySelectorAll(selector)];
  const rows = () => all("[data-inbox-row]");
  const currentRow = () => rows()[at];

  function stored(storage, name) {
    try {
      return storage.getItem(name);
    } catch {
      return null;
    }
  }

  function store(storage, name, value) {
    try {
      storage.setItem(name, value);
    } catch {
      /* Storage may be forbidden: then it is only not remembered. */
    }
  }

  function moveTo(index) {
    const list = rows();
    if (!list.length) return;
    at = Math.max(0, Math.min(index, list.length - 1));
    list.forEach((row, number) => row.classList.toggle("is-at", number === at));
    const link = list[at].querySelector("[data-inbox-open]");
    link.focus({ preventScroll: true });
    list[at].scrollIntoView({ block: "nearest" });
  }

  function rememberOrder() {
    store(sessionStorage, ORDER, JSON.stringify(rows().map((one) => one.dataset.url)));
  }

  function open(row) {
    if (!row) return;
    rememberOrder();
    window.location.assign(row.dataset.url);
  }

  /* One enquiry: its neighbours in the list from which it was opened, else in order of need. */
  function goAlong(step) {
    const order = JSON.parse(stored(sessionStorage, ORDER) || "[]");
    const here = order.indexOf(window.location.pathname);
    const link = `[data-inbox-action=${step > 0 ? "next" : "previous"}]`;
    const next = here < 0 ? document.querySelector(link)?.href : order[here + step];
    if (next) window.location.assign(next);
  }

  function writeNote() {
    const field = document.querySelector("[name=note]");
    if (field) field.focus();
  }

  const onList = {
    j: () => moveTo(at + 1),
    k: () => moveTo(at - 1),
    o: () => open(currentRow()),
    Enter: () => open(currentRow()),
    a: () => currentRow()?.querySelector("[data-inbox-take]")?.click(),
    n: () => {
      if (currentRow()) store(sessionStorage, NOTE, "1");
      open(currentRow());
    },
    s: () => document.querySelector("[role=search] input[name=q]")?.focus(),
  };
  const onEnquiry = {
    j: () => goAlong(1),
    k: () => goAlong(-1),
    a: () => document.querySelector("button[name=take]")?.click(),
    n: writeNote,
  };

  function isTyping(target) {
    return target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null;
  }

  function isPressing(event) {
    return event.key === "Enter" && event.target.closest("a, button, summary, input") !== null;
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (isTyping(event.target) || isPressing(event) || document.querySelector("dialog[open]")) return;
    if (event.key === "?") {
      event.preventDefault();
      dialog.showModal();
      return;
    }
    if (stored(localStorage, KEYS_OFF)) return;
    const action = (isList ? onList : onEnquiry)[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });

  /* The boxes to tick */
  function showTicked() {
    const count = all("[data-inbox-row] input[name=row]:checked").length;
    const place = document.querySelector("[data-inbox-ticked]");
    if (place) place.textContent = count || "";
  }

  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-inbox-tick-all]")) {
      all("[data-inbox-row] input[name=row]").forEach((box) => {
        box.checked = event.target.checked;
      });
    }
    if (event.target.matches("[data-inbox-keys-off]")) {
      store(localStorage, KEYS_OFF, event.target.checked ? "1" : "");
    }
    showTicked();
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-inbox-help]")) dialog.showModal();
    if (event.target.closest("[data-inbox-open]")) rememberOrder();
  });

  function showWhatNeedsScripts() {
    all("[data-inbox-help], [data-inbox-tick-all]").forEach((element) => {
      element.hidden = false;
    });
    showTicked();
  }

  document.addEventListener("w-swap:success", () => {
    at = -1;
    showWhatNeedsScripts();
  });
  if (!dialog) return;
  dialog.querySelector("[data-inbox-keys-off]").checked = Boolean(stored(localStorage, KEYS_OFF));
  showWhatNeedsScripts();
  if (!isList && stored(sessionStorage, NOTE)) {
    store(sessionStorage, NOTE, "");
    writeNote();
  }
})();
