import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { FOLDER, PATCHES } from "../patches/index.js";
import { EMPTY_PIECE, ScriptedEngine } from "./support/scripted-engine.js";
import { InNode, InV8 } from "./support/hosted.js";

const PIECE = { ...EMPTY_PIECE, piece: "Ä piece – ♩", generators: [{ id: 5, name: "arp_gen", entity: "arp", clock: "beats", tempo: 120, running: true, muted: false, fault: null }] };

for (const [name, Host] of [["Node", InNode], ["V8", InV8]]) {
  test(`${name}_FromReadyToTheFirstNote_SpeaksBothWays`, async (context) => {
    const engine = await ScriptedEngine.open();
    const host = new Host();
    context.after(async () => { host.end(); await engine.close(); });
    host.begin?.();
    await host.until("ready", 1);
    const meeting = engine.meet();
    host.tell("meet", "host", engine.url, 1);
    host.tell("register", "arp_gen", "beats");
    host.tell("attach", 1001, "arp");
    host.tell("control", 1001, "arp", "get", "step");
    const connection = await meeting;
    const hello = await connection.next("hello");
    assert.match(hello.name, /^Max (node|v8) \w+$/);
    connection.welcome({ description: PIECE });
    await host.until("connected", 1);
    assert.deepEqual(await host.until("generator"), ["generator", "arp_gen", 5]);
    assert.deepEqual(await host.until("status", "piece"), ["status", "piece", "Ä piece – ♩"]);
    const { request } = await connection.next("get");
    connection.say("answer", request, true, false);
    assert.deepEqual(await host.until("answer"), ["answer", 1001, "step", 0]);
    const ping = await connection.next("ping");
    connection.say("pong", ping.id, ping.sent, 1000, 1000);
    connection.notes(0, 1, [1200, 5, 60, 100]);
    const [, id, , , , , lane, stride, due, ...note] = await host.untilSo(([selector, , , , , , , , ...events]) => selector === "events" && events.length > 0);
    assert.deepEqual([id, lane, stride, ...note], [5, 0, 5, 60, 100, 100, 1]);
    assert.ok(Math.abs(due - (performance.now() + 1e6)) < 60_000, "on Max's clock");
  });
}

test("V8_BeforeMax92_SaysWhatIsMissing", () => {
  const host = new InV8({ WebSocket: undefined });
  host.tell("tick", 1);
  assert.match(host.said[0].join(" "), /^log error The host v8 needs Max 9\.2/);
  host.begin();
  host.tell("tick", 1);
  assert.equal(host.said.length, 1, "once, whatever comes first");
});

test("V8_ThatNoLoadbangReached_BeginsWithTheFirstMessage", () => {
  const host = new InV8();
  host.tell("tick", 1);
  assert.deepEqual(host.said[0], ["ready", 1], "Max may take a file again without a loadbang");
  host.begin();
  assert.equal(host.said.filter(([selector]) => selector === "ready").length, 1);
});

test("V8_ForMax_HasItsPortsAndFunctionsAmongTheGlobals", () => {
  const { context } = new InV8();
  assert.deepEqual([context.inlets, context.outlets, typeof context.anything, typeof context.loadbang, typeof context.notifydeleted], [1, 1, "function", "function", "function"]);
});

for (const [file, patch] of Object.entries(PATCHES))
  test(`Patch_${file}_IsAsTheGeneratorWritesIt`, async () => {
    assert.equal(await readFile(new URL(file, FOLDER), "utf8"), `${patch}`, 'run "npm run patches"');
  });
