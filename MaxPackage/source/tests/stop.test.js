// What was heard a moment after a stop does not come again.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Player } from "../client/player.js";
import { RecordingSink } from "./support/stage.js";

const BEAT = 1_441_440;
const HORIZON = 100;
const note = (due, pitch, { generator = 1, ms = 100 } = {}) => ({ generator, onTransport: false, place: due, note: { pitch, velocity: 100, channel: 1, units: 0, ms }, atoms: null });
const beatNote = (beat, pitch, { generator = 1, beats = 1 } = {}) =>
  ({ generator, onTransport: true, place: beat * BEAT, note: { pitch, velocity: 100, channel: 1, units: beats * BEAT, ms: 0 }, atoms: null });
const playing = (at, beat, tempo = 120) => ({ at, position: beat * BEAT, playing: true, tempo, numerator: 4, denominator: 4 });
const standing = (at, beat) => ({ ...playing(at, beat), playing: false });
const recall = (from, { generator = null, silence = false, again = false } = {}) => ({ generator, from, silence, again });

let sink, player;
const waiting = () => [player.waiting.pending, player.waiting.sounding];
beforeEach(() => {
  sink = new RecordingSink();
  player = new Player(sink, HORIZON);
});

test("Stop_HeardAfterANoteHadBegun_DoesNotPlayItAgainOnContinue", () => {
  player.transport(playing(0, 0), 0);
  player.receive([beatNote(1, 60), beatNote(2, 62)], 0);
  player.pump(505); // the note of beat 1 sounds
  player.transport(standing(498, 0.996), 506); // though the transport had stopped just before it
  player.recall(recall(498, { silence: true }), 506);
  player.transport(playing(1000, 0.996), 900);
  player.recall(recall(900, { again: true }), 900);
  player.receive([beatNote(1, 60), beatNote(2, 62)], 900);
  player.pump(1600);
  assert.deepEqual(sink.take().filter((line) => line.startsWith("start")).map((line) => line.split(" ")[1]), ["60", "62"]);
  assert.equal(player.counts.repeated, 1);
});

test("Stop_HeardAfterANoteHadBegun_PlaysItAgainAfterAJump", () => {
  player.transport(playing(0, 0), 0);
  player.receive([beatNote(1, 60)], 0);
  player.pump(505);
  player.transport(standing(498, 0.996), 506);
  player.recall(recall(498, { silence: true }), 506);
  player.transport(standing(600, 0), 600);
  player.transport(playing(1000, 0), 900);
  player.receive([beatNote(1, 60)], 1300);
  player.pump(1600);
  assert.deepEqual(sink.take().filter((line) => line.startsWith("start")).map((line) => line.split(" ")[1]), ["60", "60"]);
});

for (const [what, ms] of [["before", 3], ["after", 0]])
  test(`Stop_OfAGeneratorHeardOneMomentLate${ms}_DoesNotPlayItsNoteAgainAtTheStart`, () => {
    player.receive([note(100, 60), note(150, 61)], 50);
    player.pump(103); // 60 sounds
    player.recall(recall(100 - ms, { generator: 1, silence: true }), 104);
    player.pump(1000);
    player.recall(recall(1000, { generator: 1, again: true }), 1001); // it goes on
    player.receive([note(1100, 60), note(1150, 61)], 1001);
    player.pump(1400);
    assert.deepEqual(started(), ["60", "61"], `a note due ${what} the stop`);
  });

test("Stop_AndAReset_PlaysFromTheBeginningWhole", () => {
  player.receive([note(100, 60), note(150, 61)], 50);
  player.pump(103);
  player.recall(recall(100, { generator: 1, silence: true }), 104);
  player.receive([note(1100, 60), note(1150, 61)], 1001); // it began anew: nothing comes again
  player.pump(1400);
  assert.deepEqual(started(), ["60", "60", "61"]);
});

test("Stop_OfOneWhileAnotherIsMoved_IsStillKnownAtItsStart", () => {
  player.receive([note(100, 60), note(150, 61), note(120, 70, { generator: 2 })], 50);
  player.pump(103);
  player.recall(recall(100, { generator: 1, silence: true }), 104);
  player.recall(recall(110, { generator: 2, again: true }), 110);
  player.receive([note(125, 70, { generator: 2 })], 110);
  player.recall(recall(1000, { generator: 1, again: true }), 1001);
  player.receive([note(1100, 60), note(1150, 61)], 1001);
  player.pump(1400);
  assert.deepEqual(started(), ["60", "70", "61"]);
});

test("Stop_WhileAway_IsStillKnownAtTheStart", () => {
  player.receive([note(100, 60), note(150, 61), note(120, 70, { generator: 2 })], 50);
  player.pump(160); // it was away, and did not hear of the stop at 90
  player.recall(recall(90, { generator: 1, silence: true }), 170);
  player.recall(recall(165, { again: true }), 170);
  player.receive([note(180, 71, { generator: 2 })], 170);
  player.recall(recall(1000, { generator: 1, again: true }), 1001);
  player.receive([note(1100, 60), note(1150, 61), note(1200, 62)], 1001);
  player.pump(1400);
  assert.deepEqual(started(), ["60", "70", "61", "71", "62"]);
});

/** What was started and not cancelled. */
function started() {
  const lines = sink.take();
  const isCancelled = (name, i) => lines.slice(i).find((line) => line.startsWith(`start ${name}`) || line === `cancel ${name}`)?.startsWith("cancel");
  return lines.flatMap((line, i) => (line.startsWith("start") && !isCancelled(line.split(" ")[1], i + 1) ? [line.split(" ")[1]] : []));
}
