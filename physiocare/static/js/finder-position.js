// Offers to fill in the PIN code from the browser's position, which is asked for only on a press.
// The position leaves the browser rounded to about a kilometre. Without this script, or if the
// visitor refuses, the field is typed into as always.
for (const button of document.querySelectorAll("[data-position]")) {
  const field = document.getElementById(button.dataset.field);
  const status = document.getElementById(button.dataset.status);
  const say = (what) => (status.textContent = status.dataset[what]);

  async function fillIn({ coords }) {
    const place = { lat: coords.latitude.toFixed(2), lon: coords.longitude.toFixed(2) };
    try {
      const answer = await fetch(`${button.dataset.position}?${new URLSearchParams(place)}`);
      const { pin_code: pinCode } = await answer.json();
      if (pinCode) {
        field.value = pinCode;
        field.focus();
      }
      say(pinCode ? "found" : "nowhere");
    } catch {
      say("nowhere");
    }
    button.disabled = false;
  }

  function refused() {
    say("refused");
    button.disabled = false;
    field.focus();
  }

  button.hidden = !("geolocation" in navigator);
  button.addEventListener("click", () => {
    button.disabled = true;
    say("asking");
    navigator.geolocation.getCurrentPosition(fillIn, refused, { timeout: 15000 });
  });
}
