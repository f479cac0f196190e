// A control as a patch can read it: a message for each thing that is known of a member, `member key value…`. What is not known is left out.
import { atomsOf } from "./atoms.js";

/** @typedef {(number | string)[]} Atoms */

/** What is said of a member and of a method's parameter, in this order. What a member is comes first, so that a patch can make what it shows it with. */
const OF_MEMBER = ["kind", "type", "element", "readOnly", "label", "doc", "unit", "minimum", "maximum", "step", "curve", "clamp", "options", "nullable", "default"];
const OF_PARAMETER = ["name", "type", "element", "optional", "label", "doc", "unit", "minimum", "maximum", "step", "curve", "clamp", "options", "nullable", "default"];

/** @param {import("../client/types.js").Member} member @returns {Atoms[]} One message each. */
export function describing(member) {
  const parameters = member.parameters ?? [];
  const own = known(member, OF_MEMBER).map((said) => [member.name, ...said]);
  const count = member.kind === "method" ? [[member.name, "parameters", parameters.length]] : [];
  return [...own, ...count, ...parameters.flatMap((one, i) => known(one, OF_PARAMETER).map((said) => [member.name, "parameter", i + 1, ...said]))];
}

/** What counts only where there is a range. */
const OF_RANGE = ["curve", "clamp"];

/** @param {object} described @param {string[]} keys @returns {Atoms[]} `key value…` */
function known(described, keys) {
  const values = /** @type {Record<string, import("../client/types.js").Value | undefined>} */ (described);
  const isKnown = (/** @type {string} */ key) => values[key] !== undefined && values[key] !== null && !(key === "nullable" && values[key] === false); // few are
  const hasRange = isKnown("minimum") || isKnown("maximum");
  return keys.filter((key) => isKnown(key) && (hasRange || !OF_RANGE.includes(key))).map((key) => [key.toLowerCase(), ...atomsOf(/** @type {any} */ (values[key]))]);
}
