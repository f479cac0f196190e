import assert from "node:assert/strict";
import { test } from "node:test";
import { BatchNumbers } from "../client/numbering.js";

/** After a welcome and one batch with this number. */
function begun(number) {
  const numbers = new BatchNumbers();
  numbers.welcome({ number: number - 1, resumed: false });
  numbers.take({ since: number - 1, number });
  return numbers;
}

test("Batches_ThatGoOn_AreTaken", () => {
  const numbers = begun(5);
  assert.ok(numbers.take({ since: 5, number: 6 }));
  assert.deepEqual([numbers.last, numbers.gaps, numbers.duplicates], [6, 0, 0]);
});

test("Batch_ThatCameBefore_IsNotTaken", () => {
  const numbers = begun(5);
  assert.equal(numbers.take({ since: 4, number: 5 }), false);
  assert.deepEqual([numbers.last, numbers.gaps, numbers.duplicates], [5, 0, 1]);
});

test("Batch_AfterAMissingOne_CountsAGap", () => {
  const numbers = begun(5);
  assert.ok(numbers.take({ since: 6, number: 7 }));
  assert.equal(numbers.gaps, 1);
});

for (const [what, since, number] of [["the last it has", 5, 9], ["the last sent", 8, 9], ["nothing", 0, 9], ["itself", 8, 8]])
  test(`FirstBatch_OfAResumedSession_SinceWhat_${what.replaceAll(" ", "_")}_IsNoGap`, () => {
    const numbers = begun(5);
    numbers.welcome({ number: 8, resumed: true });
    assert.ok(numbers.take({ since, number }));
    assert.deepEqual([numbers.last, numbers.gaps, numbers.duplicates], [number, 0, 0]);
  });

test("FirstBatch_OfANewSession_MayHaveALowerNumber", () => {
  const numbers = begun(500);
  numbers.welcome({ number: 0, resumed: false });
  assert.ok(numbers.take({ since: 0, number: 1 }));
  assert.deepEqual([numbers.last, numbers.gaps, numbers.duplicates], [1, 0, 0]);
});
