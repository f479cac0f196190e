// A list of numbers with a range: a slider each, to be drawn over with the pointer, and the list as text.
import { h } from "../dom.js";
import { after, makeTurnable } from "./grip.js";
import { asNumber } from "./hand.js";
import { deedOf } from "./keys.js";
import { list } from "./plain.js";
import { Range } from "./scale.js";
import { withUnit } from "./words.js";

/** More sliders than this are too thin for a finger; the text remains. */
const MOST = 64;

/** @typedef {import("./hand.js").Hand} Hand @typedef {import("./hand.js").Names} Names @typedef {import("./hand.js").Value} Value */

/** @param {import("./hand.js").Kind} kind @param {Hand} hand @param {Names} names @returns {import("./hand.js").Part} */
export function multiSlider(kind, hand, names) {
  const bars = new Bars({ ...kind, type: kind.element ?? "float" }, hand, names);
  const text = list(kind, hand, names, { "aria-label": `${names.text}, typed`, "aria-labelledby": "" });
  text.element.removeAttribute("aria-labelledby");
  const show = (/** @type {Value} */ value) => { bars.show(value); text.show(value); };
  return { element: h("div", { class: "multi" }, bars.element, text.element), show };
}

class Bars {
  /** @type {HTMLElement[]} */ #bars = [];
  /** Which one the last pointer event was on, and how high. */ #last = { i: 0, position: 0 };
  #scale;
  #kind;
  #hand;
  #names;

  /** @param {import("./hand.js").Kind} kind Of one element. @param {Hand} hand @param {Names} names */
  constructor(kind, hand, names) {
    this.#kind = kind;
    this.#hand = hand;
    this.#names = names;
    this.#scale = new Range(kind);
    this.element = h("div", { class: "bars", role: "group", "aria-labelledby": names["aria-labelledby"] });
    this.element.addEventListener("pointerdown", (event) => event.button === 0 && this.#press(event));
    this.element.addEventListener("pointermove", (event) => this.element.hasPointerCapture(event.pointerId) && this.#paint(event));
    this.element.addEventListener("lostpointercapture", () => hand.release());
    this.element.addEventListener("dblclick", () => this.#set(this.#last.i, this.#fallback(this.#last.i)));
    makeTurnable(this.element, (arrows, event) => { const i = this.#indexAt(event); this.#set(i, this.#scale.moved(this.#numbers[i], arrows)); });
  }

  get #numbers() {
    return Array.isArray(this.#hand.shown) ? this.#hand.shown.map(asNumber) : [];
  }

  /** @param {Value} value */
  show(value) {
    const numbers = Array.isArray(value) && value.length <= MOST ? value.map(asNumber) : [];
    this.element.hidden = numbers.length === 0;
    if (numbers.length !== this.#bars.length) this.#build(numbers.length);
    numbers.forEach((number, i) => this.#draw(this.#bars[i], number));
  }

  /** @param {number} count */
  #build(count) {
    const focused = this.#bars.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    this.#bars = Array.from({ length: count }, (_, i) => this.#bar(i, count));
    this.element.replaceChildren(...this.#bars);
    if (focused >= 0) this.#bars[Math.min(focused, count - 1)]?.focus();
  }

  /** @param {number} i @param {number} count */
  #bar(i, count) {
    return h("div", {
      class: "bar", role: "slider", tabIndex: i === 0 ? 0 : -1, "aria-label": `${this.#names.text} ${i + 1} of ${count}`, "aria-describedby": this.#names["aria-describedby"],
      "aria-orientation": "vertical", "aria-valuemin": this.#scale.minimum, "aria-valuemax": this.#scale.maximum,
      onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event, i), onfocus: () => this.#bars.forEach((bar, at) => (bar.tabIndex = at === i ? 0 : -1)),
    });
  }

  /** @param {HTMLElement} bar @param {number} number */
  #draw(bar, number) {
    bar.style.setProperty("--at", String(this.#scale.positionOf(number)));
    bar.style.setProperty("--zero", String(this.#scale.positionOf(Math.max(0, this.#scale.minimum))));
    bar.setAttribute("aria-valuenow", String(number));
    bar.setAttribute("aria-valuetext", withUnit(number, this.#kind.unit));
  }

  /** @param {KeyboardEvent} event @param {number} i */
  #key(event, i) {
    const deed = deedOf(event);
    if (!deed || deed.is === "leave") return;
    event.preventDefault();
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") this.#bars[i + (event.key === "ArrowLeft" ? -1 : 1)]?.focus();
    else if (deed.is === "type") /** @type {HTMLInputElement} */ (this.element.nextElementSibling).focus();
    else this.#set(i, deed.is === "reset" ? this.#fallback(i) : after(deed, this.#scale, this.#numbers[i]));
  }

  /** @param {PointerEvent} event */
  #press(event) {
    event.preventDefault();
    this.element.setPointerCapture(event.pointerId);
    this.#hand.hold();
    this.#last = this.#placeAt(event);
    this.#bars[this.#last.i]?.focus();
    this.#paint(event);
  }

  /** A quick hand skips sliders: those that it passed lie on a line. @param {PointerEvent} event */
  #paint(event) {
    const [from, to] = [this.#last, this.#placeAt(event)];
    const rise = (to.position - from.position) / Math.max(1, Math.abs(to.i - from.i));
    const [low, high] = [Math.min(from.i, to.i), Math.max(from.i, to.i)];
    this.#hand.give(this.#numbers.map((number, i) => (i < low || i > high || (i === from.i && low < high) ? number : this.#scale.at(to.position - rise * Math.abs(to.i - i)))));
    this.#last = to;
  }

  /** @param {MouseEvent} event */
  #placeAt(event) {
    const { top, height } = this.element.getBoundingClientRect();
    return { i: this.#indexAt(event), position: 1 - (event.clientY - top) / height };
  }

  /** @param {MouseEvent} event */
  #indexAt({ clientX }) {
    const { left, width } = this.element.getBoundingClientRect();
    return Math.max(0, Math.min(this.#bars.length - 1, Math.floor(((clientX - left) / width) * this.#bars.length)));
  }

  /** @param {number} i */
  #fallback(i) {
    const { fallback } = this.#hand;
    return Array.isArray(fallback) && i in fallback ? asNumber(fallback[i]) : this.#numbers[i];
  }

  /** @param {number} i @param {number} number */
  #set(i, number) {
    this.#hand.give(this.#numbers.map((each, at) => (at === i ? number : each)));
  }
}
