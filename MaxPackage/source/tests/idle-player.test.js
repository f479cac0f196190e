import assert from "node:assert/strict";
import { test } from "node:test";
import { WebSocket } from "ws";
import { IdlePlayer } from "../client/idle-player.js";
import { ScriptedEngine } from "./support/scripted-engine.js";
import { VirtualTime } from "./support/virtual-time.js";
import { Performer } from "../client/performer.js";

test("IdlePlayer_AsAPerformersPlayer_HearsChangesAndSaysNothingOfSlack", async (context) => {
  const [engine, time, heard] = [await ScriptedEngine.open(), new VirtualTime(), []];
  let told = () => {};
  const performer = new Performer({
    WebSocket, url: engine.url, name: "panel", timers: time.timers, now: () => time.now, player: new IdlePlayer(), on: { change: ({ value }) => { heard.push(value); told(); } },
  });
  context.after(async () => { performer.close(); await engine.close(); });
  const meeting = engine.meet();
  performer.open();
  const connection = await meeting;
  connection.welcome();
  connection.notes(0, 1, [100, 1, 60], [200, 1, 64]);
  connection.say("change", "arp", "step", 0.5);
  await new Promise((resolve) => (told = resolve));
  assert.deepEqual([heard, performer.player.counts.received, performer.player.slack.takeSecond().count], [[0.5], 2, 0]);
});
