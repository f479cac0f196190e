import assert from "node:assert/strict";
import { test } from "node:test";
import { Course } from "../hosts/course.js";

const seen = (cpu, ticks, more = {}) => ({ cpu, ticks, isPlaying: true, tempo: 120, numerator: 4, denominator: 4, ...more });

/** A course that was seen to run at 120 bpm, 0.96 ticks a ms, for a while. */
function running() {
  const course = new Course();
  course.take(seen(0, 0), 1);
  course.take(seen(500, 480), 2);
  return course;
}

test("Take_AfterAChangeOfTempoOrMetre_SaysTurnedForAWhile", () => {
  for (const change of [{ tempo: 240 }, { numerator: 3 }, { denominator: 8 }]) {
    const course = running();
    assert.equal(course.take(seen(550, 530, change), 3).what, "turned");
    assert.equal(course.take(seen(560, 540, change), 4).what, "turned", "a ping was answered before the patch said so");
    assert.equal(course.take(seen(660, 636 + (change.tempo ? 96 : 0), change), 5).what, "nothing", "what is said now is of something else");
  }
});

test("Take_AfterAStartAStopOrAJump_SaysMovedAndWhichReportToldFirst", () => {
  for (const there of [{ isPlaying: false }, { ticks: 9600 }, { ticks: 9600, tempo: 90 }]) {
    const course = running();
    assert.deepEqual([course.take({ ...seen(550, 528), ...there }, 3)].map(({ what, report }) => [what, report]), [["moved", 3]]);
    const next = { ...seen(555, 528), ...there };
    if (next.isPlaying) next.ticks += 5;
    assert.deepEqual([course.take(next, 4)].map(({ what, report }) => [what, report]), [["moved", 3]]);
  }
});

test("Take_AStartFromWhereItStood_SaysStarted", () => {
  const course = new Course();
  course.take(seen(0, 480, { isPlaying: false }), 1);
  course.take(seen(500, 480, { isPlaying: false }), 2);
  assert.equal(course.take(seen(550, 490), 3).what, "started");
  assert.equal(course.take(seen(560, 499.6), 4).what, "started", "a ping was answered before the patch said so");
});

test("Take_TheFirstReading_SaysMoved", () => assert.equal(new Course().take(seen(0, 0), 1).what, "moved"));

test("Take_ATempoSixTimesAsFast_DoesNotTakeItForAJump", () => {
  const course = new Course();
  course.take(seen(0, 0, { tempo: 40 }), 1);
  course.take(seen(500, 160, { tempo: 40 }), 2);
  assert.equal(course.take(seen(560, 160 + 60 * 1.92, { tempo: 240 }), 3).what, "turned");
});
