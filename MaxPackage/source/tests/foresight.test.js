import assert from "node:assert/strict";
import { test } from "node:test";
import { UNITS_PER_TICK } from "../client/units.js";
import { Foresight } from "../hosts/foresight.js";

const GENERATOR = 3;
const PACE = 0.96; // ticks a ms at 120 bpm

/** Max's transport goes from place to place; a look every 50 ms. */
class Stage {
  said = [];
  foresight = new Foresight((...atoms) => this.said.push(atoms), ({ note }) => [note.pitch]);
  #before = null;
  #cpu = 1000;
  constructor() {
    this.foresight.seekers.add(GENERATOR);
  }
  /** Plays from one place to another. */
  play(from, to) {
    for (let ticks = from; ticks < to; ticks += 50 * PACE, this.#cpu += 50) this.look(ticks);
    this.#cpu += (to - from) / PACE - 50 * Math.ceil((to - from) / PACE / 50);
    return this;
  }
  look(ticks, isPlaying = true, tempo = 120) {
    const reading = { cpu: this.#cpu, isPlaying, ticks, tempo };
    this.foresight.look(this.#before, reading);
    this.#before = reading;
    return this;
  }
  /** The engine sends notes. */
  sends(...ticks) {
    return ticks.map((tick) => this.foresight.take({ generator: GENERATOR, onTransport: true, place: tick * UNITS_PER_TICK, note: { pitch: 60 + tick / 10 }, atoms: null }, this.#cpu));
  }
  get foreseen() {
    return this.said.filter(({ length }) => length > 3);
  }
}

test("Loop_TheSecondTime_HandsOverWhatSoundsFirstBeforeItJumps", () => {
  const stage = new Stage().play(0, 1920).play(0, 480);
  assert.deepEqual(stage.sends(0, 100, 400), [false, false, false], "nothing was foreseen the first time");
  stage.play(480, 1920);
  assert.deepEqual(stage.said.map((atoms) => atoms.map((atom) => (typeof atom === "number" ? Math.round(atom) : atom))), [["foresee", GENERATOR, 1, 1920, 0, 60], ["foresee", GENERATOR, 1, 1920, 100, 70]], "what comes later needs no foresight");
});

test("Loop_ThatJumpedAsForeseen_TakesWhatSoundedForPlayed", () => {
  const stage = new Stage().play(0, 1920).play(0, 480);
  stage.sends(0, 0, 100);
  stage.play(480, 1920).play(0, 100);
  assert.deepEqual(stage.sends(0, 0, 0, 100, 120), [true, true, false, true, false], "a chord's notes are counted");
});

test("Transport_ThatLandsElsewhere_HasPlayedNothing", () => {
  const stage = new Stage().play(0, 1920).play(0, 480);
  stage.sends(0, 960);
  stage.play(480, 1920).play(960, 1000);
  assert.deepEqual(stage.sends(0, 960), [false, false]);
});

test("Transport_ThatGoesOn_LoopsNoMore", () => {
  const stage = new Stage().play(0, 1920).play(0, 480);
  stage.sends(0);
  stage.play(480, 2200);
  assert.equal(stage.foreseen.length, 1);
  assert.deepEqual(stage.said.at(-1), ["foresee", GENERATOR, 2]);
  stage.said.length = 0;
  stage.play(0, 1920);
  assert.deepEqual(stage.foreseen, []);
});

test("Tempo_ThatChangesBeforeTheJump_HandsAllOverAgain", () => {
  const stage = new Stage().play(0, 1920).play(0, 480);
  stage.sends(0);
  stage.play(480, 1800).look(1820, true, 100);
  assert.equal(stage.foreseen.length, 2);
});

test("Generator_StoppedOrMuted_IsTakenBack", () => {
  const stage = new Stage().play(0, 1920).play(0, 480);
  stage.sends(0);
  stage.play(480, 1900);
  stage.foresight.recall(GENERATOR, 0);
  assert.deepEqual(stage.said.at(-1), ["foresee", GENERATOR, 2]);
  stage.play(1900, 1920).play(0, 48);
  assert.deepEqual(stage.sends(0), [false]);
});

test("Generator_ThatDoesNotSeek_IsNotForeseen", () => {
  const stage = new Stage();
  stage.foresight.seekers.clear();
  stage.play(0, 1920).play(0, 480).sends(0);
  stage.play(480, 1920);
  assert.deepEqual(stage.said, []);
});

test("Transport_ThatStopsBeforeTheJump_IsForeseenAgainWhenItGoesOn", () => {
  const stage = new Stage().play(0, 1920).play(0, 480);
  stage.sends(0);
  stage.play(480, 1850).look(1850, false).look(1850, false).play(1850, 1870);
  assert.equal(stage.foreseen.length, 2);
});

test("Tempo_ThatChangesTooLateToSayItAgain_LeavesWhatMaxHas", () => {
  const stage = new Stage().play(0, 1920).play(0, 480);
  stage.sends(0);
  stage.play(480, 1900).look(1900, true, 100).look(1901, true, 120).play(0, 48);
  assert.equal(stage.foreseen.length, 1);
  assert.deepEqual(stage.sends(0), [true], "it has sounded, and must not sound again");
});

test("Transport_ThatStopsAndJumps_HasPlayedNothing", () => {
  const stage = new Stage().play(0, 1920).play(0, 480);
  stage.sends(0);
  stage.play(480, 1900).look(1900, false);
  assert.deepEqual(stage.said.at(-1), ["foresee", GENERATOR, 2], "Max forgets it");
  stage.look(0, false).play(0, 48);
  assert.deepEqual(stage.sends(0), [false]);
});
