// Shows in which zone times are meant to whoever lives in another one.
(() => {
  function offset(timeZone) {
    const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
    return format.formatToParts(new Date()).find((part) => part.type === "timeZoneName").value;
  }

  for (const note of document.querySelectorAll("[data-zone-note]")) {
    try {
      note.hidden = offset(note.dataset.zoneNote) === offset(undefined);
    } catch {
      note.hidden = false; // an old browser: better once too often
    }
  }
})();
