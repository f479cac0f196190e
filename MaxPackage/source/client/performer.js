// The client: a session, a clock and a player put together. A host gives it a socket, timers, a clock and a sink, and hears what happens.
import { eventsOf } from "./batch.js";
import { EngineClock } from "./clock.js";
import { Engine } from "./engine.js";
import { WireError } from "./fields.js";
import { PROTOCOL_VERSION } from "./messages.js";
import { BatchNumbers } from "./numbering.js";
import { Player } from "./player.js";
import { Session } from "./session.js";

/** How often the player moves on, and how long ahead the sink is given an event, in ms. */
const PUMP_MS = 20;
const HORIZON_MS = 250;

/** How often the engine is told how early events came; how soon, where some came too late, or nearly; and how often people are told of those. In ms. */
const SLACK_MS = 1000;
const HURRY_MS = 100;
const WORDS_MS = 1000;

/** How many exchanges of a connection's beginning are kept until it is known whose clock they are of. */
const EXCHANGES_KEPT = 64;

/** So long after a welcome a host is still busy with itself: how early events come then says nothing of the way. In ms. */
const SETTLING_MS = 1000;

/**
 * What a host hears; all of it may be left out.
 * @typedef {object} PerformerEvents
 * @property {(state: import("./session.js").SessionState, sentence: string) => void} [state]
 * @property {(description: import("./types.js").Description) => void} [description]
 * @property {(state: import("./types.js").TransportState) => void} [transport]
 * @property {(state: { id: number, running: boolean, muted: boolean, tempo: number, fault: string | null }) => void} [generator]
 * @property {(change: { control: string, member: string, value: import("./types.js").Value, request: number | null }) => void} [change]
 *   A member has another value; `request` is this performer's own request that brought it about, null where somebody else did.
 * @property {(names: string[]) => void} [presets] The piece has these presets now; the description has those of the beginning.
 * @property {(state: { undo: string | null, redo: string | null }) => void} [history] What would be undone and redone next; null for nothing.
 * @property {(line: { level: string, text: string, at: number }) => void} [log]
 * @property {(drive: { command: string, arguments: unknown[] }) => void} [drive] The engine asks this performer, which leads, to do something with its transport.
 * @property {(lookAhead: { wanted: number, used: number }) => void} [lookAhead] How far ahead this performer needs its events, and how far ahead they are sent, in ms.
 * @property {(status: import("./types.js").Status) => void} [status] How the engine is, where this performer watches.
 * @property {(scripts: { engine: string | null, scripts: import("./types.js").ScriptState[] }) => void} [scripts] Which scripts there are, and how they are.
 * @property {(items: import("./types.js").Item[]) => void} [events] New events, as placed.
 * @property {() => void} [anotherEngine] The session is a new one: times of before mean nothing any more.
 *
 * @typedef {object} PerformerOptions
 * @property {new (url: string) => import("./session.js").Socket} WebSocket
 * @property {string} url
 * @property {string} name Who this is, for the engine's log.
 * @property {import("./session.js").Timers} timers
 * @property {() => number} now The local clock, in ms; it never goes back.
 * @property {import("./types.js").Sink} [sink] Whoever makes the events heard, for the client's own player.
 * @property {AnyPlayer} [player] A player of the host's own, in the place of the client's.
 * @property {{ every: number, parts: string[] }} [watch] Whether to be told how the engine is: how often, in ms, and which parts; none for all.
 * @property {PerformerEvents} on
 */

/**
 * What a performer needs of a player; `transport` is told whether this performer leads.
 * @typedef {object} AnyPlayer
 * @property {import("./placement.js").Placement} placement
 * @property {import("./slack.js").Slack} slack
 * @property {import("./lateness.js").Lateness} lateness
 * @property {{ received: number, played: number, recalled: number, repeated: number, missed: number }} counts
 * @property {{ pending: number, sounding: number, cut: number }} waiting
 * @property {(events: import("./types.js").WireEvent[], now: number, isFirst: boolean) => any[]} receive `isFirst`: whether they bring a newcomer up to date.
 * @property {(now: number) => void} pump
 * @property {(recall: import("./types.js").Recall, now: number) => void} recall
 * @property {(state: import("./types.js").TransportState, now: number, leads: boolean) => void} transport
 * @property {(now: number) => void} silence
 * @property {(now: number) => void} reset
 */

