// What was played on the transport a moment after it had stopped, because the news of the stop was still under way: when it goes on from there, that comes again.

/** @typedef {{ generator: number, onTransport: boolean, place: number, due: number }} Played */

/** @param {Played} item */
const keyOf = ({ generator, place }) => `${generator} ${place}`;

export class Overrun {
  /** How often each event was played beyond the stop. @type {Map<string, number>} */ #played = new Map();
  /** Where the transport stood, in units. */ #position = 0;

  /**
   * The transport has stopped.
   * @param {{ at: number, position: number }} stop
   * @param {Played[]} played What was played lately.
   */
  stop({ at, position }, played) {
    this.#position = position;
    this.#played = new Map();
    for (const item of played) if (item.onTransport && item.due >= at) this.#played.set(keyOf(item), (this.#played.get(keyOf(item)) ?? 0) + 1);
  }

  /** It is there now: elsewhere, everything is to be heard. @param {number} position */
  stand(position) {
    if (position !== this.#position) this.#played.clear();
  }

  /** Whether an event was heard already; true as often as it was. @param {Played} item */
  take(item) {
    const left = item.onTransport ? (this.#played.get(keyOf(item)) ?? 0) : 0;
    if (left > 0) this.#played.set(keyOf(item), left - 1);
    return left > 0;
  }

  reset() {
    this.#played.clear();
  }
}
