/* Keeps that somebody went to call or write. The links work without it: a phone dials first,
   and a lost request costs only a line in the history. */
(() => {
  function record(link) {
    const token = document.querySelector("[name=csrfmiddlewaretoken]")?.value;
    fetch(link.dataset.contactUrl, {
      method: "POST",
      headers: { "X-CSRFToken": token ?? "" },
      keepalive: true,
      redirect: "manual",
    }).catch(() => {});
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-contact-url]");
    if (link) record(link);
  });
})();
