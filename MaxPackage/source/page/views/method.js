// One method of a control: a form with its arguments, and what it answered.
import { h, idPart, write } from "../dom.js";
import { argumentsFrom } from "../arguments.js";
import { spoken, textOf } from "../values.js";
import { inputFor, read } from "./field.js";

/** @typedef {import("../../client/types.js").Member} Member @typedef {import("../../client/types.js").Parameter} Parameter @typedef {import("../values.js").Value} Value */

/**
 * @param {string} control
 * @param {Member} member
 * @param {(values: Value[]) => Promise<Value>} call
 * @returns {HTMLElement}
 */
export function methodForm(control, member, call) {
  const id = `${idPart(control)}-${idPart(member.name)}`;
  const answer = h("output", { class: "answer", role: "status" });
  const error = h("p", { class: "error", role: "alert", id: `${id}-error` });
  const inputs = (member.parameters ?? []).map((parameter) => ({ parameter, input: inputFor(parameter, { id: `${id}-${idPart(parameter.name)}` }) }));
  const submit = async (/** @type {Event} */ event) => {
    event.preventDefault();
    await run(async () => call(argumentsFrom(inputs.map(given))), answer, error);
  };
  return h("form", { class: "method", "data-member": member.name, onsubmit: submit, noValidate: true },
    h("button", { type: "submit", title: member.doc ?? "", "aria-describedby": `${id}-error` }, spoken(member.name)), ...inputs.map(labelled), answer, error);
}

/** @param {{ parameter: Parameter, input: import("./field.js").Input }} field */
const labelled = ({ parameter, input }) => h("label", { class: "parameter", "data-parameter": parameter.name }, h("span", {}, spoken(parameter.name) + (parameter.optional ? " (may be empty)" : "")), input);

/** @param {{ parameter: Parameter, input: import("./field.js").Input }} field */
const given = ({ parameter, input }) => ({ ...parameter, isFilled: isFilled(input), values: read(parameter, input) });

/** @param {import("./field.js").Input} input */
const isFilled = (input) => (input instanceof HTMLInputElement && input.type === "checkbox" ? input.checked : input.value !== "");

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
