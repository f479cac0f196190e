// The host in jweb: the page is the performer, and Max's patch plays. `window.max` is there only inside Max.
import { MaxHost } from "./max-host.js";

/**
 * @param {{ outlet(...atoms: (number | string)[]): void, bindInlet(selector: string, handler: (...atoms: (number | string)[]) => void): void }} max `window.max`.
 * @param {Pick<import("./max-host.js").Surroundings, "WebSocket" | "timers" | "now" | "on" | "met">} page What the page brings.
 * @returns {MaxHost}
 */
export function hostInJweb(max, page) {
  const host = new MaxHost({ kind: "jweb", send: (...atoms) => max.outlet(...atoms), ...page });
  for (const selector of host.selectors) max.bindInlet(selector, (...atoms) => host.hear(selector, atoms));
  host.ready();
  return host;
}
