import assert from "node:assert/strict";
import { test } from "node:test";
import { encode } from "@msgpack/msgpack";
import { ScriptedEngine } from "./support/scripted-engine.js";
import { Stage } from "./support/stage.js";

/** A test on a stage that is closed whatever happens. */
const onStage = (name, play) => test(name, async (context) => {
  const stage = await Stage.open();
  context.after(() => stage.close());
  await play(stage);
});

onStage("Hello_OfANewcomer_GivesNoSession", async (stage) => {
  const meeting = stage.engine.meet();
  stage.performer.open();
  const { version, name, session, last } = await (await meeting).next("hello");
  assert.deepEqual({ version, name, session, last }, { version: 1, name: "test", session: null, last: 0 });
});

onStage("Pings_AfterHello_ComeQuicklyThenSteadily", async (stage) => {
  const connection = await stage.welcomed();
  const pong = ({ id, sent }) => connection.say("pong", id, sent, sent + 500.5, sent + 500.5);
  const times = [];
  for (let i = 0; i < 12; i++) {
    const ping = await connection.next("ping");
    times.push(ping.sent);
    pong(ping);
    stage.time.advance(i < 9 ? 100 : 1000);
  }
  assert.deepEqual(times.map((at) => at - times[0]), [0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1900, 2900]);
});

onStage("Clock_FromPongs_IsTheEngines", async (stage) => {
  const connection = await stage.welcomed({ now: 4000 });
  const { id, sent } = await connection.next("ping");
  connection.say("pong", id, sent, 5000.5, 5000.5);
  await stage.until(() => Math.abs(stage.performer.now - 5000.5) < 1e-6);
});

onStage("Requests_WhenAnswered_ResolveOrReject", async (stage) => {
  const connection = await stage.welcomed();
  const [got, refused] = [stage.performer.engine.get("arp", "step"), stage.performer.engine.set("arp", "stp", [1])];
  const { request, control, member } = await connection.next("get");
  assert.deepEqual([control, member], ["arp", "step"]);
  connection.say("answer", request, true, 0);
  const set = await connection.next("set");
  connection.say("answer", set.request, false, "There is no 'arp.stp'; did you mean 'arp.step'?");
  assert.equal(await got, 0);
  await assert.rejects(refused, /did you mean 'arp.step'/);
});

onStage("Requests_OfEveryKind_SayWhatTheyMean", async (stage) => {
  const connection = await stage.welcomed();
  const answer = async (name) => {
    const { request, is, ...rest } = await connection.next(name);
    connection.say("answer", request, true, null);
    return rest;
  };
  const { performer } = stage;
  const asked = [performer.engine.call("arp", "reset", []), performer.engine.subscribe("arp", "step", true), performer.engine.transport("metre", 3, 4), performer.engine.generator("arp_gen", "mute", 1), performer.engine.preset("morph", "soft", "loud", 8), performer.engine.history("undo")];
  assert.deepEqual(await answer("call"), { control: "arp", member: "reset", arguments: [] });
  assert.deepEqual(await answer("subscribe"), { control: "arp", member: "step", on: true });
  assert.deepEqual(await answer("transport command"), { command: "metre", arguments: [3, 4] });
  assert.deepEqual(await answer("generator command"), { generator: "arp_gen", command: "mute", arguments: [1] });
  assert.deepEqual(await answer("preset command"), { command: "morph", arguments: ["soft", "loud", 8] });
  assert.deepEqual(await answer("history command"), { command: "undo", arguments: [] });
  await Promise.all(asked);
});

onStage("News_OfPresetsHistoryAndChanges_IsHeard", async (stage) => {
  const heard = [];
  const on = (what) => (...news) => heard.push([what, ...news]);
  Object.assign(stage.on, { presets: on("presets"), history: on("history"), change: on("change") });
  const connection = await stage.welcomed();
  connection.say("presets", ["soft", "loud"]);
  connection.say("history", "1.1: arp.Step", null);
  connection.say("change", "arp", "Step", 0.5, 7);
  connection.say("change", "arp", "Step", 1, null);
  await stage.until(() => heard.length === 4);
  assert.deepEqual(heard, [
    ["presets", ["soft", "loud"]],
    ["history", { is: "history", undo: "1.1: arp.Step", redo: null }],
    ["change", { is: "change", control: "arp", member: "Step", value: 0.5, request: 7 }],
    ["change", { is: "change", control: "arp", member: "Step", value: 1, request: null }],
  ]);
});

onStage("Request_PendingAtALoss_IsRejectedWithASentence", async (stage) => {
  const connection = await stage.welcomed();
  const asked = stage.performer.engine.set("arp", "step", [1]);
  await connection.next("set");
  connection.cut();
  await assert.rejects(asked, /lost before the engine answered "set arp step"/);
});

onStage("Request_WithoutAConnection_IsRejectedAtOnce", async (stage) => {
  await assert.rejects(stage.performer.engine.transport("play"), /"transport play" was not sent: there is no connection/);
});

onStage("Loss_WhileANoteSounds_EndsItAndComesBackWithSessionAndNumber", async (stage) => {
  const connection = await stage.welcomed({ session: "s7" });
  connection.notes(0, 41, [10, 1, 60, 5000], [200, 1, 61]);
  await stage.until(() => stage.performer.player.counts.received === 2);
  stage.time.advance(20);
  connection.cut();
  await stage.until(() => stage.performer.state === "reconnecting");
  assert.deepEqual(stage.sink.take(), ["start 60 @10-5010", "start 61 @200-300", "silence 60"]);
  const meeting = stage.engine.meet();
  stage.time.advance(50);
  const { session, last } = await (await meeting).next("hello");
  assert.deepEqual({ session, last }, { session: "s7", last: 41 });
});

