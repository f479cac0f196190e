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
