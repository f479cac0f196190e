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
