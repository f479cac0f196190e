// What a field may hold. Each reader checks once, at the door, and says what came instead; times come out in milliseconds.
import { TIME_PER_MS } from "./units.js";

/**
 * Reads one field as it came. Unit: as the reader's own doc says.
 * @typedef {((came: unknown, rest: unknown[]) => any) & { takesRest?: boolean }} Field
 */

/** The most levels that arrays and maps from the engine may nest. */
export const MAX_DEPTH = 12;

/** What did not fit the protocol, in one sentence. */
export class WireError extends Error {}

/**
 * @param {string} wanted
 * @param {unknown} came
 * @returns {never}
 */
function refuse(wanted, came) {
  throw new WireError(`wanted ${wanted}, got ${brief(came)}`);
}

/** @param {unknown} came */
function brief(came) {
  const said = came === undefined ? "nothing" : JSON.stringify(came) ?? String(came);
  return said.length > 60 ? `${said.slice(0, 57)}...` : said;
}

/** @param {unknown} came @returns {number} */
export const integer = (came) => (Number.isSafeInteger(came) ? /** @type {number} */ (came) : refuse("an integer", came));

/** @param {unknown} came @returns {number | null} */
export const integerOrNil = (came) => (came === null || came === undefined ? null : integer(came));

/** @param {unknown} came @returns {number} */
export const finite = (came) => (Number.isFinite(came) ? /** @type {number} */ (came) : refuse("a finite number", came));

/** @param {unknown} came @returns {number | null} */
export const finiteOrNil = (came) => (came === null || came === undefined ? null : finite(came));

/** A time on a clock that the message names. */
export const milliseconds = finite;

/** A place on the engine's clock: 100 ns on the wire, milliseconds here. @param {unknown} came */
export const time = (came) => integer(came) / TIME_PER_MS;

/** A place on the transport, 1/1,441,440 of a beat. @param {unknown} came */
export const units = (came) => integer(came);

/** @param {unknown} came @returns {boolean} */
export const boolean = (came) => (typeof came === "boolean" ? came : refuse("true or false", came));

/** True where a sender of an older version leaves it out. @param {unknown} came @returns {boolean} */
export const booleanOrTrue = (came) => came === undefined || boolean(came);

/** @param {unknown} came @returns {string} */
export const text = (came) => (typeof came === "string" ? came : refuse("a string", came));

/** @param {unknown} came @returns {string | null} */
export const textOrNil = (came) => (came === null || came === undefined ? null : text(came));

/** @param {unknown} came @returns {unknown[]} */
export const values = (came) => (Array.isArray(came) ? came : refuse("an array", came));

/** Nothing where a sender of an older version leaves it out. @param {unknown} came @returns {unknown[]} */
export const valuesOrNone = (came) => (came === undefined ? [] : values(came));

/** Anything that a control takes or gives. @param {unknown} came @returns {import("./types.js").Value} */
export const value = (came) => /** @type {import("./types.js").Value} */ (shallow(came, MAX_DEPTH) ? came : refuse("a value", "one nested too deep"));

/** @param {unknown} came @param {number} depth @returns {boolean} */
function shallow(came, depth) {
  if (came === null || typeof came !== "object") return true;
  return depth > 0 && Object.values(came).every((inner) => shallow(inner, depth - 1));
}

/** The rest of a batch: kind, base and flat array, three by three. @param {unknown} came @param {unknown[]} rest */
export function batchSections(came, rest) {
  const flat = came === undefined ? [] : [came, ...rest];
  if (flat.length % 3 !== 0) refuse("sections of three fields", flat.length);
  const sections = [];
  for (let i = 0; i < flat.length; i += 3)
    sections.push({ kind: integer(flat[i]), base: integer(flat[i + 1]), events: values(flat[i + 2]) });
  return sections;
}
batchSections.takesRest = true;

/** @param {unknown} came @returns {import("./types.js").Description} */
export function description(came) {
  const map = /** @type {any} */ (value(came));
  if (map === null || typeof map !== "object" || Array.isArray(map)) refuse("a map", came);
  for (const control of values(map.controls)) checkControl(control);
  for (const generator of values(map.generators)) checkGenerator(generator);
  text(map.piece);
  return map;
}

/** How the engine is; of its parts, the ones that were asked for. @param {unknown} came @returns {import("./types.js").Status} */
export function status(came) {
  const map = /** @type {any} */ (value(came));
  if (map === null || typeof map !== "object" || Array.isArray(map)) refuse("a map", came);
  if (map.transport) finite(map.transport.drift);
  return map;
}

/** Each script as name, status and problem. @param {unknown} came @returns {import("./types.js").ScriptState[]} */
export const scripts = (came) => values(came).map((script) => {
  const [name, status, problem] = values(script);
  return { name: text(name), status: text(status), problem: textOrNil(problem) };
});

/** @param {any} control */
function checkControl(control) {
  text(control?.name);
  for (const member of /** @type {any[]} */ (values(control.members))) {
    text(member?.name);
    text(member.type);
    if (member.kind !== "value" && member.kind !== "method") refuse('a member\'s kind, "value" or "method"', member.kind);
  }
}

/** @param {any} generator */
function checkGenerator(generator) {
  integer(generator?.id);
  text(generator.name);
  text(generator.clock);
}

