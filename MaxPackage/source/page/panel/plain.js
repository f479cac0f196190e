// Toggles, menus, texts, lists as text, and values that can only be read.
import { h, write } from "../dom.js";
import { textOf, valuesFrom } from "../values.js";
import { emptied, named, NONE } from "./hand.js";
import { Typing } from "./typing.js";
import { withUnit } from "./words.js";

/** @typedef {import("./hand.js").Kind} Kind @typedef {import("./hand.js").Hand} Hand @typedef {import("./hand.js").Names} Names @typedef {import("./hand.js").Part} Part */

/** Up to so many options, of so many letters together, stand side by side; more are a menu. */
const FEW_OPTIONS = 5, FEW_LETTERS = 30;

/** @param {Kind} _ @param {Hand} hand @param {Names} names @returns {Part} */
export function toggle(_, hand, names) {
  const input = h("input", { type: "checkbox", role: "switch", class: "switch", id: names.id, ...named(names), onchange: () => hand.give(input.checked) });
  return { element: input, show: (value) => (input.checked = value === true || value === 1) };
}

/** One of a choice: what is read, and what it is. @typedef {{ text: string, value: import("./hand.js").Value }} Option */

/** @param {Kind} kind @param {Hand} hand @param {Names} names @returns {Part} */
export function choice(kind, hand, names) {
  const options = optionsOf(kind);
  return (areFew(options) ? segments : menu)(options, hand, names);
}

/** @param {Kind} kind @returns {Option[]} */
function optionsOf({ type, options, nullable }) {
  const known = type === "bool" ? [{ text: "off", value: false }, { text: "on", value: true }] : (options ?? []).map((option) => ({ text: option, value: option }));
  return nullable ? [{ text: NONE, value: null }, ...known] : known;
}

/** @param {Option[]} options */
const areFew = (options) => options.length <= FEW_OPTIONS && options.map(({ text }) => text).join("").length <= FEW_LETTERS;

/** @param {Option[]} options @param {Hand} hand @param {Names} names @returns {Part} */
function menu(options, hand, names) {
  const input = h("select", { id: names.id, ...named(names), onchange: () => hand.give(options[input.selectedIndex].value) }, ...options.map(({ text }) => h("option", {}, text)));
  return { element: input, show: (value) => (input.selectedIndex = options.findIndex((option) => option.value === value)) };
}

/** @param {Option[]} options @param {Hand} hand @param {Names} names @returns {Part} */
function segments(options, hand, names) {
  const radios = options.map(({ text, value }) => h("input", { type: "radio", name: names.id, value: text, onchange: () => hand.give(value) }));
  const element = h("div", { class: "segments", role: "radiogroup", id: names.id, ...named(names) }, ...radios.map((radio) => h("label", {}, radio, h("span", {}, radio.value))));
  return { element, show: (value) => radios.forEach((radio, i) => (radio.checked = options[i].value === value)) };
}

/** @param {Kind} kind @param {Hand} hand @param {Names} names @returns {Part} */
export const words = (kind, hand, names) => asPart(new Typing({ hand, read: orNothing(kind, (typed) => typed), text: textOf }, { class: "text", ...emptied(kind), id: names.id, ...named(names) }));

/** @param {Kind} kind @param {Hand} hand @param {Names} names @param {Record<string, any>} [properties] @returns {Part} */
export const list = (kind, hand, names, properties = {}) => asPart(new Typing({ hand, read: orNothing(kind, (typed) => valuesFrom("list", typed)), text: textOf },
  { class: "list-text", placeholder: "0 4 7", ...emptied(kind), id: names.id, ...named(names), ...properties }));

/** An empty field is nothing, where that is a value. @param {Kind} kind @param {(typed: string) => import("./hand.js").Value} read @returns {(typed: string) => import("./hand.js").Value} */
const orNothing = ({ nullable }, read) => (typed) => (nullable && typed.trim() === "" ? null : read(typed));

/** @param {Typing} typing @returns {Part} */
const asPart = (typing) => ({ element: typing.input, show: (value) => typing.show(value) });

/** @param {Kind} kind @param {Names} names @returns {Part} */
export function readout(kind, names) {
  const element = h("output", { id: names.id, class: "value", "aria-live": "off", ...named(names) });
  return { element, show: (value) => write(element, readable(kind, value) || (value === null && kind.nullable ? NONE : "–")) };
}

/** @param {Kind} kind @param {import("./hand.js").Value} value */
function readable({ unit }, value) {
  if (typeof value === "boolean") return value ? "on" : "off";
  return typeof value === "number" ? withUnit(value, unit) : textOf(value);
}
