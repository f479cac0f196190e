// What the hub is told of scripts, presets, undo and redo.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Orders } from "../hosts/orders.js";
import { InNode } from "./support/hosted.js";
import { EMPTY_PIECE, ScriptedEngine } from "./support/scripted-engine.js";

/** An engine that notes what it is asked, and answers what it is given. */
function ordering(answer = null) {
  const [sent, lines, asked] = [[], [], []];
  const ask = (what) => async (...words) => (asked.push([what, ...words]), answer);
  const engine = { script: ask("script"), preset: ask("preset"), history: ask("history") };
  return { sent, lines, asked, orders: new Orders((...message) => sent.push(message), (...line) => lines.push(line), () => engine) };
}

test("Script_WithAName_IsAskedForAsText", async () => {
  const { orders, asked } = ordering();
  await orders.script(["load", 12]);
  await orders.script(["list"]);
  await orders.script([]);
  assert.deepEqual(asked, [["script", "load", "12"], ["script", "list"], ["script", ""]]);
});

test("Scripts_ToldByTheEngine_AreAMessageEach", () => {
  const { orders, sent } = ordering();
  orders.scripts([{ name: "swing.js", status: "running", problem: null }, { name: "form.js", status: "stopped", problem: "it failed." }]);
  orders.scripts([]);
  assert.deepEqual(sent, [["status", "scripts", 2], ["status", "script", "swing.js", "running"], ["status", "script", "form.js", "stopped", "it failed."], ["status", "scripts", 0]]);
});

test("Preset_OverSomeBeats_KeepsItsNumbers", async () => {
  const { orders, asked, sent, lines } = ordering();
  await orders.preset(["morph", "a", 4]);
  assert.deepEqual([asked, sent, lines], [[["preset", "morph", "a", 4]], [], []]);
});

test("Preset_ThatDoesNotFitWhole_IsAWarning", async () => {
  const { orders, lines } = ordering("arp.Step is no more.");
  await orders.preset(["recall", "a"]);
  assert.deepEqual(lines, [["warning", "arp.Step is no more."]]);
});

test("Presets_Asked_AreOneMessage", async () => {
  const { orders, sent } = ordering(["a", "b"]);
  await orders.preset(["list"]);
  orders.presets([]);
  assert.deepEqual(sent, [["status", "presets", "a", "b"], ["status", "presets"]]);
});

test("History_UndoneAndRedone_SaysWhat", async () => {
  const { orders, sent } = ordering("1.1: arp.Step");
  await orders.history("undo");
  await orders.history("redo");
  assert.deepEqual(sent, [["status", "undone", "1.1: arp.Step"], ["status", "redone", "1.1: arp.Step"]]);
});

test("Orders_ToAHostInNode_AreAnsweredByTheEngine", async (context) => {
  const engine = await ScriptedEngine.open();
  const host = new InNode();
  context.after(async () => { host.end(); await engine.close(); });
  await host.until("ready", 1);
  const meeting = engine.meet();
  host.tell("meet", "host", engine.url, 1, 0);
  host.tell("order", "script", "load", "swnig.js");
  const connection = await meeting;
  await connection.next("hello");
  connection.welcome({ description: EMPTY_PIECE });
  const { request, command, arguments: names } = await connection.next("script");
  assert.deepEqual([command, names], ["load", ["swnig.js"]]);
  connection.say("answer", request, false, "There is no script file beside the piece named 'swnig.js'; did you mean 'swing.js'?");
  assert.match((await host.until("log", "error"))[2], /did you mean 'swing.js'/);
  connection.say("scripts", "node 22", [["swing.js", "running", null]]);
  assert.deepEqual(await host.until("status", "script"), ["status", "script", "swing.js", "running"]);
  host.tell("order", "history", "undo");
  const undo = await connection.next("history command");
  connection.say("answer", undo.request, true, "1.1: arp.Step");
  assert.deepEqual(await host.until("status", "undone"), ["status", "undone", "1.1: arp.Step"]);
});
