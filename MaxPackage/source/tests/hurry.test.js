// How soon the engine hears that its events come late.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Performer } from "../client/performer.js";
import { Slack } from "../client/slack.js";
import { decodeMessage, encodeMessage } from "../client/wire.js";
import { VirtualTime } from "./support/virtual-time.js";

const bytes = (frame) => new Uint8Array(frame).buffer;
const NOTHING = { start() {}, cancel() {}, silence() {}, move() {} };
const SETTLED = 1100; // ms after the welcome

/** A performer that was welcomed and has settled; its time, what it said of its slack and when, and a way to give it a note. */
function settled() {
  const [time, told, log] = [new VirtualTime(), [], []];
  let socket;
  class Socket {
    constructor() { socket = this; }
    send(frame) {
      const message = decodeMessage(frame);
      if (message.is === "ping") this.onmessage({ data: bytes(encodeMessage("pong", message.id, message.sent, time.now, time.now)) });
      if (message.is === "slack") told.push({ at: time.now, late: message.late });
    }
    close() {}
  }
  const performer = new Performer({ WebSocket: Socket, url: "ws://127.0.0.1/performer", name: "test", timers: time.timers, now: () => time.now, sink: NOTHING, on: { log: ({ text }) => log.push(text) } });
  performer.open();
  socket.onopen();
  socket.onmessage({ data: bytes(encodeMessage("welcome", 1, "s-1", 0, time.now * 10_000, false, { piece: "p", seed: 1, step: 5, lookAhead: 100, controls: [], generators: [] })) });
  socket.onmessage({ data: bytes(encodeMessage("batch", 0, 0)) }); // what brings it up to date
  time.advance(SETTLED);
  const give = (slack, number, generator = 1) =>
    socket.onmessage({ data: bytes(encodeMessage("batch", number - 1, number, 1, 0, [(time.now + slack) * 10_000, generator, 60, 100, 10_000, 1])) });
  return { time, told: (told.splice(0), told), log, give, performer };
}

test("Slack_ThatIsUsedUp_IsToldWithinATenthOfASecond", () => {
  const { time, told, give, performer } = settled();
  const start = time.now;
  give(-5, 1);
  time.advance(150);
  performer.close();
  assert.deepEqual(told.map(({ at, late }) => [at - start <= 120, late]), [[true, 1]]);
});

test("Slack_ThatIsLeft_IsToldOnceASecond", () => {
  const { time, told, give, performer } = settled();
  for (let i = 1; i <= 40; i++) {
    give(60, i);
    time.advance(50);
  }
  performer.close();
  assert.equal(told.length, 2);
});

test("Slack_OfManyThatAreLate_IsSaidToPeopleOnceASecond", () => {
  const { time, told, log, give, performer } = settled();
  for (let i = 1; i <= 80; i++) {
    give(-5, i, i % 40);
    time.advance(25);
  }
  performer.close();
  assert.ok(told.length >= 15, `${told.length}`);
  assert.ok(log.length <= 9 && log.length >= 3, `${log.length} lines`);
  assert.match(log.at(-1), /^Events of \d+ more generators came late, by up to 5\.0 ms: \d+ played at once\.$/);
});

test("Slack_NearlyUsedUp_IsShortUntilItIsTaken", () => {
  const slack = new Slack();
  slack.add(11);
  assert.equal(slack.isShort, false);
  slack.add(9);
  assert.equal(slack.isShort, true);
  slack.takeSecond();
  assert.equal(slack.isShort, false);
});
