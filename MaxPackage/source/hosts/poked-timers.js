// Timers that keep time in a hidden page, where the browser's come once a second or once a minute: whatever wakes the host also wakes them.

export class PokedTimers {
  /** @type {Set<{ at: number, action: () => void, own: unknown }>} */ #waiting = new Set();
  #own;
  #now;

  /** @param {import("../client/session.js").Timers} own The surroundings' timers. @param {() => number} now Ms. */
  constructor(own, now) {
    this.#own = own;
    this.#now = now;
  }

  /** @param {() => void} action @param {number} ms */
  set(action, ms) {
    const timer = { at: this.#now() + ms, action, own: /** @type {unknown} */ (null) };
    timer.own = this.#own.set(() => this.#fire(timer), ms);
    this.#waiting.add(timer);
    return timer;
  }

  /** @param {any} timer */
  clear(timer) {
    if (!this.#waiting.delete(timer)) return;
    this.#own.clear(timer.own);
  }

  /** Lets all fire that are due. */
  poke() {
    const now = this.#now();
    for (const timer of [...this.#waiting]) if (timer.at <= now) this.#fire(timer);
  }

  /** @param {any} timer */
  #fire(timer) {
    if (!this.#waiting.has(timer)) return;
    this.clear(timer);
    timer.action();
  }
}
