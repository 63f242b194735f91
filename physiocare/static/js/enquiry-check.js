// Shows the emergency card while the patient still writes. Without it the page after sending does.
(() => {
  const form = document.querySelector("form[data-check]");
  const result = form?.querySelector("[data-check-result]");
  const message = form?.elements.namedItem("message");
  if (!result || !message) {
    return;
  }
  let shown = "";

  async function check() {
    const body = new FormData();
    body.set("message", message.value);
    body.set("csrfmiddlewaretoken", form.elements.namedItem("csrfmiddlewaretoken").value);
    try {
      const answer = await fetch(form.dataset.check, { method: "POST", body });
      if (answer.status === 200 || answer.status === 204) {
        show(answer.status === 200 ? await answer.text() : "");
      }
    } catch {
      // Offline: nothing is lost, the answer to sending will say what is wrong.
    }
  }

  // The region speaks up whenever it changes, so the same cards are not put in twice.
  function show(cards) {
    if (cards !== shown) {
      shown = cards;
      result.innerHTML = cards;
    }
  }

  message.addEventListener("change", check);
  // The back button brings the text again; a form that was sent back shows its cards already.
  if (message.value && !document.querySelector(".urgent-cards")) {
    check();
  }
})();
