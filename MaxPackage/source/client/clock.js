// The engine's clock, seen from here: which of its milliseconds is now? Only the least delayed exchanges count.
import { middleSlopeOf, slopeOf } from "./line.js";

/** How far two good quartz clocks may drift apart, at worst: what an old exchange loses in worth. Milliseconds a millisecond. */
const WORST_DRIFT = 100e-6;
/** How long an exchange may be of use. */
const WINDOW_MS = 15_000;
/** How far apart the exchanges lie that the drift is fitted to, and how many there are. */
const ANCHOR_MS = 5_000;
const ANCHORS = 24;
/** Below this many anchors nothing is known of the drift. */
const ENOUGH_ANCHORS = 4;
/** Good is what was delayed little more than the best of all: no more than twice as much, and by so many ms. */
const NEAR_MS = 0.5;
/** An exchange that contradicts the others by more than this means that a clock jumped (a machine slept). */
const JUMP_MS = 5;

/**
 * One exchange, in ms: `offset` is engine − local, `delay` the time on the way, `at` when it came back, on the local clock.
 * @typedef {{ at: number, offset: number, delay: number }} Exchange
 */

export class EngineClock {
  /** @type {Exchange[]} */ #exchanges = [];
  /** @type {Exchange[]} */ #anchors = [];
  /** @type {Exchange | null} */ #best = null;
  /** @type {number | null} */ #drift = null;
  /** What times between two exchanges are carried on by: all anchors have their part in it, so that it moves little by little. */ #slope = 0;

  /** Whether there was an exchange yet; before it, times mean nothing. */
  get isSet() {
    return this.#best !== null;
  }

  /** The least delay seen lately, there and back, in ms. */
  get roundTrip() {
    return this.#best?.delay ?? NaN;
  }

  /** How much faster the engine's clock runs than this one, in ms a ms; null until enough is known. */
  get drift() {
    return this.#drift;
  }

  /** What times between two exchanges are carried on by, in ms a ms; 0 until enough is known. */
  get slope() {
    return this.#slope;
  }

  /**
   * What one ping and pong tell.
   * @typedef {{ sent: number, received: number, answered: number, arrived: number }} Pong In ms: `sent` and `arrived` on the local clock, the others on the engine's.
   * @param {Pong} pong
   */
  exchange({ sent, received, answered, arrived }) {
    const exchange = {
      at: arrived,
      offset: (received - sent + answered - arrived) / 2,
      delay: Math.max(0, arrived - sent - (answered - received)),
    };
    if (this.#contradicts(exchange)) this.reset();
    this.#exchanges = [...this.#exchanges.filter(({ at }) => arrived - at < WINDOW_MS), exchange];
    this.#best = this.#exchanges.reduce((best, one) => (cost(one, arrived) <= cost(best, arrived) ? one : best));
    this.#anchor();
  }

  /** @param {Exchange} exchange */
  #contradicts({ at, offset, delay }) {
    if (!this.#best) return false;
    const doubt = (delay + this.#best.delay) / 2 + (at - this.#best.at) * WORST_DRIFT;
    return Math.abs(offset - this.#best.offset) > doubt + JUMP_MS;
  }

  /** Keeps the best exchange of every few seconds: the points that the drift is fitted to. */
  #anchor() {
    const best = /** @type {Exchange} */ (this.#best);
    const last = this.#anchors.at(-1);
    if (last && best.at - last.at < ANCHOR_MS) {
      if (best.delay < last.delay) this.#anchors[this.#anchors.length - 1] = best;
    } else this.#anchors = [...this.#anchors.slice(1 - ANCHORS), best];
    this.#fit();
  }

  #fit() {
    const least = Math.min(...this.#anchors.map(({ delay }) => delay));
    const good = this.#anchors.filter(({ delay }) => delay <= 2 * least + NEAR_MS);
    this.#slope = this.#anchors.length < ENOUGH_ANCHORS ? 0 : within(slopeOf(this.#anchors.map(pointOf)));
    this.#drift = good.length < ENOUGH_ANCHORS ? null : within(middleSlopeOf(good.map(pointOf)));
  }

  /** Forgets everything: another engine has another clock. */
  reset() {
    [this.#exchanges, this.#anchors, this.#best, this.#drift, this.#slope] = [[], [], null, null, 0];
  }

  /** @param {number} local Milliseconds on the local clock. @returns {number} Milliseconds on the engine's. */
  toEngine(local) {
    return local + this.#offsetAt(local);
  }

  /** @param {number} engine Milliseconds on the engine's clock. @returns {number} Milliseconds on the local one. */
  toLocal(engine) {
    const roughly = engine - this.#offsetAt(engine - (this.#best?.offset ?? 0));
    return engine - this.#offsetAt(roughly);
  }

  /** @param {number} local */
  #offsetAt(local) {
    return this.#best ? this.#best.offset + this.#slope * (local - this.#best.at) : 0;
  }
}

/** How far off an exchange may be by now. @param {Exchange} exchange @param {number} now */
const cost = (exchange, now) => exchange.delay / 2 + (now - exchange.at) * WORST_DRIFT;

/** @param {Exchange} exchange */
const pointOf = ({ at, offset }) => ({ x: at, y: offset });

/** @param {number} slope */
const within = (slope) => Math.max(-WORST_DRIFT * 5, Math.min(WORST_DRIFT * 5, slope));
