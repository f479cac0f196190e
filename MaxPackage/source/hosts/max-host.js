// The host: the performer whose patch is Max. It understands what the patch says, and tells it what the engine says: docs/max-messages.md.
import { Performer } from "../client/performer.js";
import { TIME_PER_MS, UNITS_PER_TICK } from "../client/units.js";
import { Controls } from "./controls.js";
import { Course } from "./course.js";
import { isAddress, refusalOf } from "./engine-address.js";
import { Generators } from "./generators.js";
import { atLanding } from "./landing.js";
import { MaxClock, RESTART_MS } from "./max-clock.js";
import { MaxPlayer } from "./max-player.js";
import { Orders } from "./orders.js";
import { PokedTimers } from "./poked-timers.js";
import { Status } from "./status.js";

/** At first many pings, for two seconds at most, so that the clocks are related before the engine hears of this host: the music may begin with it. Messages keep their order: a quicker one would only wait for the one before. */
const QUICK_PINGS = 160;
const QUICK_PING_MS = 12;
/** How far the way in is trusted. Where it ends on the low-priority queue, which looks every 2 ms, even the quickest message has waited; the way out waits for nobody. */
const TRUST = { scheduler: 0.4, queue: 0.2 };
/**
 * Max's scheduler looks once a ms, and what is due meanwhile comes at the next look: half a ms late, on average. So far earlier, in ms, about as much comes too early as too late.
 * What the two ways' waits leave is in it: on the scheduler Max's clock seems a little behind, by the queue a little further on.
 */
const AHEAD_MS = { scheduler: 0.45, queue: 0.55 };
/** How many messages to the engine wait at most while it is away. */
const MOST_WAITING = 256;
/** How long the engine has to say something to a jump that Max saw. */
const HALT_MS = 250;

/** The patch is told how well the engine follows Max. */
const FOLLOWING = { every: 1000, parts: ["transport"] };

/** @typedef {number | string} Atom */

/**
 * @typedef {object} Surroundings
 * @property {string} kind `jweb`, `node` or `v8`.
 * @property {(...atoms: Atom[]) => void} send Sends a message into the patch.
 * @property {new (url: string) => import("../client/session.js").Socket} WebSocket
 * @property {import("../client/session.js").Timers} timers
 * @property {() => number} now Ms; it never goes back.
 * @property {import("../client/performer.js").PerformerEvents} [on] Whoever else wants to hear, such as the page.
 * @property {(performer: Performer) => void} [met] Given the performer before it connects.
 */

export class MaxHost {
  clock;
  #its;
  #timers;
  #send;
  /** @type {Performer | null} */ #performer = null;
  #url = "";
  #follow = true;
  /** Whether Max's transport takes commands: Live's, in Max for Live, does not. */ #drivable = true;
  #reports = 0;
  #pings = 0;
  #quickPingsLeft = 0;
  /** Whether it is to be connected. */ #isWanted = false;
  /** What was last said of the connection. */ #said = "";
  /** @type {import("./course.js").Seen | null} */ #lastSeen = null;
  #course = new Course();
  /** When each ping left that is not answered yet. @type {Map<number, number>} */ #sent = new Map();
  /** What was said while there is no connection. @type {(() => void)[]} */ #waiting = [];
  #heard;

