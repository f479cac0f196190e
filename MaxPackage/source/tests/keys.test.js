import assert from "node:assert/strict";
import { test } from "node:test";
import { deedOf, Wheel } from "../page/panel/keys.js";

for (const [name, event, expected] of [
  ["ArrowUp_MovesByOne", { key: "ArrowUp" }, { is: "move", arrows: 1 }],
  ["ArrowLeft_MovesBack", { key: "ArrowLeft" }, { is: "move", arrows: -1 }],
  ["ArrowWithShift_MovesFinely", { key: "ArrowDown", shiftKey: true }, { is: "move", arrows: -0.1 }],
  ["PageUp_MovesCoarsely", { key: "PageUp" }, { is: "move", arrows: 10 }],
  ["Home_GoesToTheLeast", { key: "Home" }, { is: "end", end: "minimum" }],
  ["Delete_GoesToTheDefault", { key: "Delete" }, { is: "reset" }],
  ["Enter_BeginsToType", { key: "Enter" }, { is: "type", text: "" }],
  ["ADigit_BeginsToTypeWithIt", { key: "7" }, { is: "type", text: "7" }],
  ["AShortcutOfTheBrowser_IsLeftAlone", { key: "ArrowLeft", altKey: true }, null],
  ["Tab_IsLeftAlone", { key: "Tab" }, null],
]) test(`Key_${name}`, () => assert.deepEqual(deedOf(event), expected));

const turn = (deltaY, more = {}) => ({ deltaY, deltaX: 0, deltaMode: 0, ...more });

test("Wheel_ANotchUp_IsOnePress", () => assert.equal(new Wheel().turned(turn(-100)), 1));
test("Wheel_ANotchOfLines_IsOnePress", () => assert.equal(new Wheel().turned(turn(3, { deltaMode: 1 })), -1));
test("Wheel_WithShift_IsFine", () => assert.equal(new Wheel().turned(turn(0, { deltaX: -100, shiftKey: true })), 0.1));
test("Wheel_SmallMovesOfATouchpad_AddUp", () => {
  const wheel = new Wheel();
  assert.deepEqual([-40, -40, -40, -80].map((y) => wheel.turned(turn(y))), [0, 0, 1, 1]);
});
