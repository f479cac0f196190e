// A clock and timers that move only when told to.

export class VirtualTime {
  now = 1000;
  #timers = new Map();
  #last = 0;

  /** What the client takes as its timers. */
  timers = {
    set: (action, ms) => {
      this.#timers.set(++this.#last, { action, at: this.now + ms });
      return this.#last;
    },
    clear: (timer) => this.#timers.delete(timer),
  };

  /** Moves on by so many ms, and lets every timer on the way fire at its time. */
  advance(ms) {
    const end = this.now + ms;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      const [timer, { action, at }] = next;
      this.#timers.delete(timer);
      this.now = at;
      action();
    }
    this.now = end;
  }

  /** When the last timer fires, in ms from now. */
  get untilLast() {
    return Math.max(...[...this.#timers.values()].map(({ at }) => at)) - this.now;
  }

  #next(end) {
    return [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
  }
}
