// A performer in a test: virtual time, a scripted engine, and a sink that writes down what it is told.
import { WebSocket } from "ws";
import { Performer } from "../../client/performer.js";
import { ScriptedEngine } from "./scripted-engine.js";
import { VirtualTime } from "./virtual-time.js";

/** Writes down what a player hands over, such as `start 60 @100-200`. */
export class RecordingSink {
  heard = [];
  start = (item) => this.heard.push(`start ${nameOf(item)} @${round(item.due)}-${round(item.end)}`);
  cancel = (item) => this.heard.push(`cancel ${nameOf(item)}`);
  silence = (item) => this.heard.push(`silence ${nameOf(item)}`);
  move = (item) => this.heard.push(`move ${nameOf(item)} -${round(item.end)}`);

  /** What was heard since the last time one asked. */
  take() {
    return this.heard.splice(0);
  }
}

const nameOf = ({ note, atoms }) => note?.pitch ?? `[${atoms}]`;
const round = (ms) => Math.round(ms * 1000) / 1000;

export class Stage {
  time = new VirtualTime();
  sink = new RecordingSink();
  lines = [];
  states = [];
  /** What the performer's host hears. */ on = { log: (line) => this.lines.push(line.text), state: (state, sentence) => this.#changed(state, sentence) };
  #waiting = [];

  static async open() {
    const stage = new Stage();
    stage.engine = await ScriptedEngine.open();
    stage.performer = new Performer({
      WebSocket: stage.#socketClass(), url: stage.engine.url, name: "test", timers: stage.time.timers, now: () => stage.time.now, sink: stage.sink,
      on: stage.on,
    });
    return stage;
  }

  /** Opens the performer and answers its hello. */
  async welcomed(welcome = {}) {
    const meeting = this.engine.meet();
    this.performer.open();
    const connection = await meeting;
    await connection.next("hello");
    connection.welcome({ now: 0, ...welcome });
    await this.until(() => this.performer.state === "connected");
    return connection;
  }

  /** Waits until something is so; it is asked again after everything that comes. */
  until(condition) {
    return new Promise((resolve) => {
      this.#waiting.push({ condition, resolve });
      this.#ask();
    });
  }

  /** When the performer tries again, in ms, though its player moves on meanwhile. */
  retryIn() {
    return this.time.untilLast;
  }

  async close() {
    this.performer.close();
    await this.engine.close();
  }

  #changed(state, sentence) {
    this.states.push({ state, sentence });
    this.#ask();
  }

  #ask() {
    const met = this.#waiting.filter(({ condition }) => condition());
    this.#waiting = this.#waiting.filter((one) => !met.includes(one));
    for (const { resolve } of met) resolve();
  }

  #socketClass() {
    const ask = () => queueMicrotask(() => this.#ask());
    return class extends WebSocket {
      constructor(url) {
        super(url);
        for (const event of ["message", "close"]) this.addEventListener(event, ask);
      }
    };
  }
}
