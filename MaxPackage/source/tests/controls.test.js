// What tactus.control asks and hears, by the host's part of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Controls } from "../hosts/controls.js";

const ARP = { name: "arp", members: [
  { name: "step", kind: "value", type: "float" }, { name: "startPitch", kind: "value", type: "int" }, { name: "steps", kind: "value", type: "list" }, { name: "reset", kind: "method", type: "none" },
] };

/** An engine that answers what it is told to, and controls before it. */
function controlled(answer) {
  const [sent, asked] = [[], []];
  const ask = (kind) => async (...said) => { asked.push([kind, ...said]); return answer(...said); };
  const controls = new Controls((...message) => sent.push(message), () => ({ get: ask("get"), set: ask("set"), call: ask("call"), subscribe: ask("subscribe") }));
  const engine = { controls, sent, asked, settled: () => new Promise(setImmediate) };
  engine.there = (...all) => controls.describe(all.length > 0 ? all : [ARP]); // a connection, and the piece's controls
  engine.gone = () => controls.describe([]);
  engine.heard = () => sent.splice(0).filter(([kind]) => ["answer", "change", "refusal"].includes(kind));
  engine.there();
  return engine;
}

test("Control_EveryQuestion_GetsOneAnswer", async () => {
  const values = { zero: 0, no: false, nothing: null, empty: [], text: "" };
  const { controls, sent, settled } = controlled((_, member) => values[member]);
  for (const name of Object.keys(values)) controls.hear(7, "arp", ["get", name]);
  await settled();
  assert.deepEqual(sent, [["answer", 7, "zero", 0], ["answer", 7, "no", 0], ["answer", 7, "nothing"], ["answer", 7, "empty"], ["answer", 7, "text", ""]]);
});

test("Control_AMemberByItsName_IsCalledOrReadOrSet", async () => {
  const { controls, asked, settled } = controlled(() => null);
  controls.hear(7, "arp", ["reset", 1, 2]);
  controls.hear(7, "arp", ["step"]);
  controls.hear(7, "arp", ["step", 0.5]);
  await settled();
  assert.deepEqual(asked, [["call", "arp", "reset", [1, 2]], ["get", "arp", "step"], ["set", "arp", "step", [0.5]]]);
});

test("Control_AMistake_IsASentence", async () => {
  const { controls, sent, settled } = controlled(() => { throw new Error("There is no 'stp'; did you mean 'step'?"); });
  controls.hear(7, "arp", ["get", "stp"]);
  controls.hear(7, "arp", ["get"]);
  await settled();
  assert.deepEqual(sent.map(([kind]) => kind), ["refusal", "refusal"]);
  assert.match(sent.map(([, , sentence]) => sentence).join(), /needs a member of "arp": step, startPitch, steps, reset.*|did you mean 'step'/);
});

test("Subscription_OfAMember_HearsChangesInEveryWayOfWriting", async () => {
  const { controls, heard, settled } = controlled(() => 0);
  controls.hear(7, "arp", ["subscribe", "start_pitch"]);
  await settled();
  controls.changed({ control: "arp", member: "startPitch", value: [60, true] });
  await settled();
  controls.hear(7, "arp", ["unsubscribe", "StartPitch"]);
  controls.changed({ control: "arp", member: "startPitch", value: 61 });
  await settled();
  assert.deepEqual(heard().filter(([kind]) => kind === "change"), [["change", 7, 1, "start_pitch", 60, 1]]);
});

test("Subscription_WhenTheEngineIsBack_TellsTheValueOnceIfItIsAnother", async () => {
  let value = 60;
  const { controls, heard, settled, there, gone } = controlled(() => value);
  controls.hear(7, "arp", ["subscribe", "startPitch"]);
  await settled();
  heard();
  for (const [next, expected] of [[60, []], [62, [["change", 7, 1, "startPitch", 62]]], [62, []]]) {
    gone();
    value = next;
    there();
    await settled();
    assert.deepEqual(heard(), expected);
  }
});

test("Answers_ThatComeTogetherWithAChange_KeepTheirOrder", async () => {
  const { controls, heard, settled } = controlled((_, member) => { if (member === "stp") throw new Error("There is no stp."); return 62; });
  controls.hear(7, "arp", ["subscribe", "startPitch"]);
  await settled();
  heard();
  controls.hear(7, "arp", ["get", "stp"]);
  controls.changed({ control: "arp", member: "startPitch", value: 62 });
  controls.hear(7, "arp", ["set", "startPitch", 62]);
  await settled();
  assert.deepEqual(heard().map(([kind]) => kind), ["refusal", "change", "answer"]);
});

test("Subscription_OfWhatThePieceLacks_WaitsForAPieceThatHasIt", async () => {
  const { controls, heard, asked, settled, there, gone } = controlled(() => 60);
  gone();
  there({ name: "other", members: [] });
  controls.restore(7, "arp", 3, "startPitch", []);
  await settled();
  assert.deepEqual([asked, heard()], [[], []]);
  there();
  await settled();
  assert.deepEqual(heard(), [["change", 7, 3, "startPitch", 60]]);
});

