/* Wagtail's checks panel has one text for each kind of issue. A warning of ours has words of its
   own: they stand in its marker in the preview, and this puts them into the panel's row. */
(() => {
  const MARKER = "#content-warning-";

  function wordsOf(selector) {
    const preview = document.querySelector("#w-preview-iframe");
    return preview?.contentDocument?.querySelector(selector)?.textContent;
  }

  function fill(row) {
    const place = row.querySelector("[data-content-checker-selector-text]");
    const selector = place?.textContent.trim();
    if (!selector?.startsWith(MARKER)) return;
    const words = wordsOf(selector);
    if (words) row.querySelector("[data-content-checker-help]").textContent = words;
  }

  document.addEventListener("DOMContentLoaded", () => {
    const panel = document.querySelector("[data-checks-panel]");
    if (!panel) return;
    const fillAll = () => panel.querySelectorAll("[data-content-checker-row]").forEach(fill);
    new MutationObserver(fillAll).observe(panel, { childList: true });
  });
})();
