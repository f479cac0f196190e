// What a patch may give for the engine's address.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isAddress, refusalOf } from "../hosts/engine-address.js";
import { MaxHost } from "../hosts/max-host.js";
import { InNode, InV8 } from "./support/hosted.js";
import { ScriptedEngine } from "./support/scripted-engine.js";
import { VirtualTime } from "./support/virtual-time.js";

const GOOD = ["ws://127.0.0.1:7400/performer", "wss://studio.local/performer?token=a", "ws://[::1]:7400/performer", "ws://localhost", "ws://bücher.local:80/"];
const BAD = ["nonsense", "node", "", "5", "http://127.0.0.1:7400/performer", "ws://", "ws:127.0.0.1", "ws://:7400/performer", "ws://127.0.0.1:x/performer", "ws://127.0.0.1:70000/performer",
  "ws://256.0.0.1:7400/performer", "ws://[::g]/performer", "ws://127.0.0.1:7400/performer#here", "ws://a b/performer"];

for (const url of GOOD) test(`Address_${url}_IsOne`, () => assert.equal(isAddress(url), true));
for (const url of BAD) test(`Address_${url}_IsNone`, () => assert.equal(isAddress(url), false));

test("Address_ThatIsAHost_SaysWhereThatBelongs", () => {
  assert.equal(refusalOf("node"), "'node' is no address; write ws://127.0.0.1:7400/performer. The host node is an attribute: @host node.");
});

test("Host_ToldNoAddress_KeepsTheOneBefore", () => {
  const [sent, made, time] = [[], [], new VirtualTime()];
  const Socket = class { constructor(url) { made.push(url); } send() {} close() {} };
  const host = new MaxHost({ kind: "v8", send: (...atoms) => sent.push(atoms), WebSocket: Socket, timers: time.timers, now: () => time.now });
  host.hear("meet", ["host", GOOD[0], 1]);
  time.advance(2000);
  host.hear("meet", ["host", "nonsense", 1]);
  time.advance(2000);
  assert.deepEqual(made, [GOOD[0]]);
  assert.deepEqual(sent.filter(([selector]) => selector === "log").at(-1), ["log", "error", "'nonsense' is no address; write ws://127.0.0.1:7400/performer."]);
  host.hear("connect", [0]);
});

for (const [name, Host] of [["Node", InNode], ["V8", InV8]]) {
  test(`${name}_ToldNoAddress_SaysSoAndGoesOn`, async (context) => {
    const engine = await ScriptedEngine.open();
    const host = new Host();
    context.after(async () => { host.end(); await engine.close(); });
    host.begin?.();
    await host.until("ready", 1);
    host.tell("meet", "host", "nonsense", 1);
    assert.match((await host.until("log", "error"))[2], /^'nonsense' is no address/);
    const meeting = engine.meet();
    host.tell("meet", "host", engine.url, 1);
    await (await meeting).next("hello");
  });
}
