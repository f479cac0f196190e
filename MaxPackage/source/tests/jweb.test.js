// The page in jweb: its way to the engine, from one engine to another, and back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hostInJweb } from "../hosts/jweb.js";
import { VirtualTime } from "./support/virtual-time.js";

/** A page in jweb: what it says, and where it goes. */
function inJweb(origin, isThere) {
  const [handlers, said, went, time] = [new Map(), [], [], new VirtualTime()];
  const max = { outlet: (...atoms) => said.push(atoms), bindInlet: (selector, handler) => handlers.set(selector, handler) };
  const [met, panels, waits] = [[], [], []];
  const host = hostInJweb(max, {
    WebSocket: class { close() {} send() {} }, timers: time.timers, now: () => time.now,
    met: (performer) => met.push(performer), meetAsPanel: (...panel) => panels.push(panel), wait: (url) => waits.push(url),
  }, { origin, replace: (url) => went.push(url) }, async () => { if (!isThere()) throw new TypeError("Failed to fetch"); });
  return { hear: (selector, ...atoms) => handlers.get(selector)(...atoms), said, went, met, panels, waits, time, host };
}

test("Jweb_FromThePackage_GoesToTheEnginesPageAsSoonAsItIsThere", async () => {
  let isThere = false;
  const page = inJweb("null", () => isThere);
  assert.deepEqual(page.said, [["ready", 1]]);
  page.hear("meet", "host", "ws://127.0.0.1:7400/performer", 1);
  await new Promise(setImmediate);
  page.hear("tick", 1);
  assert.deepEqual([page.said.at(-1), page.went, page.met, page.waits], [["alive", 1], [], [], ["ws://127.0.0.1:7400/performer"]]);
  isThere = true;
  page.time.advance(500);
  await new Promise(setImmediate);
  assert.deepEqual(page.went, ["http://127.0.0.1:7400/"]);
});

test("Jweb_AsTheEnginesPage_Connects", () => {
  const page = inJweb("http://127.0.0.1:7400", () => true);
  page.hear("meet", "host", "ws://127.0.0.1:7400/performer", 1);
  assert.equal(page.met.length, 0, "not before the clocks are related, or two seconds are over");
  page.time.advance(2000);
  assert.equal(page.met.length, 1);
  page.hear("tick", 1);
  assert.ok(page.said.some(([selector]) => selector === "ping"));
  page.hear("connect", 0);
});

test("Jweb_ThatMeets_HearsAllThatIsSaid", () => {
  const page = inJweb("http://127.0.0.1:7400", () => true);
  const heard = [];
  page.host.hear = (...said) => heard.push(said);
  page.hear("meet", "host", "ws://127.0.0.1:7400/performer", 1, 0);
  assert.deepEqual(heard, [["meet", ["host", "ws://127.0.0.1:7400/performer", 1, 0]]], "drivable 0 is the last");
});

test("Jweb_AsAPanelFromThePackage_GoesToTheEnginesPanel", async () => {
  const page = inJweb("null", () => true);
  page.hear("meet", "panel", "ws://127.0.0.1:7400/performer", 0);
  await new Promise(setImmediate);
  assert.deepEqual(page.went, ["http://127.0.0.1:7400/?panel"]);
});

test("Jweb_AsAPanel_IsNoHost", () => {
  const page = inJweb("http://127.0.0.1:7400", () => true);
  page.hear("meet", "panel", "ws://127.0.0.1:7400/performer", 0);
  assert.deepEqual([page.met, page.panels, page.said], [[], [["ws://127.0.0.1:7400/performer", false]], [["ready", 1]]]);
});

const HERE = "ws://127.0.0.1:7400/performer", ELSEWHERE = "ws://127.0.0.1:7401/performer";

/** As the patch hears it: whether there is a connection, and the log. */
const heard = (page) => page.said.filter(([selector]) => selector === "connected" || selector === "log");

/** Lets looks be answered. */
const settled = () => new Promise(setImmediate);

