import assert from "node:assert/strict";
import { test } from "node:test";
import { Engine } from "../client/engine.js";

test("Subscribe_ByTwoOnOnePage_GoesOnUntilNeitherWantsIt", () => {
  const sent = [];
  const engine = new Engine((name, request, control, member, on) => void sent.push(on));
  void engine.subscribe("arp", "startPitch", true, "panel");
  void engine.subscribe("arp", "startPitch", true, "panel"); // as with every description
  void engine.subscribe("arp", "start_pitch", true);
  void engine.subscribe("arp", "start_pitch", false);
  void engine.subscribe("arp", "step", false);
  void engine.subscribe("arp", "startPitch", false, "panel");
  assert.deepEqual(sent, [true, true, true, true, false, false]);
});