export class Performer {
  clock = new EngineClock();
  numbers = new BatchNumbers();
  /** How many frames came that did not fit the protocol. */ malformed = 0;
  #options;
  #session;
  /** The session whose clock and events are known here. @type {string | null} */ #known = null;
  /** @type {unknown} */ #pumping = null;
  /** When the engine was last told how early events came, in ms on the local clock. */ #toldAt = 0;
  #saidAt = 0;
  #welcomedAt = 0;
  /** Whether the next batch brings a newcomer up to date. */ #isNew = false;
  /** What was learned of the engine's clock on this connection. @type {import("./clock.js").Pong[]} */ #exchanges = [];
  /** How far ahead the engine sends, and how far this performer needs it, in ms; null before it was told. @type {{ wanted: number, used: number } | null} */ lookAhead = null;

  /** How the engine is, where this performer watches; null before it was told. @type {import("./types.js").Status | null} */ status = null;

  /** @param {PerformerOptions} options */
  constructor(options) {
    this.#options = options;
    this.player = options.player ?? new Player(/** @type {import("./types.js").Sink} */ (options.sink), HORIZON_MS);
    this.engine = new Engine((...message) => this.state === "connected" && this.#session.send(...message));
    this.#session = new Session({
      ...options,
      last: () => this.numbers.last,
      on: { message: (message) => this.#hear(message), state: (...news) => this.#changed(...news), malformed: (error) => this.#refuse(error) },
    });
  }

  /** Connects, and plays until `close`. */
  open() {
    this.#session.open();
    this.#pump();
  }

  /** Ends what sounds, and the connection. */
  close() {
    this.#session.close();
    this.#options.timers.clear(this.#pumping);
    this.player.reset(this.now);
  }

  /** Now, in ms on the engine's clock. */
  get now() {
    return this.clock.toEngine(this.#options.now());
  }

  /** @returns {import("./session.js").SessionState} */
  get state() {
    return this.#session.state;
  }

  get session() {
    return this.#session.id;
  }

  /** Tells the engine what the performer's own transport does; the fields as on the wire. @param {...unknown} fields */
  report(...fields) {
    if (this.state === "connected") this.#session.send("report", ...fields);
  }

  #tellSlack() {
    const now = this.#options.now();
    const period = this.player.slack.isShort ? HURRY_MS : SLACK_MS;
    if (now - this.#toldAt < period || this.state !== "connected") return;
    this.#toldAt = now;
    const { count, late, low, middle } = this.player.slack.takeSecond();
    const { roundTrip, drift } = this.clock;
    this.#session.send("slack", count, late, low, middle, Number.isFinite(roundTrip) ? roundTrip : null, drift === null ? null : drift * 1e6, this.player.lateness.takeNews());
  }

  #sayLateness() {
    const now = this.#options.now();
    if (now - this.#saidAt < WORDS_MS) return;
    this.#saidAt = now;
    for (const sentence of this.player.lateness.takeSentences()) this.#log("warning", sentence);
  }

  #pump() {
    this.player.pump(this.now);
    this.#tellSlack();
    this.#sayLateness();
    this.#pumping = this.#options.timers.set(() => this.#pump(), PUMP_MS);
  }

