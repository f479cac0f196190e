import assert from "node:assert/strict";
import { test } from "node:test";
import { EngineClock } from "../client/clock.js";

/** One exchange with an engine that is `offset` ahead, with these delays there and back. */
const exchange = (clock, { at, offset, there = 0.2, back = 0.2 }) =>
  clock.exchange({ sent: at, received: at + there + offset, answered: at + there + offset, arrived: at + there + back });

test("Clock_AfterASymmetricExchange_KnowsTheOffset", () => {
  const clock = new EngineClock();
  exchange(clock, { at: 1000, offset: 5000 });
  assert.equal(clock.toEngine(1000), 6000);
  assert.equal(clock.toLocal(6000), 1000);
  assert.ok(Math.abs(clock.roundTrip - 0.4) < 1e-9);
});

test("Clock_WithLopsidedDelays_TrustsTheLeastDelayed", () => {
  const clock = new EngineClock();
  exchange(clock, { at: 1000, offset: 5000, there: 0.1, back: 40 });
  exchange(clock, { at: 1100, offset: 5000, there: 0.1, back: 0.1 });
  exchange(clock, { at: 1200, offset: 5000, there: 30, back: 0.1 });
  assert.ok(Math.abs(clock.toEngine(2000) - 7000) < 0.001, `off by ${clock.toEngine(2000) - 7000}`);
});

test("Clock_OfAnEngineThatRunsFast_FollowsItWithin50Microseconds", () => {
  const clock = new EngineClock();
  const engine = (local) => 5000 + local * (1 + 80e-6);
  for (let at = 0; at <= 60_000; at += 1000) exchange(clock, { at, offset: engine(at) - at, there: 0.1, back: 0.1 });
  assert.ok(Math.abs(clock.drift * 1e6 - 80) < 2, `drift ${clock.drift * 1e6} ppm`);
  assert.ok(Math.abs(clock.toEngine(61_000) - engine(61_000)) < 0.05);
  assert.ok(Math.abs(clock.toLocal(engine(61_000)) - 61_000) < 0.05);
});

test("Clock_AfterAMachineSlept_BeginsAnew", () => {
  const clock = new EngineClock();
  exchange(clock, { at: 1000, offset: 5000 });
  exchange(clock, { at: 2000, offset: 65_000, there: 3, back: 0.1 });
  assert.ok(Math.abs(clock.toEngine(2000) - 67_000) < 2);
});

test("Clock_OfAnotherEngine_ForgetsTheFirst", () => {
  const clock = new EngineClock();
  exchange(clock, { at: 1000, offset: 5000 });
  clock.reset();
  assert.equal(clock.isSet, false);
  exchange(clock, { at: 1100, offset: 10 });
  assert.ok(Math.abs(clock.toEngine(1100) - 1110) < 1e-9);
});

test("Clock_OfAnEngineMetAMomentAgo_KnowsNoDrift", () => {
  const clock = new EngineClock();
  for (let at = 0; at < 14_000; at += 250) exchange(clock, { at, offset: 5000 + at * 200e-6 });
  assert.equal(clock.drift, null);
  for (let at = 14_000; at < 25_000; at += 250) exchange(clock, { at, offset: 5000 + at * 200e-6 });
  assert.ok(Math.abs(clock.drift * 1e6 - 200) < 1, `drift ${clock.drift * 1e6} ppm`);
});

test("Clock_OfAPageThatWasBusyAtFirst_IsNotMisled", () => {
  const clock = new EngineClock();
  let told = 0;
  for (let at = 0; at <= 120_000; at += 250) {
    exchange(clock, { at, offset: 5000, back: at < 20_000 ? 10 + ((at / 250) * 7919) % 30 : 0.2 });
    told = Math.max(told, Math.abs(clock.drift ?? 0) * 1e6);
  }
  assert.ok(told < 5, `${told} ppm where there are none`);
});
