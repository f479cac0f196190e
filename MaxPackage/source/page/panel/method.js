// One method of a control: a button, or a form with its arguments; and what it answered.
import { argumentsFrom } from "../arguments.js";
import { h, idPart, write } from "../dom.js";
import { spoken, textOf } from "../values.js";
import { isSame } from "./courier.js";
import { fallbackOf } from "./hand.js";
import { makePart, partNameFor } from "./parts.js";

/** @typedef {import("./hand.js").Value} Value @typedef {import("./hand.js").Member} Member @typedef {import("../../client/types.js").Parameter} Parameter */

/** @param {string} control @param {Member} member @param {(values: Value[]) => Promise<Value>} call @returns {HTMLElement} */
export function methodForm(control, member, call) {
  const id = `${idPart(control)}-${idPart(member.name)}`;
  const answer = h("output", { class: "answer", role: "status" });
  const error = h("p", { class: "error", role: "alert", id: `${id}-error` });
  const fields = (member.parameters ?? []).map((parameter) => new Field(`${id}-${idPart(parameter.name)}`, parameter, error));
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    run(() => call(argumentsFrom(fields.map((field) => field.given))), answer, error);
  };
  return h("form", { class: "method", "data-member": member.name, onsubmit: submit, noValidate: true },
    h("button", { type: "submit", "aria-describedby": `${id}-doc ${id}-error` }, member.label ?? spoken(member.name)), h("span", { class: "doc", id: `${id}-doc`, hidden: true }, member.doc ?? ""),
    ...fields.map(({ element }) => element), answer, error);
}

/** One argument. It begins with what the method takes where nothing is given. */
class Field {
  #parameter;
  #part;
  /** @type {Value} */ #value;

  /** @param {string} id @param {Parameter} parameter @param {Element} error */
  constructor(id, parameter, error) {
    const text = (parameter.label ?? spoken(parameter.name)) + (parameter.optional ? " (may be empty)" : "");
    const names = { id, text, "aria-labelledby": `${id}-label`, "aria-describedby": error.id };
    const name = partNameFor(parameter, "fader");
    this.#parameter = parameter;
    this.#value = parameter.default ?? (parameter.type === "enum" && !parameter.nullable ? parameter.options?.[0] ?? null : null);
    this.#part = makePart(name, parameter, this.#hand(error), names);
    this.element = h("div", { class: `parameter is-${name}`, "data-parameter": parameter.name, title: parameter.doc ?? "" }, h("label", { id: `${id}-label`, for: id }, text), this.#part.element);
    this.#part.show(this.#value);
  }

  /** What the method is called with. */
  get given() {
    const { type, optional } = this.#parameter;
    return { type, optional, isFilled: this.#isFilled, values: this.#values };
  }

  get #isFilled() {
    const { type, nullable } = this.#parameter;
    const untouched = this.#parameter.default ?? (type === "bool" && !nullable ? false : null);
    if (nullable) return !isSame(this.#value, untouched);
    return this.#value !== null && this.#value !== "" && !isSame(this.#value, untouched);
  }

  /** @returns {Value[]} */
  get #values() {
    const { type, nullable } = this.#parameter;
    if (nullable) return type === "list" && Array.isArray(this.#value) ? this.#value : [this.#value];
    if (type === "list") return Array.isArray(this.#value) ? this.#value : [];
    return [this.#value ?? (type === "bool" ? false : type === "string" ? "" : null)];
  }

  /** @param {Element} error @returns {import("./hand.js").Hand} */
  #hand(error) {
    const field = this;
    const nothing = () => {}; // an argument is nobody else's: there is nothing to hold against them
    return {
      get shown() { return field.#value; },
      give: (value) => { field.#value = value; field.#part.show(value); },
      hold: nothing, release: nothing, fallback: fallbackOf(this.#parameter), complain: (sentence) => write(error, sentence),
    };
  }
}

/** @param {() => Promise<Value>} call @param {Element} answer @param {Element} error */
async function run(call, answer, error) {
  try {
    const value = await call();
    write(error, "");
    write(answer, value === null || value === undefined ? "done" : `→ ${textOf(value) || "(empty)"}`);
  } catch (trouble) {
    write(answer, "");
    write(error, /** @type {Error} */ (trouble).message);
  }
}
