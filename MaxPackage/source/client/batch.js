// A batch's flat sections as events.
import { WireError } from "./fields.js";
import { noteFromAtoms } from "./notes.js";
import { TIME_PER_MS } from "./units.js";

/**
 * The kinds of section, by number. A note is flat in six fields, any other event in three.
 * @type {{ onTransport: boolean, isNote: boolean, stride: number, isNow?: true }[]}
 */
const KINDS = [
  { onTransport: true, isNote: true, stride: 6 },
  { onTransport: false, isNote: true, stride: 6 },
  { onTransport: true, isNote: false, stride: 3 },
  { onTransport: false, isNote: false, stride: 3 },
  { onTransport: false, isNote: true, stride: 6, isNow: true },
  { onTransport: false, isNote: false, stride: 3, isNow: true },
];

/**
 * All events of a batch, in its order.
 * @param {import("./types.js").Section[]} sections
 * @returns {import("./types.js").WireEvent[]}
 * @throws {WireError} A section's events do not fit its kind. (A kind that is not known is left out: a later version added it.)
 */
export const eventsOf = (sections) => sections.flatMap((section) => (KINDS[section.kind] ? eventsIn(section, KINDS[section.kind]) : []));

/** @param {import("./types.js").Section} section @param {typeof KINDS[0]} kind */
function eventsIn({ kind: number, base, events: flat }, kind) {
  if (flat.length % kind.stride !== 0)
    throw new WireError(`A section of kind ${number} has ${kind.stride} fields an event; this one had ${flat.length} in all.`);
  const events = [];
  for (let i = 0; i < flat.length; i += kind.stride) events.push(eventAt(flat, i, base, kind));
  return events;
}

/** @param {unknown[]} flat @param {number} i @param {number} base @param {typeof KINDS[0]} kind */
function eventAt(flat, i, base, kind) {
  const place = base + number(flat[i], "an offset");
  const event = { generator: number(flat[i + 1], "a generator"), onTransport: kind.onTransport, place: kind.onTransport ? place : place / TIME_PER_MS, ...(kind.isNow && { isNow: true }) };
  return kind.isNote ? { ...event, note: noteAt(flat, i, kind.onTransport), atoms: null } : { ...event, ...reading(flat[i + 2]) };
}

/** @param {unknown[]} flat @param {number} i @param {boolean} onTransport @returns {import("./types.js").Note} */
function noteAt(flat, i, onTransport) {
  const length = number(flat[i + 4], "a duration");
  return {
    pitch: number(flat[i + 2], "a pitch"), velocity: number(flat[i + 3], "a velocity"), channel: number(flat[i + 5], "a channel"),
    units: onTransport ? length : 0, ms: onTransport ? 0 : length / TIME_PER_MS,
  };
}

/** @param {unknown} came */
function reading(came) {
  if (!Array.isArray(came)) throw new WireError(`An event's atoms are an array; these were ${JSON.stringify(came)}.`);
  return { atoms: came, note: noteFromAtoms(came) };
}

/** @param {unknown} came @param {string} what @returns {number} */
function number(came, what) {
  if (!Number.isFinite(came)) throw new WireError(`An event has ${what} that is no finite number: ${JSON.stringify(came)}.`);
  return /** @type {number} */ (came);
}
