import assert from "node:assert/strict";
import { test } from "node:test";
import { MaxPlayer } from "../hosts/max-player.js";
import { chance } from "./support/chance.js";
import { PatchModel } from "./support/patch-model.js";

const BEAT = 1_441_440;
const note = (due, pitch, generator = 1) => ({ generator, onTransport: false, place: due, note: { pitch, velocity: 100, channel: 1, units: 0, ms: 10 }, atoms: null });
const beatNote = (beat, pitch) => ({ generator: 1, onTransport: true, place: beat * BEAT, note: { pitch, velocity: 100, channel: 1, units: BEAT, ms: 0 }, atoms: null });
const recall = (from, more = {}) => ({ generator: null, from, silence: false, again: true, ...more });
const moving = (at, beat, more = {}) => ({ at, position: beat * BEAT, playing: true, tempo: 120, numerator: 4, denominator: 4, leader: null, report: 0, ...more });

/** A player before a patch, in virtual time; messages take as long as `hop` says. */
class Stage {
  now = 0;
  patch = new PatchModel();
  #onTheWay = [];
  constructor(hop = () => 0, { keepsOrder = true } = {}) {
    let last = 0;
    const due = () => this.now + hop();
    const send = (...message) => this.#onTheWay.push({ at: (last = keepsOrder ? Math.max(last, due()) : due()), message });
    this.player = new MaxPlayer({ send, toMax: (engine) => engine, hop: () => 0, isReady: () => true });
    for (const id of [1, 2]) this.player.greet(id, 0);
  }
  /** Time passes; what is on the way arrives. */
  advance(to) {
    const come = this.#onTheWay.filter(({ at }) => at <= to);
    this.#onTheWay = this.#onTheWay.filter(({ at }) => at > to);
    for (const { at, message } of come.sort((a, b) => a.at - b.at)) this.patch.hear(at, message);
    this.now = to;
    this.patch.advance(to);
    this.player.pump(to);
  }
  get pitches() {
    return this.patch.heard.map(({ atoms }) => atoms[0]);
  }
}

test("Events_OfABatch_AreOneMessageAGenerator", () => {
  const stage = new Stage();
  stage.player.receive([note(100, 60), note(110, 61), note(105, 70, 2)], 0);
  stage.advance(50);
  assert.deepEqual(stage.patch.messages.slice(2).map((message) => message.slice(0, 2)), [["events", 1], ["events", 2]]);
  stage.advance(200);
  assert.deepEqual(stage.patch.heard.map(({ at, atoms }) => [at, ...atoms]), [[100, 60, 100, 10, 1], [110, 61, 100, 10, 1], [105, 70, 100, 10, 1]]);
});

test("Messages_OfManyEvents_HoldNoMoreThanZlTakes", () => {
  const stage = new Stage();
  stage.player.receive(Array.from({ length: 500 }, (_, i) => note(100 + i, i)), 0);
  stage.advance(700);
  assert.ok(Math.max(...stage.patch.messages.map(({ length }) => length)) <= 251);
  assert.deepEqual(stage.pitches, Array.from({ length: 500 }, (_, i) => i));
});

test("Messages_WithNumbersOnly_ExceptTheSelector", () => {
  const stage = new Stage();
  stage.player.receive([note(100, 60), { ...note(110, 0), note: null, atoms: [1.5, true, 3] }], 0);
  stage.advance(200);
  assert.ok(stage.patch.messages.every(([, ...rest]) => rest.every(Number.isFinite)));
});

test("Recall_Again_WhileEventsComeOutOnTheWay_NeitherLosesNorDoubles", () => {
  const stage = new Stage(() => 15);
  stage.player.receive([note(100, 60), note(104, 61), note(120, 62)], 0);
  stage.advance(95);
  stage.player.recall(recall(98), 95); // 60 and 61 come out before this arrives
  stage.player.receive([note(106, 60), note(110, 61), note(126, 62)], 95);
  stage.advance(300);
  assert.deepEqual(stage.pitches, [60, 61, 62]);
});

test("Recall_ThatKeepsWhatIsDueBefore_LetsItSound", () => {
  const stage = new Stage(() => 5);
  stage.player.receive([note(100, 60), note(150, 61)], 0);
  stage.advance(60);
  stage.player.recall(recall(120, { again: false }), 60);
  stage.advance(80);
  stage.player.receive([note(200, 62)], 80);
  stage.advance(300);
  assert.deepEqual(stage.pitches, [60, 62]);
});

test("Recall_OfOneGenerator_LeavesTheOther", () => {
  const stage = new Stage();
  stage.player.receive([note(100, 60), note(100, 70, 2)], 0);
  stage.advance(10);
  stage.player.recall(recall(0, { generator: 2, again: false, silence: true }), 10);
  stage.advance(300);
  assert.deepEqual([stage.pitches, stage.patch.silences], [[60], [{ at: 10, id: 2 }]]);
});