/** A page that plays what an engine sends, in virtual time. */
function playing() {
  let isThere = false;
  const page = inJweb("http://127.0.0.1:7400", () => isThere);
  page.hear("meet", "host", HERE, 1);
  page.time.advance(2000);
  page.found = () => { isThere = true; };
  return page;
}

test("Jweb_WithoutAnEngine_SaysSoOnce", async () => {
  const page = inJweb("null", () => false);
  page.hear("meet", "host", HERE, 1);
  await settled();
  page.time.advance(500);
  await settled();
  page.hear("meet", "host", HERE, 0);
  await settled();
  assert.deepEqual(heard(page), [["connected", 0], ["log", "info", `No engine answers at ${HERE} yet. Trying again.`]]);
  page.hear("meet", "host", ELSEWHERE, 0);
  await settled();
  assert.deepEqual(heard(page).slice(2), [["connected", 0], ["log", "info", `No engine answers at ${ELSEWHERE} yet. Trying again.`]], "of another address it is news");
});

test("Jweb_AsAPanelWithoutAnEngine_LeavesTheWordToTheHub", async () => {
  const page = inJweb("null", () => false);
  page.hear("meet", "panel", HERE, 0);
  await settled();
  assert.deepEqual([page.said, page.waits], [[["ready", 1]], [HERE]]);
});

test("Jweb_SentElsewhere_LeavesTheEngineAtOnce", async () => {
  const page = playing();
  const [performer] = page.met;
  page.said.length = 0;
  page.hear("meet", "host", ELSEWHERE, 1);
  assert.equal(performer.state, "closed");
  assert.deepEqual(page.said, [["silence", -1], ["connected", 0], ["log", "info", "Disconnected."], ["silence", -1]], "what sounds ends");
  page.hear("report", 1);
  assert.deepEqual(page.said.slice(4), [["status", "connected", 0], ["status", "host", "jweb"]]);
  await settled();
  page.found();
  page.time.advance(500);
  await settled();
  assert.deepEqual(page.went, ["http://127.0.0.1:7401/"]);
});

test("Jweb_SentElsewhereAndBack_MeetsItsEngineAgain", async () => {
  const page = playing();
  page.hear("meet", "host", ELSEWHERE, 1);
  await settled();
  page.hear("meet", "host", HERE, 1);
  page.found();
  page.time.advance(4000);
  await settled();
  assert.deepEqual([page.met.length, page.went], [2, []], "nobody looks for the other any more");
  page.said.length = 0;
  page.hear("tick", 1);
  assert.equal(page.said[0][0], "ping");
  page.hear("connect", 0);
});

test("Jweb_BackWhileALookIsUnderWay_StaysWhereItIs", async () => {
  const page = playing();
  page.found();
  page.hear("meet", "host", ELSEWHERE, 1);
  page.hear("meet", "host", HERE, 1);
  await settled();
  assert.deepEqual(page.went, []);
  page.hear("connect", 0);
});

test("Jweb_AsAPanelBackAgain_IsToldThatItWasAway", async () => {
  const page = inJweb("http://127.0.0.1:7400", () => false);
  for (const url of [HERE, ELSEWHERE, HERE]) page.hear("meet", "panel", url, 0);
  await settled();
  assert.deepEqual([page.panels, page.waits], [[[HERE, false], [HERE, true]], []]);
});

test("Jweb_ToldNoAddress_SaysSoAndStaysWithItsEngine", async () => {
  const page = playing();
  page.said.length = 0;
  page.hear("meet", "host", "nonsense", 1);
  await settled();
  assert.deepEqual(page.said, [["log", "error", "'nonsense' is no address; write ws://127.0.0.1:7400/performer."]]);
  assert.deepEqual([page.met.length, page.waits, page.went], [1, [], []]);
  page.hear("meet", "panel", "nonsense", 1);
  assert.deepEqual([page.said.length, page.panels], [1, []], "of a panel's the hub speaks");
  page.hear("connect", 0);
});
