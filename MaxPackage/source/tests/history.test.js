import assert from "node:assert/strict";
import { test } from "node:test";
import { History } from "../client/history.js";
import { Ledger } from "../client/ledger.js";

const played = (due, generator = 1) => ({ generator, due });

test("History_OfALongPlay_StaysBoundedAndKeepsTheLastMinute", () => {
  const history = new History();
  for (let due = 0; due < 600_000; due += 10) {
    history.add(played(due));
    history.trim(due);
  }
  assert.ok(history.length >= 6_000 && history.length < 8_000, `${history.length}`);
});

test("History_OfNothingOld_ForgetsNothing", () => {
  const history = new History();
  for (let due = 0; due < 1000; due += 10) history.add(played(due));
  history.trim(1000);
  assert.equal(history.length, 100);
});

test("Ledger_OfThousands_GivesBackThoseOfOneGeneratorInOrderAndKeepsTheRest", () => {
  const ledger = new Ledger();
  for (let i = 0; i < 5000; i++) ledger.add(i % 2, i);
  ledger.drop(1000);
  assert.deepEqual(ledger.take(1, 4995), [{ generator: 1, due: 4995 }, { generator: 1, due: 4997 }, { generator: 1, due: 4999 }]);
  assert.deepEqual([ledger.length, ledger.dueAt(0)], [3997, 1000]);
  assert.deepEqual(ledger.take(null, 4996).map(({ due }) => due), [4996, 4998]);
  ledger.clear();
  assert.deepEqual(ledger.take(null, 0), []);
});