test("Recalls_InRandomHistories_LoseNothingAndDoubleNothing", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = chance(seed);
    const stage = new Stage(() => random() * 20);
    let [next, pitch, pending] = [100, 0, []];
    for (let now = 0; now < 4000; now += 5) {
      stage.advance(now);
      pending = pending.filter(({ place }) => place >= now);
      const again = random() < 0.08;
      if (again) {
        stage.player.recall(recall(now), now);
        const shift = Math.floor(random() * 10);
        for (const event of pending) event.place += shift;
        next += shift;
      }
      const fresh = [];
      for (; next < now + 60; next += 1 + Math.floor(random() * 20)) fresh.push(note(next, pitch++));
      pending.push(...fresh);
      const batch = again ? pending : fresh;
      if (again || batch.length > 0) stage.player.receive(batch.map((event) => ({ ...event })), now);
    }
    stage.advance(5000);
    assert.deepEqual(stage.pitches, Array.from({ length: pitch }, (_, i) => i), `seed ${seed}`);
  }
});

test("Epoch_ThatIsOvertakenByTheNext_IsNotMissed", () => {
  let hop = 0;
  const stage = new Stage(() => hop, { keepsOrder: false });
  stage.player.receive([100, 200, 300].map((due, i) => note(due, 60 + i)), 0);
  stage.advance(1200);
  stage.player.receive([note(1400, 63)], stage.now);
  stage.advance(1350); // the first three are over, and their numbers with them
  for (hop of [40, 1]) {
    stage.player.recall(recall(1390), stage.now);
    stage.player.receive([note(1400, 63)], stage.now);
  }
  stage.advance(1500);
  assert.deepEqual(stage.pitches, [60, 61, 62, 63]);
});

test("Listener_ThatComesLate_HearsWhatIsStillToCome", () => {
  const stage = new Stage();
  const sent = [];
  const player = new MaxPlayer({ send: (...message) => sent.push(message), toMax: (engine) => engine, hop: () => 0, isReady: () => true });
  player.receive([note(100, 60), note(300, 61)], 0);
  assert.deepEqual(sent, [], "nobody listens");
  player.greet(1, 200);
  for (const message of sent) stage.patch.hear(200, message);
  stage.patch.advance(400);
  assert.deepEqual(stage.pitches, [61]);
});

test("Stop_OfAGeneratorHeardOneMomentLate_DoesNotPlayItsNoteAgainAtTheStart", () => {
  const stage = new Stage();
  stage.player.receive([note(90, 59), note(100, 60), note(150, 61)], 0);
  stage.advance(103);
  stage.player.recall(recall(100, { generator: 1, silence: true, again: false }), 103);
  stage.advance(2000);
  stage.player.recall(recall(2000, { generator: 1 }), 2000);
  stage.player.receive([note(2100, 60), note(2150, 61)], 2000);
  stage.advance(2500);
  assert.deepEqual(stage.pitches, [59, 60, 61]);
  stage.player.recall(recall(2120, { generator: 1, silence: true, again: false }), 2500);
  stage.player.receive([note(2600, 70), note(2650, 71)], 2500); // it began anew
  stage.advance(2610);
  stage.player.recall(recall(2600, { generator: 1 }), 2610);
  stage.player.receive([note(2600, 70), note(2660, 71)], 2610);
  stage.advance(3000);
  assert.deepEqual(stage.pitches, [59, 60, 61, 70, 71]);
});

test("Transport_ThatMaxLeadsFromNowOn_BringsNothingOfTheOneBefore", () => {
  const stage = new Stage();
  stage.player.wantsToLead = true;
  stage.player.transport(moving(0, 0), 0, false);
  stage.player.receive([beatNote(0, 60), beatNote(0.1, 61)], 0);
  stage.advance(300);
  stage.player.transport({ ...moving(300, 0, { leader: "Max" }), playing: false }, 300, true);
  stage.advance(310);
  assert.deepEqual(stage.patch.messages.filter((message) => message[0] === "events" && message.length > 8), []);
});

test("Now_InAnyMoment_GoesPastThePipesAndCountsForNothing", () => {
  const stage = new Stage(() => 4);
  stage.player.receive([note(100, 60), note(110, 61), note(300, 62)], 0);
  stage.advance(105);
  stage.player.receive([{ ...note(90, 80), isNow: true }], 105);
  stage.advance(112);
  stage.player.recall(recall(99), 112);
  stage.player.receive([{ ...note(112, 81), isNow: true }, note(100, 60), note(110, 61), note(300, 62)], 112);
  stage.advance(500);
  assert.deepEqual(stage.pitches, [60, 80, 61, 81, 62]);
  assert.deepEqual([stage.player.slack.late, stage.player.lateness.counts.size], [0, 0]);
});

