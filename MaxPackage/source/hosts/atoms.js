// A value as Max's atoms.

/** True and false as 1 and 0, nothing as none, lists within a list one after the other. @param {import("../client/types.js").Value} value @returns {(number | string)[]} */
export function atomsOf(value) {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(atomsOf);
  return [typeof value === "boolean" ? Number(value) : value];
}
