import assert from "node:assert/strict";
import { test } from "node:test";
import { InputError } from "../page/values.js";
import { numberFrom, withUnit } from "../page/panel/words.js";

for (const [name, value, unit, expected] of [
  ["WithAUnit_StandsBeforeIt", 120, "bpm", "120 bpm"],
  ["WithoutAUnit_StandsAlone", -0.5, null, "−0.5"],
  ["WithManyDigits_ShowsSix", 1 / 3, "beats", "0.333333 beats"],
]) test(`Number_${name}`, () => assert.equal(withUnit(value, unit), expected));

const length = { type: "float", unit: "beats" };
for (const [name, what, typed, expected] of [
  ["Plain_IsItself", length, " 0.25 ", 0.25],
  ["WithItsUnit_LeavesItOut", length, "2 Beats", 2],
  ["WithAComma_IsAFraction", length, "0,5", 0.5],
  ["AsAFraction_IsDivided", length, "3/8 beats", 0.375],
  ["WithAMinusSign_IsNegative", { type: "int" }, "−12", -12],
]) test(`Typed_${name}`, () => assert.equal(numberFrom(what, typed), expected));

for (const [name, what, typed] of [
  ["Nothing_SaysWhatToType", length, ""],
  ["AWord_SaysWhatToType", length, "loud"],
  ["AFractionForAWholeNumber_SaysWhatToType", { type: "int" }, "1/4"],
  ["ADivisionByZero_SaysWhatToType", length, "1/0"],
]) test(`Typed_${name}`, () => assert.throws(() => numberFrom(what, typed), (error) => error instanceof InputError && / such as /.test(error.message)));
