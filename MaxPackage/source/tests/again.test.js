// The law behind `again`: whatever the engine recalls and sends anew, and however long frames are under way, every event is played just once.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Player } from "../client/player.js";

const STEP = 5;
/** The connection breaks no later than this before the end, in ms, so that it is back by then. */
const LAST_CUT = 400;
const LOOK_AHEAD = 100;
const LENGTH = 4000;
/** How long a frame may be under way, in ms. */
const LONGEST_WAY = 30;

/** Numbers by chance that are the same in every run (Park and Miller's minimal standard). */
function chance(seed) {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** An engine as its performers see it: two generators whose tempi change, an outbox, and frames that are some time under way. */
class Model {
  frames = [];
  heard = new Map();
  away = [];
  events = [];
  #lines = [1, 2].map((generator) => ({ generator, at: 0, position: 0, speed: 1 / 40, next: 0, past: [] }));
  #number = 0;
  #last = 0;
  #kept = [];
  #arrived = 0;
  #backAt = 0;

  constructor(seed) {
    this.roll = chance(seed);
    const count = (item, by) => this.heard.set(item.note.pitch, (this.heard.get(item.note.pitch) ?? 0) + by);
    this.player = new Player({ start: (item) => count(item, 1), cancel: (item) => count(item, -1), silence() {}, move() {} }, 60);
  }

  play() {
    for (let now = 0; now < LENGTH + 500; now++) {
      if (now % STEP === 0 && now < LENGTH) this.#step(now);
      for (; this.frames[0]?.arrives <= now; this.frames.shift()) this.frames[0].say(this.player, now);
      this.player.pump(now);
    }
  }

  #step(now) {
    const events = this.roll(12) === 0 && now !== this.#backAt ? this.#changeTempo(now, this.#lines[this.roll(2)]) : [];
    if (this.roll(150) === 0 && this.frames.length === 0 && now > this.#backAt && now < LENGTH - LAST_CUT) this.#cut(now);
    if (now === this.#backAt) events.push(...this.#resume(now));
    for (const line of this.#lines) this.#compose(line, now, events);
    this.#kept = this.#kept.filter(({ due }) => due >= now);
    if (events.length > 0) this.#sendBatch(now, events.sort((a, b) => a.place - b.place));
  }

  #sendBatch(now, events) {
    const number = ++this.#number;
    this.#send(now, (player, arrived) => {
      this.#last = number;
      player.receive(events, arrived);
    });
  }

  #compose(line, now, events) {
    for (; this.#due(line, line.next) < now + LOOK_AHEAD; line.next++) {
      const event = { generator: line.generator, index: line.next, due: this.#due(line, line.next) };
      this.#kept.push(event);
      this.events.push(event);
      events.push(wireEvent(event));
    }
  }

  /** Events may fall due together, and between steps. */
  #due = (line, index) => line.at + (Math.floor(index / 3) - line.position) / line.speed;

  #changeTempo(now, line) {
    line.past.push({ ...line, number: this.#number }); // the last batch of which it held
    [line.position, line.at] = [line.position + (now - line.at) * line.speed, now];
    line.speed = 1 / (10 + this.roll(60));
    this.#send(now, (player, arrived) => player.recall({ generator: line.generator, from: now, silence: false, again: true }, arrived));
    const taken = this.#kept.filter(({ generator, due }) => generator === line.generator && due >= now);
    for (const event of taken) event.due = this.#due(line, event.index);
    return taken.map(wireEvent);
  }

  /** The connection breaks: what is under way never arrives. */
  #cut(now) {
    this.frames = [];
    this.#backAt = now + STEP * (1 + this.roll(40));
    this.away.push([now, this.#backAt]);
    this.player.silence(now);
  }

  /** What it has it played on at the tempo that it knew: from that due time on the events are taken back that come again. */
  #resume(now) {
    const again = this.#kept.filter(({ due }) => due >= now);
    for (const line of this.#lines) {
      const first = again.find(({ generator }) => generator === line.generator);
      const known = line.past.find(({ number }) => number >= this.#last);
      const from = first && known ? Math.min(now, this.#due(known, first.index) - 0.01) : now;
      this.#send(now, (player, arrived) => player.recall({ generator: line.generator, from, silence: false, again: true }, arrived));
    }
    return again.map(wireEvent);
  }

  #send(now, say) {
    if (now < this.#backAt) return;
    this.#arrived = Math.max(this.#arrived, now + this.roll(LONGEST_WAY));
    this.frames.push({ arrives: this.#arrived, say });
  }
}

const nameOf = (generator, index) => generator * 100_000 + index;
const wireEvent = ({ generator, index, due }) =>
  ({ generator, onTransport: false, place: due, note: { pitch: nameOf(generator, index), velocity: 1, channel: 1, units: 0, ms: 5 }, atoms: null });

for (let seed = 1; seed <= 60; seed++)
  test(`Again_InRandomHistory${seed}_PlaysNothingTwiceAndLosesNothingButWhileAway`, () => {
    const model = new Model(seed);
    model.play();
    const times = ({ generator, index }) => model.heard.get(nameOf(generator, index)) ?? 0;
    const wasAway = ({ due }) => model.away.some(([from, until]) => due >= from && due <= until + LONGEST_WAY);
    assert.deepEqual(model.events.filter((event) => times(event) > 1), [], "these came twice");
    assert.deepEqual(model.events.filter((event) => times(event) === 0 && !wasAway(event)), [], "these are missing");
    assert.ok(model.player.counts.repeated > 0, "a history without a repeated event shows nothing");
    assert.deepEqual([model.player.waiting.pending, model.player.waiting.sounding], [0, 0]);
  });
