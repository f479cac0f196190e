import assert from "node:assert/strict";
import { test } from "node:test";
import { Pace } from "../page/pace.js";

/** Frames every 16 ms for a second, each drawn in `took` ms. @param {number} took @returns {number} How many were drawn. */
function drawnInASecond(took) {
  let [now, drawn] = [0, 0];
  const pace = new Pace(() => now, (action) => ((now += took), action()));
  for (let frame = 0; frame < 1000; frame = Math.max(frame + 16, now)) {
    now = Math.max(now, frame);
    pace.run(() => drawn++);
  }
  return drawn;
}

test("Pace_OfWhatIsLight_DrawsEveryFrame", () => assert.equal(drawnInASecond(4), 63));

for (const took of [10, 20, 50])
  test(`Pace_OfWhatTakes${took}Ms_LeavesFiveSixthsOfTheTime`, () => {
    const share = (drawnInASecond(took) * took) / 1000;
    assert.ok(share > 0.1 && share <= 0.2, `${share}`);
  });

test("Pace_AfterThePageSlept_DrawsAgainSoon", () => {
  let [now, drawn] = [0, 0];
  const pace = new Pace(() => now, (action) => ((now += 60_000), action()));
  pace.run(() => drawn++);
  now += 500;
  pace.run(() => drawn++);
  assert.equal(drawn, 2);
});

test("Pace_BeforeTheLastIsShown_DrawsNoOther", () => {
  let drawn = 0;
  const pace = new Pace(() => 0, () => {});
  pace.run(() => drawn++);
  pace.run(() => drawn++);
  assert.equal(drawn, 1);
});
