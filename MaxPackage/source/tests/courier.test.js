import assert from "node:assert/strict";
import { test } from "node:test";
import { Courier } from "../page/panel/courier.js";

/** A courier whose engine and frames move only when told to. */
class Way {
  sent = [];
  answered = [];
  shown = [];
  #frames = [];
  #open = [];
  courier = new Courier({
    send: (value) => new Promise((resolve, reject) => { this.sent.push(value); this.#open.push({ resolve, reject }); }),
    frame: (action) => this.#frames.push(action),
    changed: () => this.shown.push(this.courier.shown),
    answered: (sentence) => this.answered.push(sentence),
  });

  get unanswered() { return this.#open.length; }
  frame() { for (const action of this.#frames.splice(0)) action(); }
  answer(value) { return this.#settle("resolve", value); }
  refuse(sentence) { return this.#settle("reject", new Error(sentence)); }
  async #settle(how, what) {
    this.#open.shift()[how](what);
    await Promise.resolve();
    await Promise.resolve();
  }
}

test("Courier_AFirstValue_IsSentAtOnce", () => {
  const { courier, sent } = new Way();
  courier.give(5);
  assert.deepEqual(sent, [5]);
});

test("Courier_AHundredValuesInAFrame_SendsTheFirstAndTheLast", async () => {
  const way = new Way();
  way.courier.hold();
  for (let i = 1; i <= 100; i++) way.courier.give(i);
  await way.answer(1);
  assert.deepEqual(way.sent, [1], "not before the next frame");
  way.frame();
  assert.deepEqual(way.sent, [1, 100]);
});

test("Courier_ASlowEngine_NeverHasMoreThanOneSetUnanswered", async () => {
  const way = new Way();
  for (let i = 1; i <= 50; i++) {
    way.courier.give(i);
    way.frame();
    assert.ok(way.unanswered <= 1);
    if (i % 10 === 0) await way.answer(way.sent.at(-1));
  }
  way.frame();
  assert.equal(way.sent.at(-1), 50);
});

test("Courier_OthersWhileHeld_MoveNothingUntilTheRelease", async () => {
  const way = new Way();
  way.courier.hear(1);
  way.courier.hold();
  way.courier.give(2);
  await way.answer(2);
  way.courier.hear(9);
  assert.equal(way.courier.shown, 2);
  way.courier.release();
  assert.deepEqual([way.courier.shown, way.shown.at(-1)], [9, 9]);
});

test("Courier_HeldAndNotMoved_StaysWhereItWas", () => {
  const { courier, sent } = new Way();
  courier.hear(1);
  courier.hold();
  courier.hear(9);
  assert.equal(courier.shown, 1);
  courier.release();
  assert.deepEqual([courier.shown, sent], [9, []]);
});

test("Courier_ReleasedBeforeTheAnswer_GoesBackToNothingOlder", async () => {
  const way = new Way();
  way.courier.hear(1);
  way.courier.hold();
  way.courier.give(2);
  way.courier.release();
  assert.equal(way.courier.shown, 2);
  await way.answer(2);
  assert.ok(!way.shown.includes(1, 1) && way.courier.shown === 2);
});

test("Courier_ARefusedValue_GoesBackWithTheSentence", async () => {
  const way = new Way();
  way.courier.hear(60);
  way.courier.give(500);
  await way.refuse("500 is more than 127.");
  assert.deepEqual([way.courier.shown, way.answered], [60, ["500 is more than 127."]]);
});

test("Courier_AnAnswerThatDiffers_IsShown", async () => {
  const way = new Way();
  way.courier.give(500);
  await way.answer(127);
  assert.equal(way.courier.shown, 127);
});

test("Courier_TheSameValueWhileHeld_IsNotSentAgain", () => {
  const { courier, sent } = new Way();
  courier.hold();
  courier.give([1, 2]);
  courier.give([1, 2]);
  assert.deepEqual(sent, [[1, 2]]);
});

test("Courier_AConnectionThatIsLost_ForgetsWhatWaits", async () => {
  const way = new Way();
  way.courier.hear(1);
  way.courier.hold();
  way.courier.give(2);
  way.courier.give(3);
  way.courier.lose();
  await way.refuse("The connection was lost.");
  way.frame();
  assert.deepEqual([way.sent, way.courier.shown], [[2], 1]);
});
