// Between what people type and what a control takes.

/** @typedef {import("../client/types.js").Value} Value */

/** What was typed cannot be sent; its message is a sentence for people. */
export class InputError extends Error {}

/**
 * A typed text as the values of one member or parameter.
 * @param {string} type As in the description: int, float, bool, string, enum, list.
 * @param {string} typed
 * @returns {Value[]} One value; a list's as many as it has; nil for an empty number.
 * @throws {InputError}
 */
export function valuesFrom(type, typed) {
  if (type === "int") return [integerFrom(typed.trim())];
  if (type === "float") return [numberFrom(typed.trim())];
  if (type === "bool") return [typed === "true" || typed === "1"];
  return type === "list" ? listFrom(typed) : [typed];
}

/** @param {string} typed */
function integerFrom(typed) {
  const number = numberFrom(typed);
  if (number === null || Number.isSafeInteger(number)) return number;
  throw new InputError(`"${typed}" is no whole number. Type one such as ${Math.round(number) || 0}.`);
}

/** @param {string} typed */
function numberFrom(typed) {
  if (typed === "") return null;
  const number = Number(typed.replace(/^([+-]?\d+),(\d+)$/, "$1.$2"));
  if (Number.isFinite(number)) return number;
  throw new InputError(`"${typed}" is no number. Type one such as 0.25.`);
}

/** A word of a list: in quotes where it has spaces, else up to a space or a comma. */
const WORD = /"((?:[^"\\]|\\.)*)"|([^\s,"]+)|(")/g;

/**
 * A list as Max writes it: `0 4 7`, with words in quotes where they have spaces.
 * @param {string} typed
 * @returns {Value[]}
 */
function listFrom(typed) {
  return [...typed.matchAll(WORD)].map(([word, quoted, bare, lone]) => {
    if (lone) throw new InputError(`A quote in ${word}${typed.slice(typed.lastIndexOf('"') + 1)} has no partner. Write a word with spaces as "two words".`);
    return quoted === undefined ? atomFrom(bare) : quoted.replace(/\\(.)/g, "$1");
  });
}

/** @param {string} word @returns {Value} */
const atomFrom = (word) => (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(word) ? Number(word) : word);

/**
 * A value as people read and type it.
 * @param {Value | undefined} value
 * @returns {string}
 */
export function textOf(value) {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.map(wordOf).join(" ") : String(value);
}

/** @param {Value} value @returns {string} */
function wordOf(value) {
  if (Array.isArray(value)) return `(${value.map(wordOf).join(" ")})`;
  return typeof value === "string" && !/^[^\s,"]+$/.test(value) ? JSON.stringify(value) : String(value);
}

/** A member's or generator's name as people read it: `noteDuration` and `arp_gen` become `note duration` and `arp gen`. @param {string} name */
export const spoken = (name) => name.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/[_-]+/g, " ").toLowerCase();

const NAMES = ["C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B"];

/** A pitch as musicians say it; 60 is C4. @param {number} pitch */
export const pitchName = (pitch) => `${NAMES[((Math.round(pitch) % 12) + 12) % 12]}${Math.floor(Math.round(pitch) / 12) - 1}`;
