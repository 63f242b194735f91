// Hides the places in which the chosen service is not given, and writes its name and price out.
// Without it the server says what does not fit.
(() => {
  const services = document.querySelector("select[name=service]");
  const places = [...document.querySelectorAll("input[name=visit_mode]")];
  if (!services || !places.length) {
    return;
  }

  function hidePlaces() {
    const modes = services.selectedOptions[0]?.dataset.modes;
    for (const place of places) {
      const fits = !modes || !place.value || modes.split(" ").includes(place.value);
      place.closest("div").hidden = !fits;
      if (!fits && place.checked) {
        places[0].checked = true;
      }
    }
  }

  const chosen = document.querySelector("[data-chosen-service]");

  function writeOut() {
    chosen.textContent = services.value ? services.selectedOptions[0].text : "";
  }

  services.addEventListener("change", hidePlaces);
  services.addEventListener("change", writeOut);
  writeOut();
  // What the server refused stays in sight with its error.
  if (!document.querySelector("input[name=visit_mode][aria-invalid]")) {
    hidePlaces();
  }
})();
