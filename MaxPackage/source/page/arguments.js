// What a method is called with.

/** @typedef {import("../client/types.js").Value} Value */

/**
 * The last list's values stand alone, as in a Max message; a list before it is one value. What is empty at the end and may be is left out.
 * @param {{ type: string, optional?: boolean, isFilled: boolean, values: Value[] }[]} fields One a parameter.
 * @returns {Value[]}
 */
export function argumentsFrom(fields) {
  const given = fields.slice(0, fields.findLastIndex(({ optional, isFilled }) => !optional || isFilled) + 1);
  return given.flatMap(({ type, values }, i) => (type === "list" && i < fields.length - 1 ? [values] : values));
}
