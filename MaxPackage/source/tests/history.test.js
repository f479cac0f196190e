import assert from "node:assert/strict";
import { test } from "node:test";
import { History } from "../client/history.js";

const played = (due) => ({ generator: 1, onTransport: false, place: due, due });

test("History_OfALongPlay_StaysBoundedAndKeepsTheLastMinute", () => {
  const history = new History();
  for (let due = 0; due < 600_000; due += 10) {
    history.add(played(due));
    history.trim(due);
  }
  assert.ok(history.played.length < 8_000, `${history.played.length}`);
  assert.ok(history.played[0].due <= 600_000 - 60_000);
});

test("History_OfNothingOld_ForgetsNothing", () => {
  const history = new History();
  for (let due = 0; due < 1000; due += 10) history.add(played(due));
  history.trim(1000);
  assert.equal(history.played.length, 100);
});
