// tactus-node.js: the host in node.script. Max gives it max-api.
import Max from "max-api";
import { performance } from "node:perf_hooks";
import { WebSocket } from "ws";
import { MaxHost } from "./max-host.js";

const host = new MaxHost({
  kind: "node",
  send: (...atoms) => void Max.outlet(...atoms),
  WebSocket: /** @type {any} */ (WebSocket),
  timers: { set: (action, ms) => setTimeout(action, ms), clear: (timer) => clearTimeout(timer) },
  now: () => performance.now(),
});

for (const selector of host.selectors) Max.addHandler(selector, (/** @type {(number | string)[]} */ ...atoms) => host.hear(selector, atoms));
host.ready();
