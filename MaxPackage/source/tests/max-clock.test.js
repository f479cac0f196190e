import assert from "node:assert/strict";
import { test } from "node:test";
import { MaxClock } from "../hosts/max-clock.js";
import { chance } from "./support/chance.js";

/** Exchanges every `every` ms, each way delayed by up to 20 ms; Max's clock is `offset` ahead and runs faster by `drift`. */
function related(seed, count, { every = 50, offset = 86_400_000, drift = 0 } = {}) {
  const [random, clock] = [chance(seed), new MaxClock()];
  let now = 1000;
  const cpuAt = (local) => local * (1 + drift) + offset;
  for (let i = 0; i < count; i++, now += every) {
    const reached = now + random() * 20;
    clock.add({ sent: now, cpu: cpuAt(reached), arrived: reached + random() * 20 });
  }
  return { error: clock.toMax(now) - cpuAt(now), clock };
}

test("ToMax_AfterTheFirstPings_IsNearlyRight", () => {
  for (let seed = 1; seed <= 50; seed++) assert.ok(Math.abs(related(seed, 30, { every: 5 }).error) < 2, `seed ${seed}`);
});

test("ToMax_AfterFiveSeconds_IsRightWithinAMillisecond", () => {
  for (let seed = 1; seed <= 50; seed++) assert.ok(Math.abs(related(seed, 100).error) < 0.8, `seed ${seed}: ${related(seed, 100).error}`);
});

test("ToMax_ForClocksThatDrift_FollowsThem", () => {
  for (let seed = 1; seed <= 10; seed++) assert.ok(Math.abs(related(seed, 2400, { drift: 100e-6 }).error) < 1.5, `seed ${seed}: ${related(seed, 2400, { drift: 100e-6 }).error}`);
});

test("IsSet_BeforeEnoughExchanges_IsFalse", () => {
  assert.deepEqual([related(1, 9).clock.isSet, related(1, 10).clock.isSet], [false, true]);
});

test("ToMax_AfterMaxWasStartedAnew_BeginsAnew", () => {
  const { clock } = related(1, 40);
  clock.add({ sent: 10_000, cpu: 5, arrived: 10_000 });
  assert.equal(clock.isSet, false);
});

test("IsSteady_WhileExchangesStillTellSomethingNew_IsFalse", () => {
  assert.deepEqual([related(1, 60).clock.isSteady, related(1, 400).clock.isSteady], [false, true]);
});

test("ToMax_OnceSteady_IsRightWithinAMillisecond", () => {
  for (let seed = 1; seed <= 50; seed++) {
    let count = 80;
    while (!related(seed, count, { every: 12 }).clock.isSteady) count += 10;
    assert.ok(Math.abs(related(seed, count, { every: 12 }).error) < 1, `seed ${seed}: ${related(seed, count, { every: 12 }).error}`);
  }
});
