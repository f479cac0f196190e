// Items in the order in which they are due.

/** @typedef {import("./types.js").Item} Item */

export class Queue {
  /** @type {Item[]} */ #items = [];

  get size() {
    return this.#items.length;
  }

  /** Puts an item behind those that are due no later: events mostly come in order, so the search begins at the end. @param {Item} item */
  add(item) {
    let i = this.#items.length;
    while (i > 0 && this.#items[i - 1].due > item.due) i--;
    this.#items.splice(i, 0, item);
  }

  /** Those due at or before a time. @param {number} time */
  until(time) {
    const end = this.#items.findIndex(({ due }) => due > time);
    return this.#items.slice(0, end < 0 ? undefined : end);
  }

  /**
   * Takes out those that meet a condition.
   * @param {(item: Item) => boolean} condition
   * @param {number} [until] Only those due at or before this time are asked.
   * @returns {Item[]} In order.
   */
  takeIf(condition, until = Infinity) {
    const end = until === Infinity ? -1 : this.#items.findIndex(({ due }) => due > until);
    const asked = this.#items.splice(0, end < 0 ? this.#items.length : end);
    /** @type {Item[]} */ const taken = [];
    /** @type {Item[]} */ const left = [];
    for (const item of asked) (condition(item) ? taken : left).push(item);
    if (left.length > 0) this.#items = left.concat(this.#items);
    return taken;
  }
}
