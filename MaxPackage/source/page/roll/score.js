// What the roll shows: the events of the last while and those to come.

/** How many events are kept, however long the roll looks back. */
const MOST = 20_000;
/** So many are drawn, every one and in full; of more than that only a part. */
const MOST_DRAWN = 3000;

/** @typedef {import("../../client/types.js").Item} Item */

export class Score {
  /** @type {Item[]} */ items = [];

  /** @param {Item[]} items */
  add(items) {
    this.items.push(...items);
    if (this.items.length > MOST) this.items.splice(0, this.items.length - MOST);
  }

  /**
   * What is to be drawn from a time on: where there is too much, every second, fourth, eighth … event. It is dense either way, and drawing must not hold up
   * the music. They are the same ones each time, so that nothing flickers.
   * @param {number} from Ms on the engine's clock.
   * @returns {{ items: Item[], isThinned: boolean }}
   */
  seen(from) {
    const items = this.items.filter(({ due, end, state }) => Math.max(due, end) > from && Number.isFinite(due) && state !== "recalled" && state !== "missed");
    const every = 2 ** Math.ceil(Math.log2(Math.max(1, items.length / MOST_DRAWN)));
    return { items: every > 1 ? items.filter(({ id }) => scattered(id) % every === 0) : items, isThinned: every > 1 };
  }

  /** Lets go of what no one sees any more. @param {number} before Ms on the engine's clock. */
  trim(before) {
    this.items = this.items.filter(({ end, state }) => end > before && state !== "recalled" && state !== "missed");
  }

  /** Lets go of everything. */
  clear() {
    this.items = [];
  }
}

/** The same number for the same event, and no pattern in it: else, of voices that take turns, only some would be seen. @param {number} id */
const scattered = (id) => Math.imul(id, 0x9e3779b1) >>> 16;
