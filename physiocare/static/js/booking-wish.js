// Hides the places in which the chosen service is not given. Without it the server says so.
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

  services.addEventListener("change", hidePlaces);
  // What the server refused stays in sight with its error.
  if (!document.querySelector("input[name=visit_mode][aria-invalid]")) {
    hidePlaces();
  }
})();
