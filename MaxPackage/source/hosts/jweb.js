// The host in jweb: the page is the performer, and Max's patch plays. `window.max` is there only inside Max.
// In a tactus.panel the page is the panel alone, and plays nothing. The package's page comes from a file, and an engine lets in only its own pages: so the page waits for the engine, and goes on as the page that it serves.
import { MaxHost } from "./max-host.js";

/** How often to look for the engine, in ms; whatever the patch says looks, too. */
const LOOK_MS = 500;

/** @typedef {number | string} Atom */

/**
 * @param {{ outlet(...atoms: Atom[]): void, bindInlet(selector: string, handler: (...atoms: Atom[]) => void): void }} max `window.max`.
 * @param {Pick<import("./max-host.js").Surroundings, "WebSocket" | "timers" | "now" | "on" | "met"> & { meetAsPanel(socket: string): void, wait(socket: string): void }} page
 * What the page brings: `meetAsPanel` shows the panel of that engine, `wait` says that there is none yet.
 * @param {{ origin: string, replace(url: string): void }} location Where the page is.
 * @param {(url: string) => Promise<unknown>} look Resolves where someone answers.
 */
export function hostInJweb(max, page, location, look) {
  const host = new MaxHost({ kind: "jweb", send: (...atoms) => max.outlet(...atoms), ...page });
  const seeker = new Seeker(page, location, look);
  for (const selector of host.selectors) max.bindInlet(selector, (...atoms) => host.hear(selector, atoms));
  max.bindInlet("meet", (role, url, ...more) => {
    const socket = String(url);
    if (!isServedBy(socket, location)) seeker.seek(socket, pageOf(socket) + (role === "panel" ? "?panel" : ""));
    else if (role === "panel") page.meetAsPanel(socket);
    else host.hear("meet", [role, url, ...more]);
  });
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
  #page;
  #location;
  #look;
  /** @type {unknown} */ #timer = null;

  /** @param {{ timers: import("../client/session.js").Timers, wait(socket: string): void }} page @param {{ replace(url: string): void }} location @param {(url: string) => Promise<unknown>} look */
  constructor(page, location, look) {
    this.#page = page;
    this.#location = location;
    this.#look = look;
  }

  /** Goes to the engine's own page as soon as there is one. @param {string} socket @param {string} page */
  seek(socket, page) {
    this.isSeeking = true;
    this.#page.timers.clear(this.#timer);
    this.#look(socket.replace(/^ws/, "http")).then(() => this.#location.replace(page), () => this.#waitFor(socket, page));
  }

  /** @param {string} socket @param {string} page */
  #waitFor(socket, page) {
    this.#page.wait(socket);
    this.#timer = this.#page.timers.set(() => this.seek(socket, page), LOOK_MS);
  }
}
