// A number to be typed, and one without a range, which can be dragged as well, as Max's number box can.
import { makeDraggable, makeTurnable } from "./grip.js";
import { asNumber, emptied, named, NONE } from "./hand.js";
import { OpenScale } from "./scale.js";
import { Typing } from "./typing.js";
import { numberFrom, numberText, withUnit } from "./words.js";

/** @typedef {import("./hand.js").Kind} Kind @typedef {import("./hand.js").Hand} Hand @typedef {import("./hand.js").Value} Value */

/** @param {Kind} kind @param {import("./scale.js").Scale} scale @param {Hand} hand @param {Record<string, any>} properties @param {() => void} [leave] */
export function numberTyping(kind, scale, hand, properties, leave) {
  return new Typing({
    hand, leave,
    read: (typed) => ((kind.optional || kind.nullable) && typed.trim() === "" ? null : numberFrom(kind, typed)),
    text: (value) => (typeof value === "number" ? withUnit(value, kind.unit) : ""),
    raw: (value) => (typeof value === "number" ? String(value) : ""),
    step: (arrows) => hand.give(scale.moved(asNumber(hand.shown), arrows)),
  }, { inputmode: kind.type === "int" && !(Number(kind.minimum) < 0) ? "numeric" : "text", ...emptied(kind), ...properties });
}

/** @param {Kind} kind @param {Hand} hand @param {import("./hand.js").Names} names @returns {import("./hand.js").Part} */
export function numberBox(kind, hand, names) {
  const scale = new OpenScale(kind);
  const typing = numberTyping(kind, scale, hand, { class: "box", role: "spinbutton", id: names.id, ...named(names), ...ends(scale) });
  makeDraggable(typing.input, scale, hand, { isBusy: () => document.activeElement === typing.input });
  makeTurnable(typing.input, (arrows) => hand.give(scale.moved(asNumber(hand.shown), arrows)));
  typing.input.addEventListener("dblclick", () => hand.fallback !== undefined && hand.give(hand.fallback));
  return { element: typing.input, show };

  /** @param {Value} value */
  function show(value) {
    typing.show(value);
    if (value === null && kind.nullable) typing.input.removeAttribute("aria-valuenow");
    else typing.input.setAttribute("aria-valuenow", numberText(asNumber(value)).replace("−", "-"));
    typing.input.setAttribute("aria-valuetext", value === null && kind.nullable ? NONE : withUnit(asNumber(value), kind.unit));
  }
}

/** @param {OpenScale} scale */
function ends({ minimum, maximum }) {
  return { ...(minimum === null ? {} : { "aria-valuemin": minimum }), ...(maximum === null ? {} : { "aria-valuemax": maximum }) };
}
