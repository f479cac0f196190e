// What was played lately, so that a recall with `again` brings nothing a second time.
import { Ledger } from "./ledger.js";

/** How long an event is remembered: a recall is never older than the minute in which a performer may resume. */
const KEPT_MS = 60_000;

/** `isHeld`: its generator stands. @typedef {{ generator: number, due: number, isHeld?: boolean }} Played */

export class History {
  /** What was played and not recalled since, in order of due time but for events that came late. */ #played = new Ledger();
  /** What was played, recalled, and is to come again. @type {Played[]} */ #repeats = [];
  /** What was played a moment after its generator had stopped, because the news was still under way: should that go on, it comes again. @type {Played[]} */ #held = [];

  /** @param {Played} item */
  add({ generator, due }) {
    this.#played.add(generator, due);
  }

  /** How many are remembered. */
  get length() {
    return this.#played.length;
  }

  /** Forgets what is too old, a good part of it at once: there may be hundreds of thousands, and this is called often. @param {number} now */
  trim(now) {
    const part = this.#played.length >> 3;
    if (part === 0 || this.#played.dueAt(part) >= now - KEPT_MS) return;
    let old = 0;
    while (old < this.#played.length && this.#played.dueAt(old) < now - KEPT_MS) old++;
    this.#played.drop(old);
  }

  /**
   * A recall came: what was already played comes again in the next batch, or later, or is gone from the engine's books.
   * @param {import("./types.js").Recall} recall
   */
  recall({ generator, from, silence, again }) {
    const ofIt = (/** @type {Played} */ item) => generator === null || item.generator === generator;
    /** @type {Played[]} */ const concerned = this.#played.take(generator, from);
    this.#repeats = again ? [...this.#repeats, ...this.#held.filter(ofIt), ...concerned] : this.#repeats.filter((item) => !ofIt(item) || item.due < from);
    this.#held = [...this.#held.filter((item) => !ofIt(item) || (silence && !again)), ...(again ? [] : concerned.map((item) => ({ ...item, isHeld: true })))];
  }

  /**
   * Whether an event of the batch after a recall is one that was played before.
   * @param {Played} event
   * @returns {boolean} True as many times for a generator as it had events played.
   */
  takeRepeat(event) {
    const i = this.#repeats.findIndex((item) => item.generator === event.generator);
    if (this.#held.length > 0) this.#held = this.#held.filter(({ generator }) => generator !== event.generator); // it began anew
    if (i < 0) return false;
    this.#repeats.splice(i, 1);
    this.add(event);
    return true;
  }

  /** The batch after the recall is over: what comes later is new, but for what waits for its generator to go on. */
  endRepeats() {
    this.#held.push(...this.#repeats.filter(({ isHeld }) => isHeld));
    this.#repeats = [];
  }

  /** Forgets everything. */
  reset() {
    this.#played.clear();
    [this.#repeats, this.#held] = [[], []];
  }
}