onStage("Resume_WithinAMinute_LosesNothingAndDoublesNothing", async (stage) => {
  const first = await stage.welcomed({ session: "s7" });
  first.notes(0, 1, [10, 1, 60], [100, 1, 61], [200, 1, 62]);
  await stage.until(() => stage.performer.player.counts.received === 3);
  stage.time.advance(20);
  first.cut();
  await stage.until(() => stage.performer.state === "reconnecting");
  const meeting = stage.engine.meet();
  stage.time.advance(50);
  const second = await meeting;
  await second.next("hello");
  second.welcome({ session: "s7", number: 3, resumed: true, now: stage.time.now - 1000 });
  second.say("recall", null, 70 * 10_000, false, true);
  second.notes(1, 4, [100, 1, 61], [200, 1, 62], [220, 1, 63], [240, 1, 64]);
  await stage.until(() => stage.performer.player.counts.received === 7);
  stage.time.advance(1000);
  const { played, missed } = stage.performer.player.counts;
  assert.deepEqual({ played, missed, gaps: stage.performer.numbers.gaps }, { played: 5, missed: 0, gaps: 0 });
  assert.deepEqual(stage.performer.player.waiting, { pending: 0, sounding: 0, cut: 1 });
});

onStage("Restart_OfTheEngine_DropsWhatWasPendingAndPlaysTheNew", async (stage) => {
  const first = await stage.welcomed({ session: "old", now: 9_000 });
  first.notes(0, 500, [9_010, 1, 60, 60_000], [9_200, 1, 61]);
  await stage.until(() => stage.performer.player.counts.received === 2);
  stage.time.advance(20);
  const port = stage.engine.port;
  await stage.engine.close();
  await stage.until(() => stage.performer.state === "reconnecting");
  stage.engine = await ScriptedEngine.open(port);
  const meeting = stage.engine.meet();
  stage.time.advance(50);
  const second = await meeting;
  await second.next("hello");
  stage.sink.take();
  second.welcome({ session: "new", now: 5 });
  second.notes(0, 1, [20, 1, 70]);
  await stage.until(() => stage.performer.player.counts.received === 3);
  stage.time.advance(500);
  assert.deepEqual(stage.sink.take(), ["cancel 61", "start 70 @20-120"]);
  assert.deepEqual(stage.performer.player.waiting, { pending: 0, sounding: 0, cut: 1 });
});

onStage("Attempts_WhileNobodyAnswers_ComeSlowerUpToASecond", async (stage) => {
  const { port } = stage.engine;
  await stage.engine.close();
  const waits = [];
  stage.performer.open();
  for (let i = 0; i < 8; i++) {
    await stage.until(() => stage.states.length === i + 2);
    waits.push(stage.retryIn());
    stage.time.advance(waits[i]);
  }
  assert.deepEqual(waits, [50, 100, 200, 400, 800, 1000, 1000, 1000]);
  assert.match(stage.states.at(-1).sentence, /No engine answers yet/);
  await stage.until(() => stage.states.length === 10);
  stage.engine = await ScriptedEngine.open(port);
});

onStage("Silence_OfAnEngineThatHangs_IsTakenForALoss", async (stage) => {
  await stage.welcomed();
  stage.time.advance(6000);
  assert.equal(stage.performer.state, "reconnecting");
});

onStage("Frame_ThatDoesNotFit_IsLeftOutAndSaid", async (stage) => {
  const connection = await stage.welcomed();
  connection.sayBytes(Uint8Array.of(0xc1));
  connection.sayBytes(encode([33, 0, 1, 1, 0, [5]]));
  connection.sayBytes("text");
  connection.notes(1, 2, [10, 1, 60]);
  await stage.until(() => stage.performer.player.counts.received === 1);
  assert.equal(stage.performer.malformed, 3);
  assert.equal(stage.lines.length, 3);
  assert.equal(stage.performer.state, "connected");
});

onStage("Goodbye_FromTheEngine_IsSaid", async (stage) => {
  const connection = await stage.welcomed();
  connection.say("goodbye", 4000, "The piece ended.");
  await stage.until(() => stage.lines.length === 1);
  connection.cut();
  await stage.until(() => stage.performer.state === "reconnecting");
  assert.match(stage.states.at(-1).sentence, /The piece ended\./);
});

onStage("Welcome_ToTheOwnSessionAfterALongTime_KeepsTheClockAndWhatSounded", async (stage) => {
  const first = await stage.welcomed({ session: "s7", now: 100 });
  first.notes(0, 1, [105, 1, 60]);
  await stage.until(() => stage.performer.player.counts.received === 1);
  stage.time.advance(20);
  first.cut();
  await stage.until(() => stage.performer.state === "reconnecting");
  const meeting = stage.engine.meet();
  stage.time.advance(50);
  const second = await meeting;
  await second.next("hello");
  second.welcome({ session: "s7", number: 9, resumed: false, now: 170 });
  second.say("recall", null, 100 * 10_000, false, true);
  second.notes(9, 9, [105, 1, 60], [300, 1, 61]);
  await stage.until(() => stage.performer.player.counts.received === 2);
  stage.time.advance(1000);
  assert.deepEqual(stage.sink.take(), ["start 60 @105-205", "silence 60", "start 61 @300-400"]);
});
