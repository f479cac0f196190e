// Which part shows a member: what the description says of it decides.
import { fader } from "./fader.js";
import { knob } from "./knob.js";
import { multiSlider } from "./multi-slider.js";
import { numberBox } from "./number.js";
import { choice, list, toggle, words } from "./plain.js";
import { isRanged } from "./scale.js";

/** @typedef {import("./hand.js").Kind} Kind @typedef {"knob" | "fader" | "number" | "toggle" | "choice" | "multi" | "list" | "words"} PartName */

/** @type {Record<PartName, (kind: Kind, hand: import("./hand.js").Hand, names: import("./hand.js").Names) => import("./hand.js").Part>} */
const PARTS = { knob, fader, number: numberBox, toggle, choice, multi: multiSlider, list, words };

/**
 * @param {Kind} kind
 * @param {"knob" | "fader"} ranged What a number with a range is shown as.
 * @returns {PartName}
 */
export function partNameFor(kind, ranged) {
  const { type, options, nullable } = kind;
  if (type === "int" || type === "float") return isRanged(kind) ? ranged : "number";
  if (type === "list") return isRanged({ ...kind, type: kind.element ?? "none" }) ? "multi" : "list";
  if (type === "enum" && options) return "choice";
  return type === "bool" ? (nullable ? "choice" : "toggle") : "words";
}

/** @param {PartName} name @param {Kind} kind @param {import("./hand.js").Hand} hand @param {import("./hand.js").Names} names */
export const makePart = (name, kind, hand, names) => PARTS[name](kind, hand, names);
