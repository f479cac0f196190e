// tactus-v8.js: the host in v8. Of Max's globals it uses outlet, messagename, max.time, WebSocket and the timers, all of Max 9.2.
import "./text.js";
import { MaxHost } from "../max-host.js";
import { socketOver } from "./socket.js";

/** @type {any} */ const Max = globalThis;
const isNew = typeof Max.WebSocket === "function" && typeof Max.setTimeout === "function";
/** @type {MaxHost | null} */ let host = null;
let hasRefused = false;
// Where Max takes the file again over the old globals, the host before is still there with its socket, and would play beside this one.
Max.tactusHost?.hear("notifydeleted", []);

/** V8 in Max has no finer clock that is documented than max.time, the scheduler's. */
const now = () => Max.performance?.now() ?? (typeof Max.max?.time === "number" ? Max.max.time : Date.now());

/** What the patch says, and Max's own loadbang and notifydeleted. A file that is taken again may get no loadbang: then it begins with the first message. @param {string} selector @param {(number | string)[]} atoms */
export function hear(selector, atoms) {
  if (selector === "notifydeleted") return host?.hear("connect", [0]);
  if (!isNew) return refuse();
  if (!host) start();
  if (selector !== "loadbang") host?.hear(selector, atoms);
}

/** Before Max 9.2: said once, whatever comes first. */
function refuse() {
  if (!hasRefused) Max.outlet(0, "log", "error", "The host v8 needs Max 9.2 or later, for its WebSocket. Give tactus the host node or jweb.");
  hasRefused = true;
}

function start() {
  host = new MaxHost({
    kind: "v8",
    send: (...atoms) => Max.outlet(0, atoms),
    WebSocket: socketOver(Max.WebSocket),
    timers: { set: (action, ms) => Max.setTimeout(action, ms), clear: (timer) => Max.clearTimeout(timer) },
    now,
  });
  host.ready();
}