test("Late_OfAGeneratorThatDrops_IsNotHandedOverThoughItComesAgain", () => {
  const stage = new Stage();
  stage.player.lateness.describe([{ id: 1, name: "bass", late: 0 }]);
  stage.advance(101);
  stage.player.receive([note(100, 60), note(102, 61), note(150, 62)], 101);
  stage.advance(105);
  stage.player.recall(recall(99), 105);
  stage.player.receive([note(100, 60), note(102, 61), note(150, 62)], 105);
  stage.advance(110);
  stage.player.recall(recall(99), 110);
  stage.player.receive([note(100, 60), note(102, 61), note(150, 62)], 110);
  stage.advance(500);
  assert.deepEqual(stage.pitches, [61, 62]);
  assert.deepEqual([...stage.player.lateness.counts.values()], [{ name: "bass", played: 0, dropped: 1, worst: 1 }]);
});

test("Listener_ThatComesAgain_HearsNothingTwice", () => {
  const stage = new Stage();
  stage.player.receive([note(100, 60), note(110, 61), note(300, 62)], 0);
  stage.advance(105);
  stage.player.greet(1, 104); // by a clock that is a little behind
  stage.advance(400);
  assert.deepEqual(stage.pitches, [60, 61, 62]);
});

test("Transport_WhereMaxLeads_IsCountedInTicks", () => {
  const stage = new Stage();
  stage.player.wantsToLead = true;
  stage.player.transport(moving(0, 0), 0, false);
  stage.player.receive([beatNote(2, 60)], 0);
  stage.advance(10);
  assert.deepEqual(stage.patch.heard, [], "nobody leads yet");
  stage.player.transport(moving(10, 0.02, { leader: "Max" }), 10, true);
  stage.advance(20);
  const [, , , , , , lane, stride, ...event] = stage.patch.messages.at(-1);
  assert.deepEqual([lane, stride, ...event], [1, 5, 960, 60, 100, 480, 1]);
});

test("Transport_ThatStands_KeepsWhatWaits", () => {
  const stage = new Stage();
  stage.player.transport(moving(0, 0), 0);
  stage.player.clocks.set(1, "transport");
  stage.player.receive([beatNote(1, 60), beatNote(2, 61)], 0);
  stage.advance(600);
  stage.player.transport({ ...moving(600, 1.2), playing: false }, 600);
  stage.advance(5000);
  assert.deepEqual([stage.pitches, stage.patch.silences.map(({ id }) => id)], [[60], [1]]);
  stage.player.transport(moving(5000, 1.2), 5000);
  stage.advance(6000);
  assert.deepEqual(stage.patch.heard.map(({ at, atoms }) => [at, atoms[0]]), [[500, 60], [5400, 61]]);
});

test("Transport_ChangesTempo_PlacesAnewWithoutDoubling", () => {
  const stage = new Stage(() => 3);
  stage.player.transport(moving(0, 0), 0);
  stage.player.receive([beatNote(1, 60), beatNote(1.01, 61), beatNote(2, 62)], 0);
  stage.advance(502);
  stage.player.transport(moving(502, 1.004, { tempo: 60 }), 502);
  stage.advance(3000);
  assert.deepEqual(stage.pitches, [60, 61, 62]);
  assert.ok(Math.abs(stage.patch.heard[2].at - 1498) < 1e-6);
});

test("Reset_ForAnotherEngine_EmptiesThePipesAndEndsWhatSounds", () => {
  const stage = new Stage();
  stage.player.receive([note(100, 60), note(300, 61)], 0);
  stage.advance(150);
  stage.player.reset(150);
  stage.player.receive([note(160, 70)], 150);
  stage.advance(500);
  assert.deepEqual([stage.pitches, stage.patch.silences.length], [[60, 70], 1]);
});

test("Stop_ReadAfterANoteThatTheTicksNeverReached_LetsTheNoteWait", () => {
  const stage = new Stage();
  stage.player.transport(moving(0, 0, { leader: "Max", report: 1 }), 0, true);
  stage.player.receive([beatNote(1, 61)], 0);
  stage.advance(490);
  stage.player.halted(2);
  stage.player.transport(moving(510, 0.98, { playing: false, leader: "Max", report: 2 }), 512, true); // it stood from 490 on, and was looked at later
  const handed = stage.patch.messages.length;
  stage.advance(600);
  assert.ok(stage.patch.messages.slice(handed).every(([selector, , , , , , lane, , due]) => selector !== "events" || due === undefined || lane === 1), "in ticks it waits for the transport; in ms it would sound");
});

test("GoOn_AfterAnotherJump_WaitsForThatOne", () => {
  const stage = new Stage();
  stage.player.clocks.set(1, "transport");
  stage.player.transport(moving(0, 0, { leader: "Max", report: 1 }), 0, true);
  stage.player.receive([beatNote(1, 61)], 0);
  const handed = () => {
    stage.advance(0);
    return stage.patch.messages.filter(([selector]) => selector === "events").length;
  };
  stage.player.halted(2);
  stage.player.halted(3);
  const before = handed();
  stage.player.goOn(2);
  assert.equal(handed(), before, "what was computed before the second jump is held");
  stage.player.goOn(3);
  assert.ok(handed() > before);
});
