// Toggles, menus, texts, lists as text, and values that can only be read.
import { h, write } from "../dom.js";
import { textOf, valuesFrom } from "../values.js";
import { named } from "./hand.js";
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

/** @param {Kind} kind @param {Hand} hand @param {Names} names @returns {Part} */
export const choice = (kind, hand, names) => (areFew(kind.options ?? []) ? segments : menu)(kind, hand, names);

/** @param {string[]} options */
const areFew = (options) => options.length <= FEW_OPTIONS && options.join("").length <= FEW_LETTERS;

/** @param {Kind} kind @param {Hand} hand @param {Names} names @returns {Part} */
function menu({ options }, hand, names) {
  const input = h("select", { id: names.id, ...named(names), onchange: () => hand.give(input.value) }, ...(options ?? []).map((option) => h("option", { value: option }, option)));
  return { element: input, show: (value) => (input.value = textOf(value)) };
}

/** @param {Kind} kind @param {Hand} hand @param {Names} names @returns {Part} */
function segments({ options }, hand, names) {
  const radios = (options ?? []).map((option) => h("input", { type: "radio", name: names.id, value: option, onchange: () => hand.give(option) }));
  const element = h("div", { class: "segments", role: "radiogroup", id: names.id, ...named(names) }, ...radios.map((radio) => h("label", {}, radio, h("span", {}, radio.value))));
  return { element, show: (value) => radios.forEach((radio) => (radio.checked = radio.value === value)) };
}

/** @param {Kind} _ @param {Hand} hand @param {Names} names @returns {Part} */
export const words = (_, hand, names) => asPart(new Typing({ hand, read: (typed) => typed, text: textOf }, { class: "text", id: names.id, ...named(names) }));

/** @param {Kind} _ @param {Hand} hand @param {Names} names @param {Record<string, any>} [properties] @returns {Part} */
export const list = (_, hand, names, properties = {}) =>
  asPart(new Typing({ hand, read: (typed) => valuesFrom("list", typed), text: textOf }, { class: "list-text", placeholder: "0 4 7", id: names.id, ...named(names), ...properties }));

/** @param {Typing} typing @returns {Part} */
const asPart = (typing) => ({ element: typing.input, show: (value) => typing.show(value) });

/** @param {Kind} kind @param {Names} names @returns {Part} */
export function readout(kind, names) {
  const element = h("output", { id: names.id, class: "value", "aria-live": "off", ...named(names) });
  return { element, show: (value) => write(element, readable(kind, value) || "–") };
}

/** @param {Kind} kind @param {import("./hand.js").Value} value */
function readable({ unit }, value) {
  if (typeof value === "boolean") return value ? "on" : "off";
  return typeof value === "number" ? withUnit(value, unit) : textOf(value);
}
