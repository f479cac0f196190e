// The arpeggio in Strudel's patterns: node arpeggio.mjs VOICES SECONDS [live]
// Each voice is a sequence of eight pitches, one cycle long; a cycle is a second, which makes them sixteenths at 120 bpm. `stack` plays them side by side.
// Its parts one by one: the whole brings a sound engine along that only browsers have.
import "@strudel/core/controls.mjs";
import { Cyclist } from "@strudel/core/cyclist.mjs";
import { seq, stack } from "@strudel/core/pattern.mjs";

const [voices, seconds, live] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4] === "live"];
const voice = (_, i) => seq(60, 64, 67, 72, 76, 72, 67, 64).add(i % 12).late(i / 8 / voices).note();
const all = stack(...Array.from({ length: voices }, voice));

// As fast as it can: asked for a twentieth of a cycle at a time, as its own scheduler asks.
function draw() {
  let events = 0;
  for (let i = 0; i < seconds * 20; i++) events += all.queryArc(i / 20, (i + 1) / 20).filter((hap) => hap.hasOnset()).length;
  console.log(`events ${events}`);
}

// In real time: how long after its time, without the latency that it adds to all of them, is each event handed over?
function play() {
  const late = [];
  const getTime = () => performance.now() / 1000;
  const latency = 0.1;
  const scheduler = new Cyclist({ getTime, latency, onTrigger: (hap, deadline, duration, cps, at) => late.push((getTime() - at) * 1000), interval: 0.05 });
  scheduler.setCps(1);
  scheduler.setPattern(all, true);
  setTimeout(() => {
    scheduler.stop();
    for (const ms of late) console.log(`late ${ms}`);
    console.log(`events ${late.length}`);
  }, seconds * 1000);
}

if (live) play();
else draw();
