// A number with a range: a knob to turn, and below it the number to type.
import { h, svg } from "../dom.js";
import { makeGrip } from "./grip.js";
import { asNumber, named, NONE } from "./hand.js";
import { numberTyping } from "./number.js";
import { Range } from "./scale.js";
import { withUnit } from "./words.js";

/** From where to where a knob turns, in degrees; 0 is up. */
const FROM = -135, TO = 135;
const ARC = "M13.6 50.4A26 26 0 1 1 50.4 50.4"; // of radius 26 around 32, 32, between the two

/** @param {import("./hand.js").Kind} kind @param {import("./hand.js").Hand} hand @param {import("./hand.js").Names} names @returns {import("./hand.js").Part} */
export function knob(kind, hand, names) {
  const scale = new Range(kind);
  const drawing = new Drawing(scale);
  const dial = h("div", {
    class: "dial", role: "slider", tabIndex: 0, id: names.id, ...named(names), "aria-valuemin": scale.minimum, "aria-valuemax": scale.maximum, "aria-orientation": "vertical",
  }, drawing.element);
  const typing = numberTyping(kind, scale, hand, { class: "typed", tabIndex: -1, "aria-label": `${names.text}, typed`, "aria-describedby": names["aria-describedby"] }, () => dial.focus());
  makeGrip(dial, scale, hand, (text) => typing.begin(text));
  return { element: h("div", { class: "knob" }, dial, typing.input), show };

  /** @param {import("./hand.js").Value} value */
  function show(value) {
    const isNone = value === null && kind.nullable === true;
    const number = isNone ? scale.minimum : asNumber(value);
    typing.show(value);
    drawing.show(scale.positionOf(number));
    dial.setAttribute("aria-valuenow", String(number));
    dial.setAttribute("aria-valuetext", isNone ? NONE : withUnit(number, kind.unit));
    dial.classList.toggle("is-none", isNone);
  }
}

class Drawing {
  #zero;
  #filled = svg("path", { class: "filled", d: ARC, pathLength: 100 });
  #pointer = svg("line", { class: "pointer", x1: 32, y1: 22, x2: 32, y2: 13 });

  /** @param {Range} scale */
  constructor(scale) {
    this.#zero = scale.positionOf(Math.max(0, scale.minimum)); // what can be negative grows from its middle
    this.element = svg("svg", { viewBox: "0 0 64 60", "aria-hidden": "true" }, svg("path", { class: "track", d: ARC }), this.#filled, svg("circle", { class: "cap", cx: 32, cy: 32, r: 19.5 }), this.#pointer);
  }

  /** @param {number} position */
  show(position) {
    const [from, to] = [Math.min(this.#zero, position) * 100, Math.max(this.#zero, position) * 100];
    this.#filled.setAttribute("stroke-dasharray", `0 ${from} ${to - from} 200`);
    this.#pointer.setAttribute("transform", `rotate(${FROM + position * (TO - FROM)} 32 32)`);
  }
}
