// The presets: one press recalls one, at once or over some beats; one can be saved under a name, and deleted.
import { arrange, h, write } from "../dom.js";

/** How long a name may be, and over how many beats a morph may go at most: the engine says so, too. */
const LONGEST_NAME = 64, LONGEST_MORPH = 100_000;

/** @typedef {import("../../client/engine.js").Engine} Engine */

export class PresetsView {
  /** @type {Map<string, HTMLElement>} */ #chips = new Map();
  #list = h("ul", { class: "chips", "aria-label": "Presets" });
  #said = h("p", { class: "said", role: "status" });
  #beats = h("input", { type: "number", class: "number tiny", min: "0", max: String(LONGEST_MORPH), step: "any", value: "0" });
  #name = h("input", { type: "text", class: "text", maxLength: LONGEST_NAME, required: true, placeholder: "a name", autocomplete: "off", "aria-label": "Name of the preset to save" });
  #engine;

  /** @param {() => Engine} engine */
  constructor(engine) {
    this.#engine = engine;
    this.element = h("div", { class: "presets", role: "group", "aria-label": "Presets" }, this.#list,
      h("label", { class: "inline" }, "over ", this.#beats, " beats"),
      h("form", { class: "inline", onsubmit: (/** @type {Event} */ event) => { event.preventDefault(); this.#save(); } }, this.#name, h("button", { type: "submit" }, "Save preset")), this.#said);
  }

  /** The piece has these presets now. @param {string[]} names */
  show(names) {
    this.#chips = new Map(names.map((name) => [name, this.#chips.get(name) ?? this.#chip(name)]));
    arrange(this.#list, [...this.#chips.values()]);
    this.#list.hidden = names.length === 0;
  }

  /** @param {string} name */
  #chip(name) {
    return h("li", {}, h("button", { type: "button", class: "preset", onclick: () => this.#recall(name) }, name), deleteButton(name, () => this.#ask(this.#engine().preset("delete", name), `${name} is deleted.`)));
  }

  /** @param {string} name */
  #recall(name) {
    const beats = Number(this.#beats.value);
    if (beats > 0) this.#ask(this.#engine().preset("morph", name, beats), `On the way to ${name}, over ${beats} ${beats === 1 ? "beat" : "beats"}.`);
    else this.#ask(this.#engine().preset("recall", name), `${name} is recalled.`);
  }

  async #save() {
    const name = this.#name.value.trim();
    if (await this.#ask(this.#engine().preset("save", name), `${name} is saved.`)) this.#name.value = "";
  }

  /** Says what came of it: what did not fit, if the engine tells of any. @param {Promise<import("./hand.js").Value>} asked @param {string} done */
  async #ask(asked, done) {
    try {
      const answer = await asked;
      this.#say(typeof answer === "string" ? answer : done, false);
      return true;
    } catch (error) {
      this.#say(/** @type {Error} */ (error).message, true);
      return false;
    }
  }

  /** @param {string} sentence @param {boolean} isError */
  #say(sentence, isError) {
    this.#said.classList.toggle("error", isError);
    write(this.#said, sentence);
  }
}

/** A preset cannot be brought back: so the first press asks, and the second deletes. @param {string} name @param {() => void} remove */
function deleteButton(name, remove) {
  const button = h("button", { type: "button", class: "remove", onclick: () => (button.dataset.asks ? remove() : ask(true)), onblur: () => ask(false) });
  /** @param {boolean} asks */
  function ask(asks) {
    if (asks) button.dataset.asks = "yes";
    else delete button.dataset.asks;
    write(button, asks ? "delete?" : "×");
    button.setAttribute("aria-label", asks ? `Really delete the preset ${name}` : `Delete the preset ${name}`);
  }
  ask(false);
  return button;
}
