// What the roll shows: the events of the last while and those to come.

/** How many events are kept, however long the roll looks back. */
const MOST = 20_000;

/** @typedef {import("../../client/types.js").Item} Item */

export class Score {
  /** @type {Item[]} */ items = [];

  /** @param {Item[]} items */
  add(items) {
    this.items.push(...items);
    if (this.items.length > MOST) this.items.splice(0, this.items.length - MOST);
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
