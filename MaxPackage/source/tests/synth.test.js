import assert from "node:assert/strict";
import { test } from "node:test";

class Param {
  setTargetAtTime() {}
  cancelScheduledValues() {}
}
class Node {
  gain = new Param();
  frequency = new Param();
  connect = (to) => to;
  disconnect() {}
  start() {}
  stop() {}
}
for (const name of ["Oscillator", "Gain", "BiquadFilter", "StereoPanner", "DynamicsCompressor", "Convolver"]) globalThis[`${name}Node`] = Node;

const context = { sampleRate: 100, currentTime: 0, destination: new Node(), createPeriodicWave: () => ({}), createBuffer: () => ({ getChannelData: () => new Float32Array(110) }) };
const { MAX_VOICES, Synth } = await import("../page/sound/synth.js");

/** How many of so many notes, so many seconds apart and each so long, are made. */
function made(count, apart, length) {
  const synth = new Synth(context);
  const voices = Array.from({ length: count }, (_, i) => synth.play({ pitch: 60, velocity: 90, generator: 0, at: i * apart, until: i * apart + length }));
  return { synth, voices: voices.filter((voice) => voice !== null) };
}

test("Synth_OfNotesThatHaveRoom_MakesEachAndStealsNone", () => {
  const { synth, voices } = made(1000, 0.02, 0.5);
  assert.deepEqual([voices.length, synth.stolen], [1000, 0]);
});

test("Synth_OfAChordOfAllVoices_MakesThemAll", () => assert.equal(made(MAX_VOICES, 0, 1).voices.length, MAX_VOICES));

test("Synth_OfLongNotesBeyondItsVoices_EndsTheFirstForTheNext", () => {
  const { synth, voices } = made(MAX_VOICES + 10, 0.01, 10);
  assert.deepEqual([voices.length, synth.stolen], [MAX_VOICES + 10, 10]);
  assert.equal(voices.filter(({ fading }) => fading < 1).length, 10);
});

test("Synth_OfTenThousandNotesASecond_MakesNoMoreThanCanBeHeard", () => {
  const { synth, voices } = made(10_000, 0.0001, 0.06);
  assert.ok(voices.length < 400, `${voices.length}`);
  assert.equal(synth.stolen, 10_000 - voices.length);
});
