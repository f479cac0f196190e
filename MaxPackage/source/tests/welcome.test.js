import assert from "node:assert/strict";
import { test } from "node:test";
import { Performer } from "../client/performer.js";
import { decodeMessage, encodeMessage } from "../client/wire.js";

/** @param {Uint8Array} frame */
const bytes = (frame) => new Uint8Array(frame).buffer;

// An engine lets a performer wait for its welcome until the music begins; the pings of that time are what is known of its clock.
test("Clock_OfAWelcomeThatWasLongInComing_IsThatOfThePings", () => {
  let now = 0;
  /** @type {any} */ let socket;
  class Socket {
    constructor() { socket = this; }
    /** @param {Uint8Array} frame */ send(frame) {
      const message = decodeMessage(frame);
      if (message.is === "ping") this.onmessage({ data: bytes(encodeMessage("pong", message.id, message.sent, now + 5000.5, now + 5000.5)) });
    }
    close() {}
  }
  const timers = { set: () => 0, clear: () => {} };
  const performer = new Performer({ WebSocket: /** @type {any} */ (Socket), url: "ws://127.0.0.1/performer", name: "test", timers, now: () => now, sink: /** @type {any} */ ({}), on: {} });
  performer.open();
  socket.onopen();
  now = 300;
  socket.onmessage({ data: bytes(encodeMessage("welcome", 1, "s-1", 0, 52_990_000, false, { piece: "p", seed: 1, step: 5, lookAhead: 100, controls: [], generators: [] })) });
  assert.ok(Math.abs(performer.now - 5300.5) < 0.6, `the engine's clock was taken for ${performer.now}`);
  performer.close();
});
