// Max's scheduler's time, which begins at cpuclock, seen from the host. Messages between the two wait for up to a frame, each for its own time, so each way is judged by its own quickest.
import { EngineClock } from "../client/clock.js";

/** How many exchanges the quickest are sought among: the first, soon after each other, and fifteen seconds' worth. */
const KEPT = 460;
/** A clock that goes back further than this was set to 0: answers may overtake each other by less. */
export const RESTART_MS = 1000;
/** With so many exchanges, both ways have had a quick one. */
const ENOUGH = 10;
/** Once so many in turn have told nothing new, what is known will hardly become better; what is less than so many ms is nothing new. */
const STEADY = 80;
const NEW_MS = 0.15;

/** @typedef {{ sent: number, cpu: number, arrived: number }} Answered `sent` and `arrived` on the local clock, `cpu` on Max's; ms. */

export class MaxClock {
  #relation = new EngineClock();
  /** @type {Answered[]} */ #kept = [];
  #count = 0;
  /** How far apart the two ways' quickest were, in ms, when that last became less, and with which exchange. */ #narrowest = { width: Infinity, count: 0 };
  #trust;

  /** @param {number} [trust] How much the way into Max counts beside the way out, which counts for the rest of 1. */
  constructor(trust = 0.5) {
    this.#trust = trust;
  }

  /** Whether times can be told to Max's clock. */
  get isSet() {
    return this.#count >= ENOUGH;
  }

  /** Whether waiting for a quicker exchange is no longer worth it. */
  get isSteady() {
    return this.isSet && this.#count - this.#narrowest.count >= STEADY;
  }

  /** The quickest way there and back, in ms; NaN before the first. */
  get roundTrip() {
    return this.#relation.roundTrip;
  }

  /** How much faster Max's clock runs than the local one, ms a ms; null until enough is known. */
  get drift() {
    return this.#relation.drift;
  }

  /** A ping's answer. @param {Answered} answered */
  add(answered) {
    if (answered.cpu < (this.#kept.at(-1)?.cpu ?? -Infinity) - RESTART_MS) this.reset();
    this.#count++;
    this.#kept = [...this.#kept.slice(1 - KEPT), answered];
    const { arrived: now } = answered;
    const drift = this.#relation.slope;
    // What each exchange says of now: Max's clock is no further ahead than the one, and no less than the other.
    const most = this.#kept.reduce((least, { sent, cpu }) => Math.min(least, cpu - sent + drift * (now - sent)), Infinity);
    const least = this.#kept.reduce((most, { cpu, arrived }) => Math.max(most, cpu - arrived + drift * (now - arrived)), -Infinity);
    if (most - least < this.#narrowest.width - NEW_MS) this.#narrowest = { width: most - least, count: this.#count };
    const [middle, half] = [now + least + this.#trust * (most - least), (most - least) / 2];
    this.#relation.exchange({ sent: now, received: middle + half, answered: middle - half, arrived: now });
  }

  /** Max was started anew, or its clock set to 0. */
  reset() {
    [this.#kept, this.#count, this.#narrowest] = [[], 0, { width: Infinity, count: 0 }];
    this.#relation.reset();
  }

  /** @param {number} local @returns {number} Ms on Max's clock. */
  toMax(local) {
    return this.#relation.toEngine(local);
  }

  /** @param {number} cpu Ms on Max's clock. @returns {number} Ms on the local one. */
  toLocal(cpu) {
    return this.#relation.toLocal(cpu);
  }
}
