import assert from "node:assert/strict";
import { test } from "node:test";
import { WebSocket } from "ws";
import { Performer } from "../client/performer.js";
import { ScriptedEngine } from "./support/scripted-engine.js";
import { decodeMessage, encodeMessage } from "../client/wire.js";

const STATUS = { piece: "p", running: true, lookAhead: 100, watchers: 1, transport: { leader: "Max", drift: 12.5, residual: { count: 9, p50: 0.1, p99: 0.4 } } };

/** @param {string} url @param {any} options */
const performerAt = (url, options) => new Performer({
  WebSocket: /** @type {any} */ (WebSocket), url, name: "test", now: () => performance.now(), sink: { start() {}, cancel() {}, silence() {}, move() {} },
  timers: { set: (action, ms) => setTimeout(action, ms), clear: (timer) => clearTimeout(timer) }, on: {}, ...options,
});

test("Watch_OfAPerformer_IsAskedForAfterEachWelcomeAndKept", async () => {
  const engine = await ScriptedEngine.open();
  const told = new Promise((resolve) => {
    const performer = performerAt(engine.url, { watch: { every: 500, parts: ["transport"] }, on: { status: () => resolve(performer) } });
    performer.open();
  });
  const connection = await engine.meet();
  await connection.next("hello");
  connection.welcome();
  assert.deepEqual(await connection.next("watch"), { is: "watch", version: 1, every: 500, parts: ["transport"] });
  connection.say("status", 0, STATUS);
  const performer = await told;
  assert.equal(performer.status.transport.drift, 12.5);
  performer.close();
  await engine.close();
});

test("Status_WithADriftThatIsNoNumber_SaysWhatIsWrong", () => {
  const frame = encodeMessage("status", 0, { ...STATUS, transport: { leader: "Max", drift: "fast" } });
  assert.throws(() => decodeMessage(frame), /status has a field status that does not fit: wanted a finite number, got "fast"/);
});
