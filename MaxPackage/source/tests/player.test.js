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

test("Note_NearItsDueTime_IsHandedOverOnce", () => {
  player.receive([note(500, 60)], 0);
  assert.deepEqual(sink.take(), []);
  player.pump(400);
  player.pump(450);
  assert.deepEqual(sink.take(), ["start 60 @500-600"]);
});

test("Note_AfterItsEnd_SoundsNoMore", () => {
  player.receive([note(500, 60)], 450);
  player.pump(550);
  assert.deepEqual(waiting(), [0, 1]);
  player.pump(600);
  assert.deepEqual(waiting(), [0, 0]);
});

/** Writes down what becomes of items, in order. */
function watched(items) {
  const seen = [];
  for (const item of items) {
    let state = item.state;
    Object.defineProperty(item, "state", { get: () => state, set: (next) => seen.push(`${item.due} ${(state = next)}`) });
  }
  return seen;
}

test("Notes_OfOnePitchOneAfterAnother_EndBeforeTheNextBegins", () => {
  const seen = watched(player.receive([note(500, 60), note(600, 60)], 0));
  player.pump(550);
  player.pump(600);
  assert.deepEqual(seen, ["500 handed", "600 handed", "500 begun", "500 ended", "600 begun"]);
});

test("Notes_OutOfOrder_AreHandedOverInOrder", () => {
  player.receive([note(300, 62), note(200, 60)], 0);
  player.receive([note(250, 61)], 0);
  player.pump(250);
  assert.deepEqual(sink.take(), ["start 60 @200-300", "start 61 @250-350", "start 62 @300-400"]);
});

test("Recall_OfWhatIsPending_TakesBackOnlyWhatIsDueFromThen", () => {
  player.receive([note(100, 60), note(150, 61), note(400, 62)], 0);
  player.pump(60);
  player.recall(recall(120), 60);
  assert.deepEqual(sink.take(), ["start 60 @100-200", "start 61 @150-250", "cancel 61"]);
  player.pump(1000);
  assert.deepEqual(sink.take(), []);
  assert.equal(player.counts.played, 1);
});

test("Recall_OfOneGenerator_LeavesTheOthers", () => {
  player.receive([note(300, 60, { generator: 1 }), note(300, 70, { generator: 2 })], 0);
  player.recall(recall(0, { generator: 2 }), 0);
  player.pump(250);
  assert.deepEqual(sink.take(), ["start 60 @300-400"]);
});

test("Recall_WithSilence_EndsWhatSounds", () => {
  player.receive([note(100, 60, { ms: 5000 }), note(100, 70, { generator: 2, ms: 5000 })], 50);
  player.pump(200);
  player.recall(recall(200, { generator: 1, silence: true }), 200);
  assert.deepEqual(sink.take().slice(2), ["silence 60"]);
  assert.equal(player.waiting.sounding, 1);
});

test("Recall_WithoutSilence_LetsNotesEndByThemselves", () => {
  player.receive([note(100, 60)], 50);
  player.pump(150);
  player.recall(recall(100), 150);
  assert.deepEqual(sink.take(), ["start 60 @100-200"]);
});

test("Again_AfterSomeWerePlayed_SkipsJustThose", () => {
  player.receive([note(100, 60), note(110, 61), note(150, 62)], 50);
  player.pump(115); // 60 and 61 have begun
  player.recall(recall(105, { again: true }), 115); // of which 61 is due at or after 105
  sink.take();
  player.receive([note(107, 61), note(148, 62)], 116);
  assert.deepEqual(sink.take(), ["start 62 @148-248"]);
  assert.equal(player.counts.repeated, 1);
  assert.equal(player.counts.played, 2);
});

test("Again_OfTwoGenerators_CountsEachForItself", () => {
  player.receive([note(100, 60, { generator: 1 }), note(101, 70, { generator: 2 }), note(102, 71, { generator: 2 }), note(180, 61, { generator: 1 })], 50);
  player.pump(105);
  player.recall(recall(100, { again: true }), 105);
  sink.take();
  player.receive([note(100, 60, { generator: 1 }), note(101, 70, { generator: 2 }), note(102, 71, { generator: 2 }), note(180, 61, { generator: 1 })], 106);
  assert.deepEqual(sink.take(), ["start 61 @180-280"]);
});

test("Again_InTheBatchAfterTheNext_SkipsNothing", () => {
  player.receive([note(100, 60)], 50);
  player.pump(105);
  player.recall(recall(100, { again: true }), 105);
  player.receive([], 106);
  sink.take();
  player.receive([note(150, 62)], 107);
  assert.deepEqual(sink.take(), ["start 62 @150-250"]);
});

test("Again_Twice_BeforeTheBatch_StillSkipsWhatWasPlayed", () => {
  player.receive([note(100, 60), note(150, 61)], 50);
  player.pump(105);
  player.recall(recall(100, { again: true }), 105);
  player.recall(recall(104, { again: true }), 106);
  sink.take();
  player.receive([note(101, 60), note(150, 61)], 107);
  assert.deepEqual(sink.take(), ["start 61 @150-250"]);
});

test("Again_AfterWhatWasSkippedWasRecalledAgain_SkipsItOnceMore", () => {
  player.receive([note(100, 60), note(150, 61)], 50);
  player.pump(105);
  for (const now of [106, 107]) {
    player.recall(recall(100, { again: true }), now);
    player.receive([note(102, 60), note(150, 61)], now);
  }
  player.pump(400);
  assert.equal(player.counts.played, 2);
  assert.equal(player.counts.repeated, 2);
});

