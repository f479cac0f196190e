import assert from "node:assert/strict";
import { test } from "node:test";
import { noteFromAtoms } from "../client/notes.js";

for (const [atoms, note] of [
  [[60], { pitch: 60, velocity: 100, channel: 1, units: 0, ms: 250 }],
  [[60, 90, 500], { pitch: 60, velocity: 90, channel: 1, units: 0, ms: 500 }],
  [[60, 90, 500, 3], { pitch: 60, velocity: 90, channel: 3, units: 0, ms: 500 }],
  [[20, 0.125], null],
  [[20, 1], null],
  [[60.5], null],
  [[128], null],
  [[-1], null],
  [["c4"], null],
  [[60, 90, -5], null],
  [[], null],
]) test(`Atoms_${JSON.stringify(atoms)}_${note ? "ReadAsANote" : "AreData"}`, () => assert.deepEqual(noteFromAtoms(atoms), note));
