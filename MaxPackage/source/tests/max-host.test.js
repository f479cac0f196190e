// The host before an engine that is not there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { MaxHost } from "../hosts/max-host.js";
import { VirtualTime } from "./support/virtual-time.js";

/** A socket that nobody answers. */
class Nobody {
  constructor() {
    queueMicrotask(() => this.onclose?.());
  }
  send() {}
  close() {}
}

test("Host_WithoutAnEngine_SaysSoOnceHoweverOftenItTries", async () => {
  const [sent, time] = [[], new VirtualTime()];
  const host = new MaxHost({ kind: "node", send: (...atoms) => sent.push(atoms), WebSocket: Nobody, timers: time.timers, now: () => time.now });
  host.hear("meet", ["host", "ws://127.0.0.1:1/performer", 1]);
  for (let i = 0; i < 20; i++) {
    await Promise.resolve();
    time.advance(1000);
    host.hear("tick", [1]);
  }
  assert.deepEqual(sent.filter(([selector]) => selector === "log").map(([, , sentence]) => sentence), ["Connecting to the engine.", "No engine answers yet. Trying again."]);
  assert.ok(sent.filter(([selector]) => selector === "connected").every(([, on]) => on === 0));
  assert.deepEqual(sent.filter(([selector]) => selector === "status"), [], "there is nothing to say figures of");
  host.hear("report", [1]);
  assert.deepEqual(sent.filter(([selector]) => selector === "status"), [["status", "connected", 0], ["status", "host", "node"]]);
  host.hear("connect", [0]);
});

/** What jweb, node.script and v8 take for words to themselves, their attributes too (docs.cycling74.com/reference): such a message never reaches the page or script. */
const THEIR_OWN = {
  jweb: ["url", "read", "readfile", "reload", "back", "forward", "gotohistory", "mute", "executejavascript", "rendermode", "disablefind", "history", "historysize", "nonstandardoutletcalls"],
  node: ["script", "stdin", "autostart", "args", "watch", "defer", "restart", "node_bin_path", "npm_bin_path", "running", "log_path", "pm_path"],
  v8: ["compile", "autowatch", "loadbang", "notifydeleted"],
};

for (const [kind, words] of Object.entries(THEIR_OWN))
  test(`Host_In${kind}_HearsNoWordThatTheObjectKeeps`, () => {
    const time = new VirtualTime();
    const host = new MaxHost({ kind, send: () => {}, WebSocket: Nobody, timers: time.timers, now: () => time.now });
    assert.deepEqual(host.selectors.filter((selector) => words.includes(selector)), []);
  });