test("Recall_WithoutAgain_MakesWhatComesNew", () => {
  player.receive([note(100, 60)], 50);
  player.pump(105);
  player.recall(recall(100), 105);
  sink.take();
  player.receive([note(120, 60)], 106);
  assert.deepEqual(sink.take(), ["start 60 @120-220"]);
});

test("Begun_OnAClockThatIsAhead_CountsAsPlayed", () => {
  [sink.begun, sink.lead] = [(item) => item.note.pitch === 60, 20]; // such as audio that was computed though it is not heard yet
  player.receive([note(100, 60), note(110, 61)], 50);
  player.recall(recall(90, { again: true }), 80);
  assert.deepEqual(sink.take(), ["start 60 @100-200", "start 61 @110-210", "cancel 61"]);
  player.receive([note(100, 60), note(110, 61)], 81);
  assert.deepEqual(sink.take(), ["start 61 @110-210"]);
});

test("OnTheTransport_WhileItStands_EventsWait", () => {
  player.receive([beatNote(1, 60)], 0);
  player.pump(10_000);
  assert.deepEqual(sink.take(), []);
  player.transport(playing(10_000, 0), 10_000);
  player.pump(10_450);
  assert.deepEqual(sink.take(), ["start 60 @10500-11000"]);
});

test("OnTheTransport_AfterATempoChange_PendingEventsArePlacedAnew", () => {
  player.transport(playing(0, 0, 120), 0);
  player.receive([beatNote(1, 60), beatNote(2, 61)], 0);
  player.pump(450);
  player.transport(playing(480, 0.96, 60), 480);
  assert.deepEqual(sink.take(), ["start 60 @500-1000", "cancel 60", "start 60 @520-1520"]);
  player.pump(1500);
  assert.deepEqual(sink.take(), ["start 61 @1520-2520"]);
});

test("OnTheTransport_WhatWasDueBeforeTheChange_KeepsItsTime", () => {
  player.transport(playing(0, 0, 120), 0);
  player.receive([beatNote(1, 60)], 450);
  player.transport(playing(505, 8, 120), 490); // a leap that takes effect after the note
  assert.deepEqual(sink.take(), ["start 60 @500-1000"]);
});

test("OnTheTransport_ANoteThatSounds_ChangesItsLengthWithTheTempo", () => {
  player.transport(playing(0, 0, 120), 0);
  player.receive([beatNote(1, 60, { beats: 2 })], 450);
  player.pump(600);
  player.transport(playing(1000, 2, 60), 1000);
  assert.deepEqual(sink.take(), ["start 60 @500-1500", "move 60 -2000"]);
});

test("OnTheTransport_WhenItStops_NoNoteHangs", () => {
  player.transport(playing(0, 0), 0);
  player.receive([beatNote(1, 60, { beats: 64 }), beatNote(3, 61)], 450);
  player.pump(600);
  player.transport(standing(700, 1.4), 700);
  assert.deepEqual(sink.take(), ["start 60 @500-32500", "silence 60"]);
  player.pump(100_000);
  assert.deepEqual(waiting(), [1, 0]);
});

test("OnTheTransport_LocatedBehind_AnEventWaitsForItsRecall", () => {
  player.transport(playing(0, 0), 0);
  player.receive([beatNote(2, 60)], 0);
  player.transport(playing(500, 100), 500); // over it and far away: the recall is still to come
  player.pump(600);
  player.recall(recall(500), 600);
  player.pump(10_000);
  assert.deepEqual(sink.take(), []);
  assert.equal(player.counts.recalled, 1);
});

test("OnTheTransport_ToldTheSameAgain_NothingMoves", () => {
  player.transport(playing(0, 0), 0);
  player.receive([beatNote(1, 60)], 450);
  player.transport(playing(470, 0.94), 470);
  assert.deepEqual(sink.take(), ["start 60 @500-1000"]);
});

test("Silence_OnALostConnection_EndsWhatSoundsAndKeepsWhatIsPending", () => {
  player.receive([note(100, 60, { ms: 5000 }), note(300, 61)], 50);
  player.pump(150);
  player.silence(150);
  player.pump(260);
  player.pump(500);
  assert.deepEqual(sink.take(), ["start 60 @100-5100", "silence 60", "start 61 @300-400"]);
  assert.deepEqual(waiting(), [0, 0]);
});

test("Reset_ForAnotherEngine_DropsAndEndsEverything", () => {
  player.transport(playing(0, 0), 0);
  player.receive([note(100, 60, { ms: 5000 }), note(240, 61), beatNote(64, 62)], 50);
  player.pump(150);
  player.reset(150);
  assert.deepEqual(sink.take(), ["start 60 @100-5100", "start 61 @240-340", "cancel 61", "silence 60"]);
  assert.deepEqual(waiting(), [0, 0]);
  player.receive([note(150, 60)], 151);
  assert.deepEqual(sink.take(), ["start 60 @150-250"], "the old engine's history does not count");
});

test("Data_AtItsTime_IsPlayedAndDoesNotSound", () => {
  player.receive([{ generator: 1, onTransport: false, place: 100, note: null, atoms: [20, 0.5] }], 50);
  player.pump(100);
  assert.deepEqual(sink.take(), ["start [20,0.5] @100-100"]);
  assert.deepEqual(waiting(), [0, 0]);
});
