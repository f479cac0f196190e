// What becomes of events that come after their onset, and of those that are played when they come.
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

test("Late_ByALittle_IsPlayedAndKeepsItsEnd", () => {
  player.receive([note(100, 60, { ms: 500 })], 150);
  assert.deepEqual(sink.take(), ["start 60 @100-600"]);
  assert.equal(player.slack.late, 1);
});

test("Late_AfterItsEnd_IsStillHeard", () => {
  player.receive([note(100, 60, { ms: 20 })], 150);
  assert.deepEqual(sink.take(), ["start 60 @100-180"]);
});

test("Late_ByFar_IsMissedAndCounted", () => {
  player.receive([note(100, 60)], 2101);
  assert.deepEqual(sink.take(), []);
  assert.equal(player.counts.missed, 1);
});

test("Late_OfAGeneratorThatDrops_LeavesNothingBehind", () => {
  player.lateness.describe([{ id: 1, name: "bass", late: 0 }]);
  player.receive([note(100, 60, { ms: 500 }), note(200, 61)], 101);
  player.pump(700);
  assert.deepEqual(sink.take(), ["start 61 @200-300"], "neither the note nor its end");
  assert.deepEqual([player.counts.missed, ...waiting()], [1, 0, 0]);
  const { lateness } = player;
  assert.deepEqual([lateness.takeNews(), lateness.takeSentences()], [[1, 0, 1], ["Events of bass came late, by up to 1.0 ms: 1 dropped."]]);
  assert.deepEqual([lateness.takeNews(), lateness.takeSentences()], [[], []], "it was told");
});

test("Late_OfAGeneratorThatDropsAfterAWhile_IsPlayedUpToThere", () => {
  player.lateness.describe([{ id: 1, name: "bass", late: 30 }, { id: 2, name: "pad", late: null }]);
  player.receive([note(100, 60), note(71, 61), note(69, 62), note(10, 70, { generator: 2 })], 100.5);
  assert.deepEqual(sink.take().map((line) => line.split(" ")[1]), ["70", "61", "60"]);
  assert.deepEqual([...player.lateness.counts.values()], [{ name: "bass", played: 2, dropped: 1, worst: 31.5 }, { name: "pad", played: 1, dropped: 0, worst: 90.5 }]);
  assert.deepEqual(player.lateness.takeNews(), [1, 2, 1, 2, 1, 0], "whose came late most comes first");
});

test("Late_AndDropped_StaysOverWhenItComesAgain", () => {
  player.lateness.describe([{ id: 1, name: "bass", late: 0 }]);
  player.receive([note(100, 60), note(102, 61), note(150, 62)], 101);
  player.pump(105);
  player.recall(recall(99, { again: true }), 106);
  player.receive([note(100, 60), note(102, 61), note(150, 62)], 107);
  player.pump(200);
  assert.deepEqual(sink.take().filter((line) => line.startsWith("start")).map((line) => line.split(" ")[1]), ["61", "62", "62"], "62 was taken back, and comes once");
  assert.equal(player.counts.played, 2);
});

test("Now_WhenItArrives_SoundsForItsLengthAndIsNeverLate", () => {
  player.receive([{ ...note(40, 60), isNow: true }], 100);
  assert.deepEqual(sink.take(), ["start 60 @100-200"]);
  assert.deepEqual([player.slack.late, player.slack.figures().count, player.lateness.counts.size], [0, 0, 0]);
  player.pump(201);
  assert.deepEqual(waiting(), [0, 0]);
});

test("Now_BetweenARecallAndWhatComesAgain_CountsForNeither", () => {
  player.receive([note(100, 60), note(150, 61)], 50);
  player.pump(105);
  player.receive([{ ...note(105, 80), isNow: true }], 105);
  player.recall(recall(100, { again: true }), 106);
  player.receive([{ ...note(106, 81), isNow: true }, note(101, 60), note(150, 61)], 107);
  player.pump(400);
  assert.deepEqual(sink.take().filter((line) => line.startsWith("start")).map((line) => line.split(" ")[1]), ["60", "61", "80", "81", "61"]);
  assert.deepEqual([player.counts.played, player.counts.repeated], [4, 1]);
});

test("Late_OfWhatBringsANewcomerUpToDate_IsPlayedAndNobodysFault", () => {
  player.lateness.describe([{ id: 1, name: "bass", late: null }, { id: 2, name: "click", late: 0 }]);
  player.receive([note(100, 60), note(120, 61, { generator: 2 })], 130, true);
  assert.deepEqual(sink.take(), ["start 60 @100-200"], "what becomes of it is the generator's to say");
  assert.deepEqual([player.slack.late, player.slack.figures().count, player.lateness.takeNews()], [0, 0, []]);
  player.receive([note(100, 62)], 140);
  assert.deepEqual([player.slack.late, player.lateness.takeNews()], [1, [1, 1, 0]], "what comes next counts");
});
