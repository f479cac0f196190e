// One value of a control: its name, the part that shows it, and what is wrong with it.
import { h, idPart, write } from "../dom.js";
import { spoken } from "../values.js";
import { Courier } from "./courier.js";
import { fallbackOf } from "./hand.js";
import { makePart, partNameFor } from "./parts.js";
import { readout } from "./plain.js";

/** @typedef {import("./hand.js").Value} Value @typedef {import("./hand.js").Member} Member */

/** Once the next frame is drawn; a page that nobody sees draws none. @param {() => void} action */
const nextFrame = (action) => void (document.hidden ? setTimeout(action) : requestAnimationFrame(action));

export class MemberView {
  #courier;
  #error;
  #part;

  /** @param {string} control @param {Member} member @param {import("../../client/engine.js").Engine} engine */
  constructor(control, member, engine) {
    const id = `${idPart(control)}-${idPart(member.name)}`;
    const names = { id, text: member.label ?? spoken(member.name), "aria-labelledby": `${id}-label`, "aria-describedby": `${id}-doc ${id}-error` };
    const send = (/** @type {Value} */ value) => engine.set(control, member.name, member.type === "list" && Array.isArray(value) ? value : [value]);
    this.#error = h("p", { class: "error", id: `${id}-error`, role: "alert" });
    this.#courier = new Courier({ send, frame: nextFrame, changed: () => this.#show(), answered: (sentence) => this.#complain(sentence) });
    const name = member.readOnly ? "readout" : partNameFor(member, "knob");
    this.#part = name === "readout" ? readout(member, names) : makePart(name, member, this.#hand(member), names);
    this.element = h("div", { class: `member is-${name}`, "data-member": member.name, "data-type": member.type },
      h("label", { id: `${id}-label`, for: id }, names.text), this.#part.element, h("span", { class: "doc", id: `${id}-doc`, hidden: true }, member.doc ?? ""), this.#error);
    this.hear(member.value ?? null);
  }

  /** What the engine says the value is. @param {Value} value */
  hear(value) {
    this.#courier.hear(value);
  }

  /** The engine is gone. */
  lose() {
    this.#courier.lose();
  }

  /** The engine is back: what was wrong before means nothing any more. */
  forgive() {
    if (!this.#courier.isBusy) this.#complain("");
  }

  /** @param {Member} member @returns {import("./hand.js").Hand} */
  #hand(member) {
    const courier = this.#courier;
    return {
      get shown() { return courier.shown; },
      give: (value) => courier.give(value), hold: () => courier.hold(), release: () => courier.release(),
      fallback: fallbackOf(member), complain: (sentence) => this.#complain(sentence),
    };
  }

  #show() {
    this.#part?.show(this.#courier.shown);
  }

  /** @param {string} sentence */
  #complain(sentence) {
    write(this.#error, sentence);
    this.element.classList.toggle("is-wrong", sentence !== "");
    for (const input of this.element.querySelectorAll("input, select, [role=slider]")) input.setAttribute("aria-invalid", String(sentence !== ""));
  }
}
