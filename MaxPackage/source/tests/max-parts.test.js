// The smaller parts of the hosts: timers, landing, generators, the page's address, and V8's UTF-8.
import assert from "node:assert/strict";
import { test } from "node:test";
import { atomsOf } from "../hosts/atoms.js";
import { Generators } from "../hosts/generators.js";
import { atLanding } from "../hosts/landing.js";
import { PokedTimers } from "../hosts/poked-timers.js";
import { pageOf } from "../hosts/seeker.js";
import { VirtualTime } from "./support/virtual-time.js";

test("PokedTimers_InAHiddenPage_FireWhenPoked", () => {
  let now = 0;
  const fired = [];
  const timers = new PokedTimers({ set: () => 0, clear: () => {} }, () => now); // timers that never come
  timers.set(() => fired.push("a"), 20);
  timers.clear(timers.set(() => fired.push("b"), 20));
  now = 19;
  timers.poke();
  assert.deepEqual(fired, []);
  now = 21;
  timers.poke();
  timers.poke();
  assert.deepEqual(fired, ["a"]);
});

test("PokedTimers_WhereTimersComeThemselves_FireOnce", () => {
  const time = new VirtualTime();
  let fired = 0;
  const timers = new PokedTimers(time.timers, () => time.now);
  timers.set(() => fired++, 20);
  time.advance(30);
  timers.poke();
  assert.equal(fired, 1);
});

const reading = (cpu, ticks, more = {}) => ({ cpu, ticks, isPlaying: true, tempo: 120, ...more });

test("Landing_AfterAJump_IsTheWidestGridJustBefore", () => {
  const { ticks, cpu } = atLanding(reading(1000, 5000), reading(1050, 1924.8));
  assert.deepEqual([ticks, cpu], [1920, 1045]);
});

test("Landing_WithoutAJump_IsTheReading", () => {
  const now = reading(1050, 5048.2);
  assert.equal(atLanding(reading(1000, 5000), now), now);
  assert.equal(atLanding(reading(1000, 5000, { isPlaying: false }), now), now);
  assert.equal(atLanding(null, now), now);
});

test("AtomsOf_EveryValue_IsWhatMaxCanHold", () => {
  assert.deepEqual([0, false, true, "", null, [], [1, [2, "x"]], 1.5].map(atomsOf), [[0], [0], [1], [""], [], [], [1, 2, "x"], [1.5]]);
});

/** The generators before a piece. */
function generating() {
  const [sent, lines, greeted] = [[], [], []];
  return { sent, lines, greeted, generators: new Generators((...message) => sent.push(message), (...line) => lines.push(line), (id) => greeted.push(id)) };
}
const known = (id, name, clock = "beats") => ({ id, name, clock, tempo: 60, running: true, muted: false, fault: null });

test("Generator_WhicheverComesFirst_IsFound", () => {
  for (const objectFirst of [true, false]) {
    const { generators, sent, greeted } = generating();
    const steps = [() => generators.register("arp_gen", "beats"), () => generators.describe([known(3, "arp_gen"), known(4, "other")])];
    for (const step of objectFirst ? steps : steps.toReversed()) step();
    assert.deepEqual([sent, greeted], [[["generator", "arp_gen", 3], ["state", 3, 1, 0, 60]], [3]]);
  }
});

test("Generator_UnknownOrOnAnotherClock_IsSaid", () => {
  const { generators, lines } = generating();
  generators.describe([known(3, "arp_gen")]);
  generators.register("arp", "beats");
  generators.register("arp_gen", "transport");
  assert.match(lines[0][1], /no generator "arp"; it has arp_gen/);
  assert.match(lines[1][1], /runs on the clock beats, not on transport/);
});

test("Generator_WithAFault_SaysIt", () => {
  const { generators, sent } = generating();
  generators.register("g", "beats");
  generators.describe([known(3, "g")]);
  generators.update({ id: 3, running: false, muted: false, tempo: 60, fault: "It threw." });
  assert.deepEqual(sent.slice(2), [["state", 3, 0, 0, 60], ["fault", 3, "It threw."]]);
});

test("PageOf_ASocketsAddress_IsTheServersFront", () => {
  assert.deepEqual(["ws://127.0.0.1:7400/performer", "wss://there:1/performer?token=x"].map(pageOf), ["http://127.0.0.1:7400/", "https://there:1/"]);
});
