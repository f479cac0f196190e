// Where Max's transport landed. The patch looks every few milliseconds, so it sees a jump a little after it; what stands at the place itself is to be heard.

/** Ticks in a ms at one beat a minute. */
export const TICKS_PER_MS = 480 / 60_000;
/** A transport that is further off its course than this has jumped: an eighth of a beat, as in tactus.watch. */
export const JUMP_TICKS = 60;
/** How long after the jump it may have been read, in ms: the patch's round, and its low-priority queue. */
const SEEN_MS = 8;
/** A start is seen within this time. */
const START_MS = 250;
/** The places where people and loops land, the most likely first; ticks. */
const GRIDS = [1920, 480, 240, 160, 120, 80, 60, 40, 30, 20, 10, 5, 1];

/** @typedef {{ cpu: number, isPlaying: boolean, ticks: number, tempo: number }} Reading One look at Max's transport; `cpu` in ms on cpuclock. */

/**
 * A reading as it would have been at the moment of the jump, if there was one since the reading before.
 * @param {Reading | null} before
 * @param {Reading} reading
 * @returns {Reading}
 */
export function atLanding(before, reading) {
  if (!before?.isPlaying || !reading.isPlaying) return reading;
  const pace = reading.tempo * TICKS_PER_MS;
  if (Math.abs(before.ticks + (reading.cpu - before.cpu) * pace - reading.ticks) < JUMP_TICKS) return reading;
  const ticks = roundest(reading.ticks - SEEN_MS * pace, reading.ticks);
  return { ...reading, ticks, cpu: reading.cpu - (reading.ticks - ticks) / pace };
}

/**
 * From where a transport jumped, in ticks.
 * @param {Reading} before
 * @param {Reading} landing Read in the moment of the jump.
 */
export const departure = (before, landing) => before.ticks + (landing.cpu - before.cpu) * before.tempo * TICKS_PER_MS;

/** @param {number} low @param {number} high @returns {number} The place between the two that lies on the widest grid. */
function roundest(low, high) {
  for (const grid of GRIDS) if (Math.floor(high / grid) * grid >= low) return Math.floor(high / grid) * grid;
  return high;
}

/**
 * Whether a transport that stood has started from there: Max kept what waited for it, and lets it go.
 * @param {Reading | null} before
 * @param {Reading} reading
 */
export function startedFrom(before, reading) {
  if (!before || before.isPlaying || !reading.isPlaying) return false;
  const moved = reading.ticks - before.ticks;
  return moved >= 0 && moved <= START_MS * reading.tempo * TICKS_PER_MS;
}