test("Subscription_RestoredByThePatch_TellsOnlyWhatThePatchDoesNotKnow", async () => {
  const values = { startPitch: 60, step: 0.1, steps: [1, 2.5] };
  const { controls, heard, asked, settled, there } = controlled((_, member) => values[member]);
  controls.describe([]);
  controls.restore(7, "arp", 1, "startPitch", [60]);
  controls.restore(7, "arp", 2, "step", [Math.fround(0.1)]);
  controls.restore(8, "arp", 3, "steps", [1, 2]);
  there();
  await settled();
  assert.deepEqual(heard(), [["change", 8, 3, "steps", 1, 2.5]]);
  assert.deepEqual(asked.map(([kind, , member, on]) => [kind, member, on]), [["subscribe", "startPitch", true], ["subscribe", "step", true], ["subscribe", "steps", true]]);
});

test("Subscription_ThatChangesBeforeItsAnswer_KeepsTheNewerValue", async () => {
  const { controls, heard, settled, there, gone } = controlled(() => 60);
  controls.hear(7, "arp", ["subscribe", "startPitch"]);
  await settled();
  gone();
  heard();
  there();
  controls.changed({ control: "arp", member: "startPitch", value: 64 });
  await settled();
  assert.deepEqual(heard(), [["change", 7, 1, "startPitch", 64]]);
});

test("Subscription_OfAnObjectThatIsGone_Ends", async () => {
  const { controls, heard, asked, settled } = controlled(() => 60);
  controls.hear(7, "arp", ["subscribe", "startPitch"]);
  controls.hear(8, "arp", ["subscribe", "startPitch"]);
  controls.detach(7);
  controls.detach(8);
  await settled();
  heard();
  controls.changed({ control: "arp", member: "startPitch", value: 64 });
  await settled();
  assert.deepEqual(heard(), []);
  assert.deepEqual(asked.map(([, , , on]) => on), [true, true, false], "once nobody wants it");
});

test("Subscription_TheConnectionLostBeforeItsAnswer_IsNoErrorWhenRenewed", async () => {
  let fails = false;
  const { controls, heard, settled, there, gone } = controlled(() => { if (fails) throw new Error("The connection was lost."); return 60; });
  controls.hear(7, "arp", ["subscribe", "startPitch"]);
  await settled();
  heard();
  fails = true;
  there();
  gone();
  await settled();
  assert.deepEqual(heard(), []);
});

test("Describe_AControl_SaysAllThatIsKnownOfItsMembers", async () => {
  const { controls, sent, there } = controlled(() => null);
  there({ name: "arp", members: [
    { name: "step", kind: "value", type: "float", readOnly: false, label: "Step", doc: null, minimum: 0.0625, maximum: 4, unit: "beats", options: null, clamp: false, nullable: false, default: 0.5, value: 1 },
    { name: "way", kind: "value", type: "enum", readOnly: true, options: ["up", "down"], nullable: true },
    { name: "jump", kind: "method", type: "none", parameters: [{ name: "by", type: "int", optional: true, minimum: -12 }] },
  ] });
  controls.hear(7, "arp", ["describe"]);
  assert.deepEqual(sent.splice(0).map(([kind, instance, ...rest]) => `${kind} ${instance}: ${rest.join(" ")}`), [
    "description 7: step kind value", "description 7: step type float", "description 7: step readonly 0", "description 7: step label Step", "description 7: step unit beats",
    "description 7: step minimum 0.0625", "description 7: step maximum 4", "description 7: step clamp 0", "description 7: step default 0.5",
    "description 7: way kind value", "description 7: way type enum", "description 7: way readonly 1", "description 7: way options up down", "description 7: way nullable 1",
    "description 7: jump kind method", "description 7: jump type none", "description 7: jump parameters 1", "description 7: jump parameter 1 name by", "description 7: jump parameter 1 type int",
    "description 7: jump parameter 1 optional 1", "description 7: jump parameter 1 minimum -12",
    "answer 7: describe 3",
  ]);
  controls.hear(7, "arp", ["describe", "Way"]);
  assert.deepEqual([sent.length, sent.at(-1)], [6, ["answer", 7, "describe", 1]]);
});

test("Describe_OfWhatThereIsNot_IsTheEnginesSentence", async () => {
  const { controls, heard, settled } = controlled((_, member) => { throw new Error(`There is no "${member}"; did you mean "step"?`); });
  controls.hear(7, "arp", ["describe", "stp"]);
  controls.hear(7, "arpp", ["describe"]);
  await settled();
  assert.deepEqual(heard().map(([kind]) => kind), ["refusal", "refusal"]);
});
