// Tells the site that a result of this search was opened: once, without who or which one.
// Without JavaScript the links are the same, and nothing is counted.
{
  const results = document.querySelector("[data-clicked-url]");

  const tell = (event) => {
    if (!event.target.closest(".results a[href]")) return;
    results.removeEventListener("click", tell);
    results.removeEventListener("auxclick", tell);
    const asked = new URLSearchParams({ q: results.dataset.query });
    navigator.sendBeacon(results.dataset.clickedUrl, asked);
  };

  if (results && navigator.sendBeacon) {
    results.addEventListener("click", tell);
    results.addEventListener("auxclick", tell); // a new tab by the middle button
  }
}
