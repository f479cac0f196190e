import assert from "node:assert/strict";
import { test } from "node:test";
import { AudioClock } from "../page/sound/audio-clock.js";
import { SoundDelay } from "../page/sound/sound-delay.js";

/** An audio context whose clock began `lag` ms after the page's, and whose reports shake by what is given. */
class FakeContext extends EventTarget {
  state = "running";
  shakes = [0];
  constructor(time, lag) {
    super();
    Object.assign(this, { time, lag });
  }
  get currentTime() {
    return (this.time.now - this.lag) / 1000;
  }
  outputLatency = 0.04;
  getOutputTimestamp() {
    const shake = this.shakes.length > 1 ? this.shakes.shift() : this.shakes[0];
    return { contextTime: (this.time.now - this.lag - 40 + shake) / 1000, performanceTime: this.time.now };
  }
}

const started = (lag = 300) => {
  const time = { now: 5000 };
  const context = new FakeContext(time, lag);
  return { time, context, clock: new AudioClock(context, () => time.now) };
};

test("AudioClock_OfASteadyDevice_PlacesExactly", () => {
  const { clock } = started();
  assert.ok(Math.abs(clock.toAudio(6000) - 5.66) < 1e-9);
});

test("AudioClock_OfADeviceThatShakes_PlacesWithinATenthOfAMillisecond", () => {
  const { time, context, clock } = started();
  context.shakes = [0.05, -0.04, 8, 0.02, -0.06, 0, -9, 0.01, 0.05, -0.02, 0.03];
  for (let i = 0; i < 11; i++, time.now += 50) clock.toAudio(time.now);
  assert.ok(Math.abs(clock.toAudio(6000) - 5.66) < 0.0001);
});

test("AudioClock_AfterAGap_FollowsWithinASecond", () => {
  const { time, context, clock } = started();
  for (let i = 0; i < 20; i++, time.now += 50) clock.toAudio(time.now);
  context.lag += 25;
  for (let i = 0; i < 20; i++, time.now += 50) clock.toAudio(time.now);
  assert.ok(Math.abs(clock.toAudio(6000) - 5.635) < 1e-9);
});

test("AudioClock_WithoutReports_GoesByTheLatency", () => {
  const { context, clock } = started();
  context.getOutputTimestamp = () => ({ contextTime: 0, performanceTime: 0 });
  assert.ok(Math.abs(clock.toAudio(6000) - 5.66) < 1e-9);
});

test("AudioClock_WhileTheSoundIsOff_KnowsNothing", () => {
  const { context, clock } = started();
  context.state = "suspended";
  assert.ok(Number.isNaN(clock.toAudio(6000)));
});

test("SoundDelay_OfNotesInTime_StaysZero", () => {
  const delay = new SoundDelay();
  for (let i = 0; i < 1000; i++) assert.equal(delay.add(i % 10 === 0 ? 30 : -50), false, "a few late ones are no reason");
  assert.equal(delay.ms, 0);
});

test("SoundDelay_OfASlowLoudspeaker_GrowsOnceByWhatIsMissing", () => {
  const delay = new SoundDelay();
  const grown = Array.from({ length: 60 }, () => delay.add(83 - delay.ms)).filter(Boolean);
  assert.deepEqual([grown.length, delay.ms], [1, 90]);
});

test("SoundDelay_OfAHopelessOne_HasABound", () => {
  const delay = new SoundDelay();
  for (let i = 0; i < 1000; i++) delay.add(5000);
  assert.equal(delay.ms, 500);
});
