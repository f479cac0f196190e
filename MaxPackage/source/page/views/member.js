// One value of a control: shown, followed, and set.
import { h, idPart, write } from "../dom.js";
import { spoken, textOf } from "../values.js";
import { inputFor, read, show } from "./field.js";

/** @typedef {import("../../client/types.js").Member} Member @typedef {import("../values.js").Value} Value */

export class MemberView {
  #member;
  #set;
  #error;
  #shown;
  /** Whether somebody is typing: then what others set waits. */ #typing = false;
  /** @type {Value | undefined} */ #value;

  /**
   * @param {string} control
   * @param {Member} member
   * @param {(values: Value[]) => Promise<Value>} set
   */
  constructor(control, member, set) {
    const id = `${idPart(control)}-${idPart(member.name)}`;
    this.#member = member;
    this.#set = set;
    this.#error = h("p", { class: "error", id: `${id}-error`, role: "alert" });
    this.#shown = member.readOnly ? h("output", { id, class: "value" }) : this.#input(id);
    const label = h("label", { for: id, title: member.doc ?? "" }, spoken(member.name), ...(member.doc ? [h("small", {}, member.doc)] : []));
    this.element = h("div", { class: "member", "data-member": member.name, "data-type": member.type }, label, this.#shown, this.#error);
    this.value = member.value ?? null;
  }

  /** @param {string} id */
  #input(id) {
    return inputFor(this.#member, {
      id, "aria-describedby": `${id}-error`, onchange: () => this.#commit(), oninput: () => (this.#typing = true),
      onkeydown: (/** @type {KeyboardEvent} */ event) => event.key === "Escape" && this.#revert(),
    });
  }

  /** The value as the engine has it. @param {Value | undefined} value */
  set value(value) {
    this.#value = value;
    if (this.#shown instanceof HTMLOutputElement) write(this.#shown, textOf(value) || "–");
    else if (!this.#typing) show(this.#shown, value);
  }

  #revert() {
    this.#typing = false;
    this.value = this.#value;
    this.#complain("");
  }

  async #commit() {
    const input = /** @type {import("./field.js").Input} */ (this.#shown);
    try {
      const values = read(this.#member, input);
      await this.#set(values);
      this.#done(input);
    } catch (error) {
      this.#complain(/** @type {Error} */ (error).message);
    }
  }

  /** @param {HTMLElement} input */
  #done(input) {
    this.#typing = false;
    this.#complain("");
    input.classList.remove("taken");
    requestAnimationFrame(() => input.classList.add("taken"));
  }

  /** @param {string} sentence */
  #complain(sentence) {
    this.#typing &&= sentence !== "";
    write(this.#error, sentence);
    this.#shown.setAttribute("aria-invalid", String(sentence !== ""));
  }
}