  /** @param {Surroundings} surroundings */
  constructor(surroundings) {
    this.#its = surroundings;
    this.#send = surroundings.send;
    const lands = surroundings.kind === "node" ? "scheduler" : "queue";
    this.clock = new MaxClock(TRUST[lands]);
    this.name = `Max ${surroundings.kind} ${Math.random().toString(36).slice(2, 6)}`;
    this.#timers = new PokedTimers(surroundings.timers, surroundings.now);
    this.player = new MaxPlayer({
      send: this.#send, isReady: () => this.clock.isSet, hop: () => (this.clock.roundTrip || 0) / 2,
      toMax: (engine) => this.clock.toMax(this.performer.clock.toLocal(engine)) - AHEAD_MS[lands],
    });
    this.controls = new Controls(this.#send, () => this.performer.engine);
    this.generators = new Generators(this.#send, (level, text) => this.#log(level, text), (id) => this.player.greet(id, this.performer.now));
    this.orders = new Orders(this.#send, (level, text) => this.#log(level, text), () => this.performer.engine);
    this.status = new Status(this.#send, surroundings.kind);
    this.#heard = this.#dispatch();
  }

  /** The performer, once the patch has said where the engine is. */
  get performer() {
    if (!this.#performer) throw new Error("The patch has not said yet where the engine is.");
    return this.#performer;
  }

  /** What the patch may say. */
  get selectors() {
    return Object.keys(this.#heard);
  }

  /** Tells the patch that the script runs. */
  ready() {
    this.#send("ready", 1);
  }

  /** A message from the patch. @param {string} selector @param {Atom[]} atoms */
  hear(selector, atoms) {
    this.#heard[selector]?.(...atoms);
  }

  /** Goes away from the engine: what it handed over ends, and an address that comes is a new one. */
  leave() {
    this.#close();
    this.#url = "";
  }

  /** Nobody is there yet where the patch sends this host. @param {string} sentence */
  miss(sentence) {
    this.#connection("connecting", sentence);
  }

  /** @returns {Record<string, (...atoms: any[]) => void>} */
  #dispatch() {
    return {
      meet: (_, url, follow, drivable) => { this.#drivable = drivable !== 0; this.#meet(String(url), follow !== 0); },
      connect: (on) => (on ? this.#open() : this.#close()),
      report: () => this.status.all(this.#performer, this.clock),
      tick: () => this.#tick(),
      pong: (...fields) => this.#pong(fields),
      register: (name, clock) => this.generators.register(String(name), String(clock)),
      attach: () => {},
      detach: (instance) => this.controls.detach(instance),
      restore: (instance, name, number, member, ...told) => this.controls.restore(instance, String(name), number, String(member), told),
      generator: (name, command, ...values) => this.#command(() => this.performer.engine.generator(String(name), String(command), ...values)),
      command: (name, ...values) => this.#command(() => this.performer.engine.transport(String(name), ...values)),
      // Not `script` or `history` by itself: node.script and jweb take those for words to themselves.
      order: (what, ...said) => this.#command(() => this.orders.obey(String(what), said)),
      control: (instance, name, ...said) => this.#whenConnected(() => this.controls.hear(instance, String(name), said)),
    };
  }

  /** @param {string} url @param {boolean} follow */
  #meet(url, follow) {
    [this.#follow, this.player.wantsToLead] = [follow, follow];
    if (url === this.#url) return;
    if (!isAddress(url)) return this.#log("error", refusalOf(url));
    this.#close();
    this.#url = url;
    this.#isWanted = true;
    this.#quickPings(QUICK_PINGS);
  }

  #open() {
    this.#isWanted = true;
    if (this.#performer || !this.#url || (this.#quickPingsLeft > 0 && !this.clock.isSteady)) return;
    const { WebSocket, now } = this.#its;
    this.#performer = new Performer({ WebSocket, url: this.#url, name: this.name, timers: this.#timers, now, player: this.player, watch: FOLLOWING, on: this.#events() });
    this.#its.met?.(this.#performer);
    this.#performer.open();
  }

  #close() {
    this.#isWanted = false;
    this.#performer?.close();
    this.#performer = null;
  }

  /** @returns {import("../client/performer.js").PerformerEvents} */
  #events() {
    const { on = {} } = this.#its;
    return {
      ...on,
      state: (state, sentence) => { this.#connection(state, sentence); on.state?.(state, sentence); },
      description: (description) => { this.#describe(description); on.description?.(description); },
      generator: (state) => { this.generators.update(state); on.generator?.(state); },
      change: (change) => { this.controls.changed(change); on.change?.(change); },
      transport: (state) => { this.#tellTransport(); on.transport?.(state); },
      drive: ({ command, arguments: values }) => this.#send("drive", command, .../** @type {Atom[]} */ (values)),
      scripts: (told) => { this.orders.scripts(told.scripts); on.scripts?.(told); },
      presets: (names) => { this.orders.presets(names); on.presets?.(names); },
      log: (line) => { this.#log(line.level, line.text); on.log?.(line); },
    };
  }

  /** @param {import("../client/session.js").SessionState} state @param {string} sentence */
  #connection(state, sentence) {
    if (sentence === this.#said) return; // one attempt after another: the patch knows
    this.#said = sentence;
    this.#send("connected", Number(state === "connected"));
    this.#log("info", sentence);
    if (state !== "connected") this.controls.describe([]);
  }

  /** @param {import("../client/types.js").Description} description */
  #describe(description) {
    this.player.clocks = new Map(description.generators.map(({ id, clock }) => [id, clock]));
    this.player.foresight.seekers = new Set(description.generators.filter(({ onLocate = "seek" }) => onLocate === "seek").map(({ id }) => id));
    this.controls.describe(description.controls);
    this.generators.describe(description.generators);
    this.status.describe(description);
    for (const action of this.#waiting.splice(0)) action();
  }

  #tick() {
    this.#timers.poke();
    this.#ping();
    if (!this.#performer) return;
    if (this.player.placement.state.playing) this.#tellTransport();
    if (this.#performer.state === "connected") this.status.pulse(this.#performer, this.clock, this.#its.now());
  }

  #ping() {
    this.#sent.set(++this.#pings, this.#its.now());
    this.#sent.delete(this.#pings - 100); // one that nobody answered
    this.#send("ping", this.#pings);
  }

  /** @param {number} left */
  #quickPings(left) {
    this.#ping();
    this.#quickPingsLeft = left - 1;
    if (this.#isWanted) this.#open();
    if (left > 1) this.#timers.set(() => this.#quickPings(left - 1), QUICK_PING_MS);
  }

  /** @param {number[]} fields The ping's number (0: unasked), cpuclock, state, ticks, tempo, metre. */
  #pong([number, cpu, state, ticks, tempo, numerator, denominator]) {
    const sent = this.#sent.get(number);
    this.#sent.delete(number);
    if (sent !== undefined) this.clock.add({ sent, cpu, arrived: this.#its.now() });
    const seen = { cpu, isPlaying: state !== 0, ticks, tempo, numerator, denominator };
    const last = this.#lastSeen;
    const isOld = last !== null && cpu < last.cpu && cpu > last.cpu - RESTART_MS; // a newer one overtook it
    if (!isOld) this.#see(seen, last);
    const { what, report } = this.#course.take(isOld ? last : seen, this.#reports);
    if (number === 0 && what !== "turned" && what !== "started") this.#halted(report);
  }

  /** @param {import("./course.js").Seen} seen @param {import("./course.js").Seen | null} last */
  #see(seen, last) {
    this.#lastSeen = seen;
    if (this.#leads()) this.#report(atLanding(last, seen), seen.numerator, seen.denominator);
    if (this.player.isInTicks) this.player.foresight.look(last, seen);
  }

  /** Whether the engine is told of Max's transport. */
  #leads() {
    return this.#follow && this.clock.isSet && this.#performer?.state === "connected" && this.#performer.clock.isSet;
  }

  /** @param {import("./landing.js").Reading} reading @param {number} numerator @param {number} denominator */
  #report({ cpu, isPlaying, ticks, tempo }, numerator, denominator) {
    const at = Math.round(this.performer.clock.toEngine(this.clock.toLocal(cpu)) * TIME_PER_MS);
    this.performer.report(++this.#reports, at, Math.round(ticks * UNITS_PER_TICK), isPlaying, tempo, numerator, denominator, this.#drivable);
  }

  /** Max's transport started, stopped or jumped, and the patch forgot what waited for its ticks. @param {number} report The report that told the engine of it. */
  #halted(report) {
    this.player.halted(report);
    this.#timers.set(() => this.player.goOn(report), HALT_MS);
  }

  #tellTransport() {
    const { state } = this.player.placement;
    const { bar, beat, beats } = this.player.placement.barBeatAt(this.performer.now);
    this.#send("transport", Number(state.playing), beats, bar, beat, state.tempo, state.numerator, state.denominator);
  }

  /** @param {() => Promise<unknown>} ask */
  #command(ask) {
    this.#whenConnected(() => ask().catch((/** @type {Error} */ error) => this.#log("error", error.message)));
  }

  /** @param {() => unknown} action */
  #whenConnected(action) {
    if (this.#performer?.state === "connected") return void action();
    if (this.#waiting.length < MOST_WAITING) return void this.#waiting.push(action);
    this.#log("warning", `More than ${MOST_WAITING} messages wait for the engine; the newest are left out.`);
  }

  /** @param {string} level @param {string} text */
  #log(level, text) {
    this.#send("log", level, text);
  }
}
