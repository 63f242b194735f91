// Offers the check for a person, works it out when asked, and sends the answer. Without
// JavaScript the page says instead that reading the message may take longer.
for (const form of document.querySelectorAll("[data-person-check]")) {
  const widget = form.querySelector("altcha-widget");
  const button = form.querySelector("button");
  const status = form.querySelector("[role=status]");

  form.hidden = false;
  document.querySelector("[data-without-check]").hidden = true;

  button.addEventListener("click", () => {
    button.disabled = true;
    status.textContent = status.dataset.working;
    widget.verify();
  });
  widget.addEventListener("statechange", ({ detail }) => {
    if (detail.state === "verified") {
      // The widget puts its answer into the form right after this event.
      setTimeout(() => form.submit(), 100);
    } else if (["error", "expired"].includes(detail.state)) {
      status.textContent = status.dataset.failed;
      button.disabled = false;
    }
  });
}
