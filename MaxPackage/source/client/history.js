// What was played lately, so that a recall with `again` brings nothing a second time.

/** How long an event is remembered: a recall is never older than the minute in which a performer may resume. */
const KEPT_MS = 60_000;

/** @typedef {import("./overrun.js").Played} Played */

export class History {
  /** What was played, in order of due time but for events that came late. @type {Played[]} */ #played = [];
  /** What was played, recalled, and is to come again. @type {Played[]} */ #repeats = [];

  /** @param {Played} item */
  add({ generator, onTransport, place, due }) {
    this.#played.push({ generator, onTransport, place, due });
  }

  /** What was played and not recalled since. @returns {readonly Played[]} */
  get played() {
    return this.#played;
  }

  /** Forgets what is too old, a good part of it at once: there may be hundreds of thousands, and this is called often. @param {number} now */
  trim(now) {
    const part = this.#played.length >> 3;
    if (part === 0 || this.#played[part].due >= now - KEPT_MS) return;
    this.#played.splice(0, this.#played.findIndex(({ due }) => due >= now - KEPT_MS) >>> 0);
  }

  /**
   * A recall came: what was already played comes again, or is gone from the engine's books.
   * @param {(item: Played) => boolean} concerns Whether the recall concerns an event.
   * @param {boolean} again
   */
  recall(concerns, again) {
    const concerned = this.#played.filter(concerns);
    this.#played = this.#played.filter((item) => !concerns(item));
    this.#repeats = again ? [...this.#repeats, ...concerned] : this.#repeats.filter((item) => !concerns(item));
  }

  /**
   * Whether an event of the batch after a recall is one that was played before.
   * @param {Played} event
   * @returns {boolean} True as many times for a generator as it had events played.
   */
  takeRepeat(event) {
    const i = this.#repeats.findIndex((item) => item.generator === event.generator);
    if (i < 0) return false;
    this.#repeats.splice(i, 1);
    this.add(event);
    return true;
  }

  /** The batch after the recall is over: what comes later is new. */
  endRepeats() {
    this.#repeats = [];
  }

  /** Forgets everything. */
  reset() {
    [this.#played, this.#repeats] = [[], []];
  }
}
