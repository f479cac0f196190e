import assert from "node:assert/strict";
import { test } from "node:test";
import { argumentsFrom } from "../page/arguments.js";

const field = (type, values, { optional = false, isFilled = true } = {}) => ({ type, optional, isFilled, values });

for (const [what, fields, expected] of [
  ["none", [], []],
  ["twoNumbers", [field("int", [3]), field("float", [0.5])], [3, 0.5]],
  ["aLastList", [field("int", [3]), field("list", [0, 4, 7])], [3, 0, 4, 7]],
  ["aListBeforeANumber", [field("list", [0, 4]), field("int", [7])], [[0, 4], 7]],
  ["anEmptyOptional", [field("int", [3]), field("int", [null], { optional: true, isFilled: false })], [3]],
  ["anEmptyOptionalBeforeAFilledOne", [field("int", [null], { optional: true, isFilled: false }), field("int", [5], { optional: true })], [null, 5]],
  ["anEmptyRequired", [field("int", [null], { isFilled: false })], [null]],
]) test(`Arguments_With_${what}_Are_${JSON.stringify(expected)}`, () => assert.deepEqual(argumentsFrom(fields), expected));
