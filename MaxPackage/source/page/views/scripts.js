// The scripts that go along with the piece: how each is, what went wrong with it, and what can be done about it; and one more from the piece's folder.
import { byId, h } from "../dom.js";
import { tell } from "./announcer.js";

export class ScriptsView {
  #performer;

  /** @param {import("../../client/performer.js").Performer} performer */
  constructor(performer) {
    this.#performer = performer;
    byId("scripts-load").addEventListener("submit", (/** @type {Event} */ event) => {
      event.preventDefault();
      this.#load();
    });
  }

  /** @param {{ engine: string | null, scripts: import("../../client/types.js").ScriptState[] }} told */
  show({ engine, scripts }) {
    byId("scripts-none").hidden = scripts.length > 0;
    byId("scripts-engine").textContent = engine ?? "";
    const list = byId("scripts-list");
    const held = heldIn(list);
    list.replaceChildren(...scripts.map((script) => this.#row(script)));
    if (held) /** @type {HTMLElement | null} */ (list.querySelector(held))?.focus();
  }

  async #load() {
    const file = byId("scripts-file");
    if (await tell(this.#performer.engine.script("load", file.value.trim()), byId("scripts-said"))) file.value = "";
  }

  /** @param {import("../../client/types.js").ScriptState} script */
  #row({ name, status, problem }) {
    const error = h("p", { class: "error", role: "alert" });
    const say = (/** @type {string} */ command) => tell(this.#performer.engine.script(command, name), error);
    const button = (/** @type {string} */ text) => h("button", { type: "button", "data-command": text, onclick: () => say(text) }, text[0].toUpperCase() + text.slice(1));
    return h("li", { class: `generator ${status}`, "data-script": name },
      h("div", { class: "who" }, h("strong", {}, name), h("span", { class: "state" }, status)),
      h("div", { class: "does", role: "group", "aria-label": name }, button("reload"), button("unload")),
      h("p", { class: "error fault", role: "status" }, problem ?? ""), error);
  }
}

/** The button that the keyboard is on: the list is made anew with all news. @param {HTMLElement} list */
function heldIn(list) {
  const button = /** @type {HTMLElement | null} */ (document.activeElement);
  const row = /** @type {HTMLElement | null} */ (button?.closest("[data-script]"));
  return row && list.contains(row) ? `[data-script="${CSS.escape(row.dataset.script ?? "")}"] [data-command="${button?.dataset.command}"]` : null;
}
