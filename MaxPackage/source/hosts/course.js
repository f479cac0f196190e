// What Max's transport did, from one reading to the next. Where it only starts, or changes its tempo or metre, Max forgets nothing that waits for its ticks, and nothing is to be handed over again.
// The patch says so when something changed; a reading that was asked for may have seen it before.

import { JUMP_TICKS, startedFrom, TICKS_PER_MS } from "./landing.js";

/** How long after a change was first seen the patch may say that something changed, in ms: its round, its low-priority queue, and the way. */
const SAID_MS = 100;

/** @typedef {import("./landing.js").Reading & { numerator: number, denominator: number }} Seen */

export class Course {
  #change = { what: "nothing", at: -Infinity, report: 0 };
  /** @type {Seen | null} */ #last = null;

  /**
   * Takes a reading, and says what has changed lately.
   * @param {Seen} seen
   * @param {number} report The report that tells the engine of it.
   * @returns {{ what: string, report: number }} `moved` where it stopped or jumped, `started` from where it stood, `turned` for tempo or metre alone, else `nothing`; and the first report that told of it.
   */
  take(seen, report) {
    const what = this.#last ? compare(this.#last, seen) : "moved";
    this.#last = seen;
    if (what === "moved" || (what !== "nothing" && !this.#isFresh("moved", seen.cpu))) this.#change = { what, at: seen.cpu, report };
    return seen.cpu - this.#change.at < SAID_MS ? this.#change : { what: "nothing", report };
  }

  /** Whether what changed last is still to be said. @param {string} what @param {number} now */
  #isFresh(what, now) {
    return this.#change.what === what && now - this.#change.at < SAID_MS;
  }
}

/** @param {Seen} last @param {Seen} seen */
function compare(last, seen) {
  if (last.isPlaying !== seen.isPlaying || isOff(last, seen)) return startedFrom(last, seen) ? "started" : "moved";
  return last.tempo !== seen.tempo || last.numerator !== seen.numerator || last.denominator !== seen.denominator ? "turned" : "nothing";
}

/** At which moment between the two the tempo changed is not known. @param {Seen} last @param {Seen} seen */
function isOff(last, seen) {
  const places = [last.tempo, seen.tempo].map((bpm) => last.ticks + (last.isPlaying ? (seen.cpu - last.cpu) * bpm * TICKS_PER_MS : 0));
  return seen.ticks < Math.min(...places) - JUMP_TICKS || seen.ticks > Math.max(...places) + JUMP_TICKS;
}
