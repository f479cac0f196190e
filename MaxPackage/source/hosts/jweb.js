// The host in jweb: the page is the performer, and Max's patch plays. `window.max` is there only inside Max.
// The package's page comes from a file, and an engine lets in only its own pages: so the page waits for the engine, and goes on as the page that it serves.
import { MaxHost } from "./max-host.js";

/** How often to look for the engine, in ms; whatever the patch says looks, too. */
const LOOK_MS = 500;

/** @typedef {number | string} Atom */

/**
 * @param {{ outlet(...atoms: Atom[]): void, bindInlet(selector: string, handler: (...atoms: Atom[]) => void): void }} max `window.max`.
 * @param {Pick<import("./max-host.js").Surroundings, "WebSocket" | "timers" | "now" | "on" | "met">} page What the page brings.
 * @param {{ origin: string, replace(url: string): void }} location Where the page is.
 * @param {(url: string) => Promise<unknown>} look Resolves where someone answers.
 */
export function hostInJweb(max, page, location, look) {
  const host = new MaxHost({ kind: "jweb", send: (...atoms) => max.outlet(...atoms), ...page });
  const seeker = new Seeker(page.timers, location, look);
  for (const selector of host.selectors) max.bindInlet(selector, (...atoms) => host.hear(selector, atoms));
  max.bindInlet("meet", (...atoms) => (isServedBy(String(atoms[1]), location) ? host.hear("meet", atoms) : seeker.seek(String(atoms[1]))));
  max.bindInlet("tick", (...atoms) => (seeker.isSeeking ? max.outlet("alive", 1) : host.hear("tick", atoms)));
  host.ready();
  return host;
}

/** The page's address at the engine whose socket this is. @param {string} socket */
export const pageOf = (socket) => socket.replace(/^ws/, "http").replace(/^(\w+:\/\/[^/?#]+).*$/, "$1/");

/** @param {string} socket @param {{ origin: string }} location */
const isServedBy = (socket, { origin }) => pageOf(socket) === `${origin}/`;

class Seeker {
  isSeeking = false;
  #timers;
  #location;
  #look;
  /** @type {unknown} */ #timer = null;

  /** @param {import("../client/session.js").Timers} timers @param {{ replace(url: string): void }} location @param {(url: string) => Promise<unknown>} look */
  constructor(timers, location, look) {
    this.#timers = timers;
    this.#location = location;
    this.#look = look;
  }

  /** Goes to the engine's own page as soon as there is one. @param {string} socket */
  seek(socket) {
    this.isSeeking = true;
    this.#timers.clear(this.#timer);
    this.#look(socket.replace(/^ws/, "http")).then(
      () => this.#location.replace(pageOf(socket)),
      () => void (this.#timer = this.#timers.set(() => this.seek(socket), LOOK_MS)));
  }
}
