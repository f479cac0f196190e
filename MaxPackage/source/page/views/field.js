// An input that fits a type, for a member's value or a method's parameter.
import { h } from "../dom.js";
import { InputError, textOf, valuesFrom } from "../values.js";

/** @typedef {HTMLInputElement | HTMLSelectElement} Input */

/**
 * @param {{ type: string, options?: string[] | null }} what
 * @param {Record<string, any>} properties The input's id, aria attributes and listeners.
 * @returns {Input}
 */
export function inputFor({ type, options }, properties) {
  if (type === "bool") return h("input", { type: "checkbox", role: "switch", class: "switch", ...properties });
  if (type === "enum" && options) return h("select", properties, ...options.map((option) => h("option", { value: option }, option)));
  return h("input", { ...textInput(type), autocomplete: "off", spellcheck: false, ...properties });
}

/** @param {string} type */
function textInput(type) {
  if (type === "int") return { type: "number", step: "1", class: "number" };
  if (type === "float") return { type: "number", step: "any", class: "number" };
  return { type: "text", class: type === "list" ? "list-text" : "text", placeholder: type === "list" ? "0 4 7" : "" };
}

/**
 * What an input holds, as values to send.
 * @param {{ type: string }} what
 * @param {Input} input
 * @throws {InputError} What was typed does not fit the type.
 */
export function read({ type }, input) {
  if (input instanceof HTMLInputElement && input.type === "checkbox") return [input.checked];
  if (input.validity.badInput) throw new InputError(`That is no ${type === "int" ? "whole number" : "number"}. Type one such as ${type === "int" ? 60 : 0.25}.`);
  return valuesFrom(type, input.value);
}

/** @param {Input} input @param {import("../values.js").Value | undefined} value */
export function show(input, value) {
  if (input instanceof HTMLInputElement && input.type === "checkbox") input.checked = value === true || value === 1;
  else input.value = textOf(value);
}
