// Events of very many atoms: Max gets them whole, or not at all.
import assert from "node:assert/strict";
import { test } from "node:test";
import { MaxPlayer } from "../hosts/max-player.js";
import { PatchModel } from "./support/patch-model.js";

const event = (due, length) => ({ generator: 1, onTransport: false, place: due, note: null, atoms: Array.from({ length }, (_, i) => i) });

/** A player before a patch that hears at once. */
function playing() {
  const patch = new PatchModel();
  const player = new MaxPlayer({ send: (...message) => patch.hear(0, message), toMax: (engine) => engine, hop: () => 0, isReady: () => true });
  player.lateness.describe([{ id: 1, name: "wave" }]);
  player.greet(1, 0);
  return { player, heard: (to) => (patch.advance(to), patch.heard.map(({ at, atoms }) => [at, atoms.length])), log: () => patch.messages.filter(([selector]) => selector === "log") };
}

test("Event_OfMoreAtomsThanAMessageOfSeveral_IsAMessageOfItsOwn", () => {
  const { player, heard } = playing();
  player.receive([event(100, 3), event(110, 4096), event(120, 3)], 0);
  assert.deepEqual(heard(200), [[100, 3], [110, 4096], [120, 3]]);
});

test("Event_OfMoreAtomsThanMaxIsGiven_IsLeftOutAndSaidOnce", () => {
  const { player, heard, log } = playing();
  player.receive([event(100, 3), event(110, 4097), event(115, 4097), event(120, 3)], 0);
  heard(105);
  player.recall({ generator: null, from: 106, silence: false, again: true }, 105);
  player.receive([event(110, 4097), event(115, 4097), event(120, 3)], 105);
  assert.deepEqual(heard(200), [[100, 3], [120, 3]]);
  assert.deepEqual(log(), [["log", "error", "An event of 'wave' has 4097 atoms; Max is given up to 4096. It is left out, and so are others of its kind; send them in parts."]]);
});
