import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { encode } from "@msgpack/msgpack";
import { eventsOf } from "../client/batch.js";
import { WireError } from "../client/fields.js";
import { MESSAGES } from "../client/messages.js";
import { decodeMessage, encodeMessage, encodePing } from "../client/wire.js";

const hex = (bytes) => Buffer.from(bytes).toString("hex");

test("Hello_OfANewcomer_HasItsGoldenBytes", () => {
  assert.equal(hex(encodeMessage("hello", 1, "page", null, 0)), "950101a470616765c000");
});

test("Set_OfAList_HasItsGoldenBytes", () => {
  assert.equal(hex(encodeMessage("set", 7, "arp", "step", [0, 0.25, "up", true])), "950407a3617270a47374657094" + "00" + "cb3fd0000000000000" + "a27570" + "c3");
});

test("Ping_AtAWholeMillisecond_StillSendsAFloat64", () => {
  assert.equal(hex(encodePing(1, 100)), "9302ce00000001cb4059000000000000");
  assert.deepEqual(decodeMessage(encodePing(3, 1.5)), { is: "ping", id: 3, sent: 1.5 });
});

test("Messages_AgainstTheDocument_HaveItsNumbersNamesAndFields", () => {
  const document = readFileSync(new URL("../../../docs/protocol.md", import.meta.url), "utf8");
  const rows = [...document.matchAll(/^\| (\d+) \| ([a-z ]+) \| (.+) \| (\d+) \|$/gm)];
  const documented = rows.map(([, number, name, fields, since]) => [name, Number(number), Number(since), fieldNames(fields)]);
  const known = Object.entries(MESSAGES).map(([name, { number, since, fields }]) => [name, number, since, Object.keys(fields)]);
  assert.deepEqual(known, documented);
});

/** The names of a row's fields; a batch's last three are repeated, and stand here as its sections. */
function fieldNames(fields) {
  const names = fields.replace(/then for each section .*/, "sections").split(" · ");
  return names.map((field) => field.split(/[:.]/)[0].trim());
}

test("Times_OnTheWire_BecomeMilliseconds", () => {
  const { from } = decodeMessage(encode([34, null, 12_345_678, false, true]));
  assert.equal(from, 1234.5678);
});

test("Batch_WithEveryKindOfSection_GivesItsEvents", () => {
  const frame = encode([33, 4, 5, 0, 1000, [5, 1, 60, 100, 720_720, 2], 1, 10_000, [0, 2, 60.5, 90, 2_500_000, 1], 2, 0, [7, 3, ["go", 1]], 3, 0, [20_000, 4, [64, 100, 500]]]);
  assert.deepEqual(eventsOf(decodeMessage(frame).sections), [
    { generator: 1, onTransport: true, place: 1005, note: { pitch: 60, velocity: 100, channel: 2, units: 720_720, ms: 0 }, atoms: null },
    { generator: 2, onTransport: false, place: 1, note: { pitch: 60.5, velocity: 90, channel: 1, units: 0, ms: 250 }, atoms: null },
    { generator: 3, onTransport: true, place: 7, note: null, atoms: ["go", 1] },
    { generator: 4, onTransport: false, place: 2, note: { pitch: 64, velocity: 100, channel: 1, units: 0, ms: 500 }, atoms: [64, 100, 500] },
  ]);
});

test("Batch_WithSectionsToBePlayedNow_SaysSo", () => {
  assert.deepEqual(eventsOf([{ kind: 4, base: 10_000, events: [0, 1, 60, 100, 2_500_000, 1] }, { kind: 5, base: 20_000, events: [0, 2, ["go"]] }]), [
    { generator: 1, onTransport: false, place: 1, isNow: true, note: { pitch: 60, velocity: 100, channel: 1, units: 0, ms: 250 }, atoms: null },
    { generator: 2, onTransport: false, place: 2, isNow: true, note: null, atoms: ["go"] },
  ]);
});

test("Batch_WithAKindOfALaterVersion_LeavesItOut", () => {
  assert.deepEqual(eventsOf([{ kind: 9, base: 0, events: [1, 2] }]), []);
});

test("Message_WithFieldsOfALaterVersion_IsRead", () => {
  assert.deepEqual(decodeMessage(encode([42, 4000, "The piece ended.", "new", 1])), { is: "goodbye", code: 4000, sentence: "The piece ended." });
});

test("Message_OfALaterVersion_IsLeftOut", () => assert.equal(decodeMessage(encode([99, 1])), null));

for (const [what, frame, sentence] of [
  ["nothing", new Uint8Array(0), /not MessagePack/],
  ["half a frame", encode([33, 1, 2]).slice(0, 2), /not MessagePack/],
  ["no array", encode({ a: 1 }), /A frame is an array/],
  ["no number", encode(["batch"]), /begins with its number/],
  ["a word for a number", encode([35, "soon", 0, true, 120, 4, 4]), /transport has a field at .*wanted an integer, got "soon"/],
  ["a tempo that is not finite", encode([35, 0, 0, true, NaN, 4, 4]), /field tempo .*finite/],
  ["too few fields", encode([34, 1]), /recall has a field from .*got nothing/],
  ["a section cut short", encode([33, 0, 1, 1, 0]), /sections of three fields/],
]) test(`Decode_Of${what.replaceAll(" ", "_")}_SaysWhatIsWrong`, () => assert.throws(() => decodeMessage(frame), (error) => error instanceof WireError && sentence.test(error.message)));

for (const [what, section, sentence] of [
  ["half an event", { kind: 1, base: 0, events: [1, 2, 3] }, /6 fields an event/],
  ["a pitch in words", { kind: 1, base: 0, events: [0, 1, "c", 100, 10, 1] }, /a pitch .*"c"/],
  ["atoms that are none", { kind: 3, base: 0, events: [0, 1, 5] }, /atoms are an array/],
]) test(`Events_With${what.replaceAll(" ", "_")}_SayWhatIsWrong`, () => assert.throws(() => eventsOf([section]), sentence));
