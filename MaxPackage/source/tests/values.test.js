import assert from "node:assert/strict";
import { test } from "node:test";
import { InputError, pitchName, spoken, textOf, valuesFrom } from "../page/values.js";

for (const [type, typed, values] of [
  ["int", "60", [60]], ["int", " -3 ", [-3]], ["int", "", [null]], ["int", "1e3", [1000]],
  ["float", "0.25", [0.25]], ["float", "0,25", [0.25]], ["float", "0", [0]], ["float", "", [null]],
  ["bool", "true", [true]], ["bool", "1", [true]], ["bool", "false", [false]],
  ["string", " as it is ", [" as it is "]], ["enum", "UpAndDown", ["UpAndDown"]],
  ["list", "0 4 7", [0, 4, 7]], ["list", "0, 4,7", [0, 4, 7]], ["list", "", []], ["list", '.5 up "two words" -1e2', [0.5, "up", "two words", -100]], ["list", '"say \\"a\\""', ['say "a"']],
]) test(`Typed_${type}_${JSON.stringify(typed)}_Gives_${JSON.stringify(values)}`, () => assert.deepEqual(valuesFrom(type, typed), values));

for (const [type, typed, sentence] of [
  ["int", "1.5", /"1.5" is no whole number. Type one such as 2/], ["int", "sixty", /"sixty" is no number/], ["float", "NaN", /"NaN" is no number/],
  ["float", "Infinity", /no number/], ["list", '1 "two', /no partner/],
]) test(`Typed_${type}_${JSON.stringify(typed)}_IsRefusedWithASentence`, () => assert.throws(() => valuesFrom(type, typed), (error) => error instanceof InputError && sentence.test(error.message)));

for (const [value, text] of [[null, ""], [0, "0"], [false, "false"], [[0, 4, 7], "0 4 7"], [["up", "two words"], 'up "two words"'], [[[1, 2], 3], "(1 2) 3"], ["", ""]])
  test(`Text_Of_${JSON.stringify(value)}_Is_${JSON.stringify(text)}`, () => assert.equal(textOf(value), text));

test("List_WrittenAndReadBack_IsTheSame", () => {
  const list = [0, 0.5, "up", "two words", 'a "quote"', "back\\slash and space"];
  assert.deepEqual(valuesFrom("list", textOf(list)), list);
});

test("Names_AreSpoken", () => assert.deepEqual(["noteDuration", "arp_gen", "c-major-scale", "Step"].map(spoken), ["note duration", "arp gen", "c major scale", "step"]));

test("Pitches_HaveNames", () => assert.deepEqual([60, 61, 0, 127, 69].map(pitchName), ["C4", "C♯4", "C-1", "G9", "A4"]));
