// Suggestions below each search field while somebody types: a combobox with a list, after the
// ARIA Authoring Practices. Without this script the forms work as they are.
(() => {
  const { url, label } = document.currentScript.dataset;
  const PAUSE = 150;
  const SPEAK_AFTER = 700;
  const NOTHING = { emergency: null, suggestions: [], status: "" };

  // What people typed or edited becomes text, never HTML.
  function make(tag, attributes, textContent = "") {
    return set(Object.assign(document.createElement(tag), { textContent }), attributes);
  }

  function set(element, attributes) {
    Object.entries(attributes).forEach((pair) => element.setAttribute(...pair));
    return element;
  }

  class SearchSuggestions {
    constructor(input, number) {
      const id = `suggestions-${number}`;
      this.input = input;
      this.alert = make("div", { class: "suggestions__emergency", role: "alert" });
      const list = { class: "suggestions__list", role: "listbox", id, "aria-label": label };
      this.list = make("ul", list);
      this.status = make("p", { class: "visually-hidden", role: "status" });
      this.popup = make("div", { class: "suggestions" });
      this.popup.append(this.alert, this.list);
      input.parentElement.append(this.popup, this.status);
      set(input, { role: "combobox", "aria-autocomplete": "list", "aria-controls": id });
      input.autocomplete = "off";
      this.show(NOTHING);
      this.listen();
    }

    listen() {
      this.input.addEventListener("input", () => this.wait());
      this.input.addEventListener("keydown", (event) => this.press(event));
      // A press on the popup must not take the focus away from the field.
      this.popup.addEventListener("mousedown", (event) => event.preventDefault());
      const { form } = this.input;
      form.addEventListener("focusin", () => (this.popup.hidden = false));
      form.addEventListener("focusout", (event) => this.leave(event.relatedTarget));
      // The back button may bring this page again as it was left.
      window.addEventListener("pagehide", () => this.show(NOTHING));
    }

    leave(target) {
      if (!this.input.form.contains(target)) {
        this.cancel();
        this.expand(false);
        this.popup.hidden = true;
      }
    }

    wait() {
      this.cancel();
      this.mark(-1);
      this.timer = setTimeout(() => this.ask(), PAUSE);
    }

    // No answer that is still on its way is wanted any more.
    cancel() {
      clearTimeout(this.timer);
      this.request?.abort();
    }

    async ask() {
      const { signal } = (this.request = new AbortController());
      const q = this.input.value.trim();
      let found = NOTHING;
      try {
        if (q) {
          const answer = await fetch(`${url}?q=${encodeURIComponent(q)}`, { signal });
          found = await answer.json();
        }
      } catch {
        // Offline, or no longer wanted: the form works without suggestions.
      }
      if (!signal.aborted) {
        this.show(found);
      }
    }

    show({ emergency, suggestions, status }) {
      this.warn(emergency);
      this.list.replaceChildren(...suggestions.map(this.option, this));
      this.expand(suggestions.length > 0);
      clearTimeout(this.speaking);
      this.speaking = setTimeout(() => (this.status.textContent = status), SPEAK_AFTER);
    }

    // Read out at once, and once only while the same emergency stands.
    warn(emergency) {
      if (this.sign === emergency?.sign) {
        return;
      }
      this.sign = emergency?.sign;
      this.alert.replaceChildren();
      if (emergency) {
        const { text, sign, lang, links } = emergency;
        this.alert.append(make("strong", {}, text), make("span", { lang }, sign));
        this.alert.append(...links.map(this.link));
      }
    }

    link({ text, href }) {
      return make("a", { class: "button button--emergency", href }, text);
    }

    option({ text, note, url: to, lang }, n) {
      const id = `${this.list.id}-${n}`;
      const option = make("li", { role: "option", id });
      option.append(make("span", { lang }, text), " ", make("small", {}, note));
      option.addEventListener("click", () => location.assign(to));
      return option;
    }

    expand(isOpen) {
      this.list.hidden = !isOpen;
      set(this.input, { "aria-expanded": isOpen });
      this.mark(-1);
    }

    mark(number) {
      const chosen = this.list.children[number];
      for (const option of this.list.children) {
        set(option, { "aria-selected": option === chosen });
      }
      this.active = number;
      set(this.input, { "aria-activedescendant": chosen?.id ?? "" });
      chosen?.scrollIntoView({ block: "nearest" });
    }

    press(event) {
      // While Hindi letters are being composed, these keys belong to the writing system.
      if (!event.isComposing && event.keyCode !== 229 && this.does(event.key)) {
        event.preventDefault();
      }
    }

    // Whether the key does something here.
    does(key) {
      const last = this.list.children.length - 1;
      const isChosen = this.active >= 0;
      if (key === "Escape") {
        this.escape();
      } else if (key === "Enter" && isChosen) {
        this.list.children[this.active].click();
      } else if (key === "ArrowDown" && last >= 0) {
        this.go(this.active < last ? this.active + 1 : 0);
      } else if (key === "ArrowUp" && last >= 0) {
        this.go(this.active > 0 ? this.active - 1 : last);
      } else if (["Home", "End"].includes(key) && isChosen) {
        this.go(key === "Home" ? 0 : last);
      } else {
        return false;
      }
      return true;
    }

    go(number) {
      this.expand(true);
      this.mark(number);
    }

    // First the list closes, then the field is emptied.
    escape() {
      this.cancel();
      if (this.list.hidden) {
        this.input.value = "";
        this.show(NOTHING);
      } else {
        this.expand(false);
      }
    }
  }

  const inputs = document.querySelectorAll(".search-form input[type=search]");
  inputs.forEach((input, number) => new SearchSuggestions(input, number));
})();