  /** @param {import("./session.js").SessionState} state @param {string} sentence */
  #changed(state, sentence) {
    if (state !== "connected") this.#lost();
    this.#options.on.state?.(state, sentence);
  }

  #lost() {
    this.#exchanges = [];
    this.engine.lost();
    this.player.silence(this.now);
  }

  /** @param {WireError} error */
  #refuse(error) {
    this.malformed++;
    this.#log("warning", `A frame from the engine was left out. ${error.message}`);
  }

  /** @param {string} level @param {string} text */
  #log(level, text) {
    this.#options.on.log?.({ level, text, at: this.now });
  }

  /** @param {any} message */
  #hear(message) {
    const { on } = this.#options;
    switch (message.is) {
      case "welcome": return this.#welcome(message);
      case "batch": return this.#batch(message);
      case "recall": return this.#recall(message);
      case "status": return this.#status(message);
      case "look ahead": return this.#lookAhead(message);
      case "transport": return this.#transport(message);
      case "answer": return this.engine.answer(message);
      case "pong": return this.#relate({ ...message, arrived: this.#options.now() });
      case "generator": return on.generator?.(message);
      case "change": return on.change?.(message);
      case "presets": return on.presets?.(message.names);
      case "history": return on.history?.(message);
      case "log": return on.log?.(message);
      case "drive": return on.drive?.(message);
      case "scripts": return on.scripts?.(message);
      case "description": return this.#describe(message.description);
      case "goodbye": return this.#log("warning", `The engine closes the connection (${message.code}). ${message.sentence}`);
      default: return this.#refuse(new WireError(`The message ${message.is} is one that performers send.`));
    }
  }

  /** @param {{ session: string, number: number, resumed: boolean, now: number, description: import("./types.js").Description }} welcome */
  #welcome(welcome) {
    if (welcome.session !== this.#known) this.#meetAnotherEngine();
    this.#known = welcome.session;
    this.numbers.welcome(welcome);
    this.#isNew = !welcome.resumed;
    this.#welcomedAt = this.#options.now();
    if (this.#exchanges.length === 0) this.#relate({ sent: this.#session.helloSent, received: welcome.now, answered: welcome.now, arrived: this.#options.now() });
    this.#describe(welcome.description);
    const { watch } = this.#options;
    if (watch) this.#session.send("watch", PROTOCOL_VERSION, watch.every, watch.parts);
  }

  /** @param {import("./types.js").Description} description */
  #describe(description) {
    this.player.lateness.describe(description.generators);
    this.#options.on.description?.(description);
  }

  /** @param {import("./clock.js").Pong} exchange */
  #relate(exchange) {
    if (this.#exchanges.length < EXCHANGES_KEPT) this.#exchanges.push(exchange);
    this.clock.exchange(exchange);
  }

  #meetAnotherEngine() {
    this.player.reset(this.now);
    this.player.slack.reset();
    this.clock.reset();
    for (const exchange of this.#exchanges) this.clock.exchange(exchange); // a welcome may be long in coming, and pings go on meanwhile
    this.#options.on.anotherEngine?.();
  }

  /** @param {import("./types.js").Recall} recall */
  #recall(recall) {
    if (recall.again) this.player.slack.skew();
    this.player.recall(recall, this.now);
  }

  /** @param {{ wanted: number, used: number }} told */
  #lookAhead({ wanted, used }) {
    this.lookAhead = { wanted, used };
    this.#options.on.lookAhead?.(this.lookAhead);
  }

  /** @param {{ status: import("./types.js").Status }} told */
  #status({ status }) {
    this.status = status;
    this.#options.on.status?.(status);
  }

  /** @param {{ since: number, number: number, sections: import("./types.js").Section[] }} batch */
  #batch(batch) {
    if (!this.numbers.take(batch)) return;
    if (this.#options.now() - this.#welcomedAt < SETTLING_MS) this.player.slack.skew();
    try {
      const items = this.player.receive(eventsOf(batch.sections), this.now, this.#isNew);
      this.#options.on.events?.(items);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      this.#refuse(error);
    } finally {
      this.player.slack.settle();
      this.#isNew = false;
    }
  }

  /** @param {import("./types.js").TransportState} state */
  #transport(state) {
    this.player.slack.skew();
    this.player.transport(state, this.now, state.leader === this.#options.name);
    this.#options.on.transport?.(state);
  }
}
