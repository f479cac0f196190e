// The way of a page in jweb to an engine that is elsewhere: it waits until someone answers there, and goes on as the page that this engine serves.

/** How often to look for the engine, in ms. */
const LOOK_MS = 500;

/** @typedef {{ socket: string, search: string, miss: (sentence: string) => void }} Sought */

export class Seeker {
  #page;
  #location;
  #look;
  /** What is sought; a look for anything else is void. @type {Sought | null} */ #sought = null;
  /** @type {unknown} */ #timer = null;

  /** @param {{ timers: import("../client/session.js").Timers, wait(socket: string): void }} page @param {{ replace(url: string): void }} location @param {(url: string) => Promise<unknown>} look */
  constructor(page, location, look) {
    this.#page = page;
    this.#location = location;
    this.#look = look;
  }

  get isSeeking() {
    return this.#sought !== null;
  }

  /**
   * Goes to the engine's own page as soon as there is one.
   * @param {string} socket The engine's.
   * @param {string} search What its page is asked for: `?panel`, or nothing.
   * @param {(sentence: string) => void} [miss] Told, after each look, that nobody is there.
   */
  seek(socket, search, miss = () => {}) {
    this.stop();
    this.#sought = { socket, search, miss };
    this.#lookFor(this.#sought);
  }

  /** The page is where it belongs. @returns {boolean} Whether it sought another place. */
  stop() {
    const wasSeeking = this.isSeeking;
    this.#page.timers.clear(this.#timer);
    this.#sought = null;
    return wasSeeking;
  }

  /** @param {Sought} sought */
  #lookFor(sought) {
    const ifStill = (/** @type {() => void} */ action) => () => void (this.#sought === sought && action());
    const go = () => this.#location.replace(pageOf(sought.socket) + sought.search);
    this.#look(overHttp(sought.socket)).then(ifStill(go), ifStill(() => this.#waitFor(sought)));
  }

  /** @param {Sought} sought */
  #waitFor(sought) {
    sought.miss(`No engine answers at ${sought.socket} yet. Trying again.`);
    this.#page.wait(sought.socket);
    this.#timer = this.#page.timers.set(() => this.#lookFor(sought), LOOK_MS);
  }
}

/** @param {string} socket */
const overHttp = (socket) => socket.replace(/^ws/i, "http");

/** The page's address at the engine whose socket this is. @param {string} socket */
export const pageOf = (socket) => overHttp(socket).replace(/^(\w+:\/\/[^/?#]+).*$/, "$1/");
