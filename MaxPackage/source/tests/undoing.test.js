import assert from "node:assert/strict";
import { test } from "node:test";
import { commandOf } from "../page/panel/undoing.js";

const keys = (key, ...held) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...Object.fromEntries(held.map((one) => [`${one}Key`, true])) });

for (const [name, event, expected] of [
  ["ControlZ_Undoes", keys("z", "ctrl"), "undo"],
  ["CommandZ_Undoes", keys("z", "meta"), "undo"],
  ["WithShift_Redoes", keys("Z", "ctrl", "shift"), "redo"],
  ["ControlY_Redoes", keys("y", "ctrl"), "redo"],
  ["WithoutControl_IsALetter", keys("z"), null],
]) test(`UndoKey_${name}`, () => assert.equal(commandOf(event), expected));
