// Which atoms read as a note: what one would send to Max's makenote and noteout.

/** What a pitch alone gets, as Max's makenote has arguments for what its inlets never heard. */
const DEFAULT_VELOCITY = 100;
const DEFAULT_MS = 250;

/**
 * The note that atoms stand for: `pitch`, `pitch velocity ms` or `pitch velocity ms channel`, all of them whole numbers.
 * @param {import("./types.js").Value[]} atoms
 * @returns {import("./types.js").Note | null} Null where they are data: a pair, a fraction, a word, a pitch outside 0 to 127.
 */
export function noteFromAtoms(atoms) {
  if (![1, 3, 4].includes(atoms.length) || !atoms.every(Number.isInteger)) return null;
  const [pitch, velocity = DEFAULT_VELOCITY, ms = DEFAULT_MS, channel = 1] = /** @type {number[]} */ (atoms);
  return pitch < 0 || pitch > 127 || ms < 0 ? null : { pitch, velocity, channel, units: 0, ms };
}
