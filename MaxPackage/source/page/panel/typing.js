// A field that shows a value, and takes one that is typed: Enter or leaving it sends, Escape puts it back.
import { h } from "../dom.js";
import { deedOf } from "./keys.js";

/** @typedef {import("./hand.js").Value} Value @typedef {import("./hand.js").Hand} Hand */

export class Typing {
  #isDirty = false;
  /** @type {Value} */ #value = null;
  #its;

  /**
   * @param {object} its
   * @param {Hand} its.hand
   * @param {(typed: string) => Value} its.read Throws a sentence.
   * @param {(value: Value) => string} its.text How the value is shown.
   * @param {(value: Value) => string} [its.raw] How it is typed.
   * @param {(arrows: number) => void} [its.step] What the arrows up and down do.
   * @param {() => void} [its.leave] Where Enter and Escape go.
   * @param {Record<string, any>} properties The input's.
   */
  constructor(its, properties) {
    this.#its = its;
    this.input = h("input", {
      type: "text", autocomplete: "off", spellcheck: false, ...properties,
      oninput: () => this.#begin(), onblur: () => this.#leave(), onfocus: () => this.#enter(), onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
    });
  }

  /** @param {Value} value */
  show(value) {
    this.#value = value;
    if (this.#isDirty) return;
    const text = (document.activeElement === this.input ? this.#its.raw ?? this.#its.text : this.#its.text)(value);
    if (this.input.value !== text) this.input.value = text;
  }

  /** Lets the person type, beginning with this text. @param {string} text */
  begin(text) {
    this.input.focus();
    if (text === "") return;
    this.input.value = text;
    this.#begin();
  }

  #begin() {
    if (!this.#isDirty) this.#its.hand.hold();
    this.#isDirty = true;
  }

  #enter() {
    this.show(this.#value);
    this.input.select();
  }

  #leave() {
    if (this.#isDirty) this.#commit();
    this.show(this.#value);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const deed = deedOf(event);
    if (event.key === "Enter") this.#isDirty ? this.#commit() && this.#its.leave?.() : this.#its.leave?.();
    else if (event.key === "Escape") this.#revert();
    else if (deed?.is === "move" && this.#its.step && /Up|Down/.test(event.key)) this.#step(event, deed.arrows);
  }

  /** @param {Event} event @param {number} arrows */
  #step(event, arrows) {
    event.preventDefault();
    if (!this.#isDirty || this.#commit()) this.#its.step?.(arrows);
  }

  /** Whether what was typed can be sent. */
  #commit() {
    const { hand, read } = this.#its;
    try {
      const value = read(this.input.value);
      hand.complain("");
      hand.give(value);
    } catch (error) {
      hand.complain(/** @type {Error} */ (error).message);
      return false;
    }
    this.#done();
    return true;
  }

  #revert() {
    const wasDirty = this.#isDirty;
    this.#done();
    if (wasDirty) this.#its.hand.complain("");
    this.#its.leave?.();
  }

  #done() {
    const wasDirty = this.#isDirty;
    this.#isDirty = false;
    if (wasDirty) this.#its.hand.release();
    this.show(this.#its.hand.shown);
  }
}
