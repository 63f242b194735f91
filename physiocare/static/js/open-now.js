// Keeps "Open now, until 20:00" true on a page that stays open, or that the browser kept. The
// sentences come with the page; when the last one is over, it says nothing: the hours are there.
(() => {
  const { from, steps } = JSON.parse(document.currentScript.dataset.steps);
  const HALF_A_MINUTE = 30_000;

  function refresh() {
    // A clock that is slow must not lead back behind the moment when the page was made.
    const now = Math.max(Date.now(), Date.parse(from));
    const step = steps.find(({ until }) => now < Date.parse(until));
    for (const place of document.querySelectorAll("[data-open-now]")) {
      place.hidden = !step;
      if (step) show(place, step);
    }
  }

  function show(place, { words, isOpen, until }) {
    const sentence = place.querySelector("time");
    if (sentence.textContent === words) return;
    sentence.textContent = words;
    sentence.dateTime = until;
    place.classList.toggle("open-now--open", isOpen);
  }

  refresh();
  setInterval(refresh, HALF_A_MINUTE);
  addEventListener("pageshow", refresh);
  document.addEventListener("visibilitychange", refresh);
})();
