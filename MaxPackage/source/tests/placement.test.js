import assert from "node:assert/strict";
import { test } from "node:test";
import { Placement } from "../client/placement.js";

const BEAT = 1_441_440;
const at = (state) => Object.assign(new Placement(), { state: { at: 1000, position: 0, playing: true, tempo: 120, numerator: 4, denominator: 4, ...state } });

test("Due_WhileTheTransportMoves_FollowsTempoAndPosition", () => {
  assert.equal(at({}).dueOf(BEAT), 1500);
  assert.equal(at({ position: BEAT, tempo: 60 }).dueOf(BEAT * 3), 3000);
});

test("Due_WhileTheTransportStands_IsNever", () => assert.equal(at({ playing: false }).dueOf(BEAT), Infinity));

test("Length_AtATempo_IsInMilliseconds", () => assert.equal(at({ tempo: 90 }).lengthOf(BEAT * 3), 2000));

for (const [beats, metre, expected] of [
  [0, [4, 4], "1.1"], [3, [4, 4], "1.4"], [4, [4, 4], "2.1"], [3, [3, 4], "2.1"], [3.5, [7, 8], "2.1"], [3, [7, 8], "1.7"], [6, [6, 4], "2.1"],
]) {
  test(`BarBeat_After${beats}BeatsIn${metre.join("/")}_Is${expected}`, () => {
    const { bar, beat } = at({ position: beats * BEAT, playing: false, numerator: metre[0], denominator: metre[1] }).barBeatAt(0);
    assert.equal(`${bar}.${beat}`, expected);
  });
}

test("Position_BeforeTheMessageTookEffect_StandsAtItsPlace", () => assert.equal(at({ at: 1000, position: BEAT }).positionAt(900), BEAT));
