// The notes that sound, each with its end: none hangs.

/** @typedef {import("./types.js").Item} Item */

export class Sounding {
  /** How many notes were ended before their time. */ cut = 0;
  /** @type {Set<Item>} */ #items = new Set();
  #sink;

  /** @param {import("./types.js").Sink} sink */
  constructor(sink) {
    this.#sink = sink;
  }

  get size() {
    return this.#items.size;
  }

  /** @param {Item} item A note that has begun. */
  add(item) {
    this.#items.add(item);
  }

  /** Lets go of those that have ended. @param {number} now */
  pump(now) {
    for (const item of this.#items) if (item.end <= now) this.#end(item);
  }

  /** Ends notes at once. @param {number} now @param {(item: Item) => boolean} [concerns] All, if left out. */
  silence(now, concerns = () => true) {
    for (const item of this.#items) if (concerns(item)) this.#cut(item, now);
  }

  /**
   * The transport moves otherwise: what is left of its notes goes at the new tempo; where it stands, nothing is left.
   * @param {import("./types.js").TransportState} state
   * @param {number} tempoBefore
   * @param {number} now
   */
  follow({ at, playing, tempo }, tempoBefore, now) {
    const onTransport = (/** @type {Item} */ { note, end }) => (note?.units ?? 0) > 0 && end > at;
    if (!playing) return this.silence(now, onTransport);
    if (tempo !== tempoBefore) for (const item of this.#items) if (onTransport(item)) this.#endAt(item, at + ((item.end - at) * tempoBefore) / tempo);
  }

  /** @param {Item} item @param {number} end */
  #endAt(item, end) {
    item.end = end;
    this.#sink.move(item);
  }

  /** @param {Item} item @param {number} now */
  #cut(item, now) {
    item.end = Math.min(item.end, now);
    this.cut++;
    this.#end(item);
    this.#sink.silence(item);
  }

  /** @param {Item} item */
  #end(item) {
    item.state = "ended";
    this.#items.delete(item);
  }
}
