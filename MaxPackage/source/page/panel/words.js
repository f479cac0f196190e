// Numbers as people read, hear and type them.
import { InputError, valuesFrom } from "../values.js";

/** @typedef {import("../../client/types.js").Value} Value */

/** How many digits of a number are shown; it keeps all that it has. */
const SHOWN_DIGITS = 6;

/** @param {number} value */
export const numberText = (value) => String(Number(value.toPrecision(SHOWN_DIGITS))).replace("-", "−");

/** A number with its unit: `120 bpm`. @param {number} value @param {string | null | undefined} unit */
export const withUnit = (value, unit) => (unit ? `${numberText(value)} ${unit}` : numberText(value));

/**
 * A typed number: with its unit or without, with a point or a comma, and `3/8` where it need not be whole.
 * @param {{ type: string, unit?: string | null }} what
 * @param {string} typed
 * @returns {number}
 * @throws {InputError}
 */
export function numberFrom({ type, unit }, typed) {
  const bare = withoutUnit(typed.trim().replaceAll("−", "-"), unit);
  const [, over, under] = /^([+-]?\d+)\s*\/\s*([1-9]\d*)$/.exec(bare) ?? [];
  const [number] = valuesFrom(type, under ? String(Number(over) / Number(under)) : bare);
  if (typeof number === "number") return number;
  throw new InputError(`Type a ${type === "int" ? "whole number such as 60" : "number such as 0.25 or 1/4"}, or press Escape to leave it as it is.`);
}

/** @param {string} typed @param {string | null | undefined} unit */
function withoutUnit(typed, unit) {
  return unit && typed.toLowerCase().endsWith(unit.toLowerCase()) ? typed.slice(0, -unit.length).trim() : typed;
}
