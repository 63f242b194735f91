// Remembers which exercises a patient picked, in this browser only: nothing is sent anywhere.
(() => {
  const KEY = "physiocare-exercise-sheet";
  const boxes = [...document.querySelectorAll("[data-exercise]")];
  const counts = document.querySelectorAll("[data-sheet-count]");

  // Browsers may refuse storage, and other pages may have left anything in it.
  function stored() {
    try {
      const value = JSON.parse(localStorage.getItem(KEY) || "[]");
      return new Set(Array.isArray(value) ? value : []);
    } catch {
      return new Set();
    }
  }

  function store(picked) {
    try {
      if (picked.size) {
        localStorage.setItem(KEY, JSON.stringify([...picked]));
      } else {
        localStorage.removeItem(KEY);
      }
    } catch {
      // Full or refused: the ticks hold until the page is left.
    }
  }

  function storageWorks() {
    try {
      localStorage.setItem(`${KEY}-test`, "1");
      localStorage.removeItem(`${KEY}-test`);
      return true;
    } catch {
      return false;
    }
  }

  function unhide(selector) {
    for (const element of document.querySelectorAll(selector)) {
      element.hidden = false;
    }
  }

  function count() {
    const keys = new Set(boxes.filter((box) => box.checked).map((box) => box.dataset.exercise));
    for (const output of counts) {
      output.value = keys.size;
    }
  }

  function show() {
    const picked = stored();
    for (const box of boxes) {
      box.checked = picked.has(box.dataset.exercise);
    }
    count();
  }

  function pick(box) {
    const picked = stored();
    if (box.checked) {
      picked.add(box.dataset.exercise);
    } else {
      picked.delete(box.dataset.exercise);
    }
    store(picked);
    // An exercise may stand on the page twice.
    for (const twin of boxes.filter((other) => other.dataset.exercise === box.dataset.exercise)) {
      twin.checked = box.checked;
    }
    count();
  }

  for (const box of boxes) {
    box.addEventListener("change", () => pick(box));
  }
  for (const button of document.querySelectorAll("[data-sheet-clear]")) {
    button.addEventListener("click", () => {
      store(new Set());
      for (const box of boxes) {
        box.checked = false;
      }
      count();
    });
  }

  unhide("[data-needs-script]");
  if (storageWorks()) {
    unhide("[data-needs-storage]");
    show();
    // Another tab, or this page when the browser's back button brings it again.
    window.addEventListener("storage", show);
    window.addEventListener("pageshow", show);
  } else {
    unhide("[data-without-storage]");
  }
})();
