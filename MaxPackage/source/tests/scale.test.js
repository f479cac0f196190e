import assert from "node:assert/strict";
import { test } from "node:test";
import { isRanged, scaleFor } from "../page/panel/scale.js";

const scale = (type, minimum, maximum, more = {}) => scaleFor({ type, minimum, maximum, ...more });
const velocity = scale("int", 0, 127);
const cutoff = scale("float", 20, 20_000, { curve: "exponential", unit: "Hz" });
const level = scale("float", 0, 1);
const grid = scale("float", 0.25, 4, { step: 0.25 });

for (const [name, on, position, expected] of [
  ["WholeNumbersInTheMiddle_AreWhole", velocity, 0.5, 64],
  ["LinearInTheMiddle_IsHalf", level, 0.5, 0.5],
  ["ExponentialInTheMiddle_IsTheGeometricMean", cutoff, 0.5, 632.5],
  ["ExponentialAtTheEnd_IsTheMost", cutoff, 1, 20_000],
  ["ExponentialBelowZero_IsTheGeometricMean", scale("float", -1000, -10, { curve: "exponential" }), 0.5, -100],
  ["SteppedBetweenTwoSteps_IsOnTheNearest", grid, 0.35, 1.5],
  ["StepThatDoesNotMeetTheMost_StaysBelowIt", scale("float", 0, 1, { step: 0.3 }), 1, 0.9],
  ["ManySmallSteps_LeaveNoBinaryDust", scale("float", 0, 1, { step: 0.1 }), 0.3, 0.3],
  ["PositionBeyondTheEnd_IsTheMost", level, 1.7, 1],
]) test(`Scale_${name}`, () => assert.equal(on.at(position), expected));

for (const [name, on, value, expected] of [
  ["LinearMiddle_IsHalfWay", velocity, 63.5, 0.5],
  ["ExponentialDecade_IsAThird", cutoff, 200, 1 / 3],
  ["ValueOutsideTheRange_IsAtItsEnd", level, -3, 0],
  ["ZeroOnAnExponentialCurve_IsAtTheBeginning", cutoff, 0, 0],
]) test(`Position_Of${name}`, () => assert.ok(Math.abs(on.positionOf(value) - expected) < 1e-12));

for (const [name, on, value, arrows, expected] of [
  ["WholeNumberByOne_MovesByOne", velocity, 60, 1, 61],
  ["WholeNumberFinely_StillMovesByOne", velocity, 60, -0.1, 59],
  ["WholeNumberCoarsely_MovesByATenthOfTheRange", velocity, 60, 10, 73],
  ["FewSteps_MoveByAtLeastOneStep", scale("int", 0, 3), 1, 10, 2],
  ["AtTheMost_StaysThere", velocity, 127, 1, 127],
  ["SteppedByOne_MovesByItsStep", grid, 1, 1, 1.25],
  ["OffTheSteps_GoesToAStep", grid, 1.1, 1, 1.25],
  ["FractionByOne_MovesByAHundredth", level, 0.5, 1, 0.51],
  ["FractionFinely_MovesByAThousandth", level, 0.5, 0.1, 0.501],
  ["ExponentialCoarsely_MovesByATenthOfTheWay", cutoff, 632.5, 10, 1262],
  ["ExponentialWithAStep_MovesByAtLeastOne", scale("int", 1, 1000, { curve: "exponential" }), 1, 1, 2],
  ["WithoutARangeByOne_MovesByAHundredth", scale("float"), 0.5, 1, 0.51],
  ["LargeWithoutARange_MovesByMore", scale("float"), 4000, 1, 4010],
  ["WholeWithoutARangeCoarsely_MovesByTen", scale("int"), 5, 10, 15],
  ["OneEndedAtItsEnd_StaysThere", scale("int", 0), 0, -1, 0],
]) test(`Moved_${name}`, () => assert.equal(on.moved(value, arrows), expected));

test("Travel_WholeWayUp_GoesFromTheLeastToTheMost", () => assert.equal(velocity.at(velocity.travel(0, 200)), 127));
test("Travel_PastTheEndAndBack_FollowsTheHandAtOnce", () => assert.equal(level.at(level.travel(level.travel(0.9, 100), -20)), 0.9));
test("Travel_SmallMovesOfAHand_AddUpBetweenTwoValues", () => {
  let position = velocity.positionOf(60);
  for (let i = 0; i < 10; i++) position = velocity.travel(position, 0.2);
  assert.equal(velocity.at(position), 61);
});
test("Travel_WithoutARange_GoesOnForever", () => assert.equal(scale("int").at(scale("int").travel(10, -100)), -40));

for (const [name, what, expected] of [
  ["BothEnds_IsRanged", { type: "float", minimum: 0, maximum: 1 }, true],
  ["OneEnd_IsOpen", { type: "float", minimum: 0, maximum: null }, false],
  ["NoKeysAtAll_IsOpen", { type: "int" }, false],
  ["WordWithLengths_IsOpen", { type: "string", minimum: 0, maximum: 8 }, false],
]) test(`Range_${name}`, () => assert.equal(isRanged(what), expected));
