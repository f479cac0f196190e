// The host in jweb: the page is the performer, and Max's patch plays. `window.max` is there only inside Max.
// In a tactus.panel the page is the panel alone, and plays nothing. The package's page comes from a file, and an engine lets in only its own pages: so the page waits for the engine, and goes on as the page that it serves.
import { isAddress } from "./engine-address.js";
import { MaxHost } from "./max-host.js";
import { pageOf, Seeker } from "./seeker.js";

/** @typedef {number | string} Atom */

/**
 * @param {{ outlet(...atoms: Atom[]): void, bindInlet(selector: string, handler: (...atoms: Atom[]) => void): void }} max `window.max`.
 * @param {Pick<import("./max-host.js").Surroundings, "WebSocket" | "timers" | "now" | "on" | "met"> & { meetAsPanel(socket: string, wasAway: boolean): void, wait(socket: string): void }} page
 * What the page brings: `meetAsPanel` shows the panel of that engine, which may have been left for another that never came; `wait` says that there is none yet.
 * @param {{ origin: string, replace(url: string): void }} location Where the page is.
 * @param {(url: string) => Promise<unknown>} look Resolves where someone answers.
 */
export function hostInJweb(max, page, location, look) {
  const host = new MaxHost({ kind: "jweb", send: (...atoms) => max.outlet(...atoms), ...page });
  const seeker = new Seeker(page, location, look);
  for (const selector of host.selectors) max.bindInlet(selector, (...atoms) => host.hear(selector, atoms));
  max.bindInlet("meet", (...said) => meet(said, host, seeker, page, location));
  max.bindInlet("tick", (...atoms) => (seeker.isSeeking ? max.outlet("alive", 1) : host.hear("tick", atoms)));
  host.ready();
  return host;
}

/**
 * The patch says who this page is, and where the engine. Of an address that is none only the hub's page speaks.
 * @param {Atom[]} said @param {MaxHost} host @param {Seeker} seeker @param {{ meetAsPanel(socket: string, wasAway: boolean): void }} page @param {{ origin: string }} location
 */
function meet(said, host, seeker, page, location) {
  const [isPanel, socket] = [said[0] === "panel", String(said[1])];
  if (!isAddress(socket)) return isPanel ? undefined : host.hear("meet", said);
  if (!isServedBy(socket, location)) return isPanel ? seeker.seek(socket, "?panel") : leave(host, seeker, socket);
  const wasAway = seeker.stop();
  if (isPanel) page.meetAsPanel(socket, wasAway);
  else host.hear("meet", said);
}

/** The engine is elsewhere: what the one before handed over is over. @param {MaxHost} host @param {Seeker} seeker @param {string} socket */
function leave(host, seeker, socket) {
  host.leave();
  seeker.seek(socket, "", (sentence) => host.miss(sentence));
}

/** @param {string} socket @param {{ origin: string }} location */
const isServedBy = (socket, { origin }) => pageOf(socket) === `${origin}/`;
