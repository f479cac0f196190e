import assert from "node:assert/strict";
import { test } from "node:test";
import { heightOf } from "../page/roll/draw-data.js";
import { Scale } from "../page/roll/scale.js";
import { Score } from "../page/roll/score.js";
import { viewOf, xOf } from "../page/roll/view.js";

const asked = { width: 1046, height: 400, now: 20_000, seconds: 10, hasNotes: true, hasData: false, paged: false };

test("View_OfNow_IsAtTheNowLine", () => {
  const view = viewOf(asked);
  assert.equal(xOf(view, 20_000), view.nowX);
  assert.ok(view.nowX > view.left && view.nowX < view.right);
  assert.ok(Math.abs(xOf(view, 21_000) - xOf(view, 20_000) - 100) < 1e-9);
});

test("View_InPages_StandsStillWhileTheNowLineMoves", () => {
  const [one, other] = [viewOf({ ...asked, paged: true, now: 17_000 }), viewOf({ ...asked, paged: true, now: 18_000 })];
  assert.equal(xOf(one, 16_500), xOf(other, 16_500));
  assert.ok(other.nowX > one.nowX);
});

test("View_OfNotesAndData_HasBothLanesApart", () => {
  const { notes, data } = viewOf({ ...asked, hasData: true });
  assert.ok(notes.bottom < data.top && data.bottom <= asked.height);
});

test("View_OfDataAlone_GivesItAll", () => assert.equal(viewOf({ ...asked, hasNotes: false, hasData: true }).notes, null));

test("Scale_WhenSomethingFallsOutside_WidensAtOnce", () => {
  const scale = new Scale(48, 84, 25);
  scale.follow([20, 100], 0.1, 0.05);
  assert.ok(scale.low <= 20 && scale.high >= 100);
});

test("Scale_WhenLessIsSeen_NarrowsGently", () => {
  const scale = new Scale(0, 127, 25);
  scale.follow([60, 62], 0.1, 0.1);
  assert.ok(scale.low > 0 && scale.low < 10 && scale.high > 115 && scale.high < 127);
});

test("Scale_OfNothing_StaysAsItIs", () => {
  const scale = new Scale(0, 10, 1);
  scale.follow([], 0.1, 1);
  assert.deepEqual([scale.low, scale.high], [0, 10]);
});

test("Score_OfManyEvents_StaysBounded", () => {
  const score = new Score();
  for (let i = 0; i < 50; i++) score.add(Array.from({ length: 1000 }, (_, k) => ({ due: i * 1000 + k, end: i * 1000 + k, state: "ended" })));
  assert.equal(score.items.length, 20_000);
  score.trim(49_500);
  assert.ok(score.items.every(({ end }) => end > 49_500));
});

test("Score_OfMoreThanIsDrawn_ShowsAPartOfEachVoiceAndTheSameNextTime", () => {
  const score = new Score();
  score.add(Array.from({ length: 16_000 }, (_, id) => ({ id, generator: id % 4, due: id, end: id + 1, state: "ended" })));
  const { items, isThinned } = score.seen(0);
  assert.ok(isThinned && items.length > 1000 && items.length <= 3000, `${items.length}`);
  for (const voice of [0, 1, 2, 3]) assert.ok(items.filter(({ generator }) => generator === voice).length > items.length / 8);
  assert.deepEqual(score.seen(0).items, items);
});

test("Score_OfFew_ShowsAllThatIsNotTakenBack", () => {
  const score = new Score();
  score.add([{ id: 1, due: 5, end: 6, state: "pending" }, { id: 2, due: 5, end: 6, state: "recalled" }, { id: 3, due: Infinity, end: Infinity, state: "waiting" }]);
  assert.deepEqual(score.seen(0).items.map(({ id }) => id), [1]);
});

for (const [atoms, height] of [[[20, 0.5], 0.5], [["x", 3], 3], [[1, 2, "end"], 2], [["word"], NaN], [[], NaN]])
  test(`Height_Of_${JSON.stringify(atoms)}_Is_${height}`, () => assert.equal(heightOf({ atoms }), height));
