// What the hub's status outlet says.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Status } from "../hosts/status.js";

const PPM = 1e-6;
const performer = (more = {}) => ({ state: "connected", lookAhead: null, clock: { roundTrip: 2, drift: 0 }, player: { lateness: { dropped: 1 }, slack: { late: 3, figures: () => ({ p99: 41, count: 9 }) } }, ...more });
const clock = (more = {}) => ({ roundTrip: 6, drift: 0, ...more });

/** All that is said, by name. */
function said(itsPerformer, itsClock) {
  const sent = [];
  const status = new Status((...message) => sent.push(message), "node");
  status.describe({ piece: "arpeggiator", lookAhead: 100 });
  status.all(itsPerformer, itsClock);
  return Object.fromEntries(sent.map(([, name, ...values]) => [name, values.length === 1 ? values[0] : values]));
}

test("Status_AskedFor_SaysEverything", () => {
  assert.deepEqual(said(performer(), clock()), { piece: "arpeggiator", connected: 1, host: "node", latency: 4, slack: 41, lookahead: 100, late: 3, dropped: 1, drift: 0 });
});

test("LookAhead_ThatTheEngineTuned_IsTheOneInUse", () => {
  assert.equal(said(performer({ lookAhead: { wanted: 62, used: 74 } }), clock()).lookahead, 74);
});

test("Drift_OfMaxsClock_IsPositiveWhereMaxIsFaster", () => {
  const drift = (engine, max) => Math.round(said(performer({ clock: { roundTrip: 2, drift: engine * PPM } }), clock({ drift: max * PPM })).drift);
  assert.deepEqual([drift(0, 30), drift(30, 0), drift(20, 20)], [30, -30, 0]);
});

test("Following_OfATransportThatLeads_IsTheEnginesWord", () => {
  const transport = { leader: "Max node", drift: 12.5, residual: { count: 200, p50: 0.1, p99: 0.4 } };
  const { drift, residual } = said(performer({ status: { transport } }), clock({ drift: 90 * PPM }));
  assert.deepEqual([drift, residual], [12.5, [0.1, 0.4]]);
});

test("Following_WhereNobodyLeads_SaysNoResidual", () => {
  const told = said(performer({ status: { transport: { leader: null, drift: 0, residual: null } } }), clock({ drift: 5 * PPM }));
  assert.deepEqual([Math.round(told.drift), "residual" in told], [5, false]);
});

test("Status_BeforeAnyEvent_SaysNoSlack", () => {
  const none = performer({ player: { lateness: { dropped: 0 }, slack: { late: 0, figures: () => ({ p99: NaN, count: 0 }) } } });
  assert.ok(!("slack" in said(none, clock())));
});

test("Status_WithoutAnEngine_SaysSo", () => {
  assert.deepEqual(said(null, clock()), { piece: "arpeggiator", connected: 0, host: "node" });
});
