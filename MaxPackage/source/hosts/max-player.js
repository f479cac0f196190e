// The player whose events are placed by Max itself. It hands them over as they come, and settles with the patch what a recall takes back.
import { Lateness } from "../client/lateness.js";
import { Placement } from "../client/placement.js";
import { Slack } from "../client/slack.js";
import { msPerUnit, UNITS_PER_TICK } from "../client/units.js";
import { Foresight } from "./foresight.js";
import { JUMP_TICKS } from "./landing.js";
import { Room } from "./room.js";
import { Stream } from "./stream.js";

/** The batch after a recall follows at once; after so long it does not come. */
const AGAIN_MS = 5;
/** What moves by less than this does not jump: an eighth of a beat. */
const JUMP_UNITS = JUMP_TICKS * UNITS_PER_TICK;
/** A start is heard of within this time. */
const START_MS = 250;
/** A due time that moves by less than this is left as it is. */
const SAME_MS = 0.05;
/** The shortest note, in ms: one that has no length ends at once. */
const LEAST_MS = 1;

/**
 * @typedef {import("./stream.js").Item} Item
 * @typedef {{ send(...atoms: (number | string)[]): void, toMax(engine: number): number, hop(): number, isReady(): boolean }} Patch
 * `toMax`: ms on the engine's clock to ms on cpuclock. `hop`: how long a message takes into Max, ms. `isReady`: whether the clocks are related.
 */

export class MaxPlayer {
  placement = new Placement();
  slack = new Slack();
  lateness = new Lateness();
  counts = { received: 0, played: 0, recalled: 0, repeated: 0, missed: 0 };
  /** Whether Max's transport leads: then events on the transport are placed by its ticks. */ isInTicks = false;
  /** Whether Max's transport is to lead: until it does, nothing on the transport is handed over. */ wantsToLead = false;
  /** The generators' clocks, by id. @type {Map<number, string>} */ clocks = new Map();
  /** The report of Max's transport without which nothing on the transport is handed over. */ #awaited = 0;
  /** @type {Map<number, Stream>} */ #streams = new Map();
  #patch;
  #room;
  /** When a recall came whose events are to come again. */ #comesAgain = -Infinity;

  /** @param {Patch} patch */
  constructor(patch) {
    this.#patch = patch;
    this.#room = new Room((sentence) => patch.send("log", "error", sentence), (id) => this.lateness.nameOf(id));
    this.foresight = new Foresight(patch.send, ({ note, atoms }) => this.#saidInMs(note, atoms));
  }

  /** How many events have come and are not surely over. */
  get waiting() {
    const pending = [...this.#streams.values()].reduce((sum, { items }) => sum + items.length, 0);
    return { pending, sounding: 0, cut: 0 };
  }

  /** @param {number} id */
  #stream(id) {
    const known = this.#streams.get(id) ?? new Stream(id, this.#patch.send);
    this.#streams.set(id, known);
    return known;
  }

  /** Someone in Max listens to a generator, from now on or again. @param {number} id @param {number} now */
  greet(id, now) {
    const stream = this.#stream(id);
    stream.items = stream.items.filter(({ due }) => due > now);
    stream.greet();
    this.#flush();
  }

  /** @param {import("../client/types.js").WireEvent[]} events @param {number} now @param {boolean} [isFirst] As the client's own player takes it. @returns {Item[]} */
  receive(events, now, isFirst = false) {
    const items = events.filter((event) => this.#room.isFor(event)).map((event) => this.#take(event, now, isFirst)).filter((item) => item !== null);
    for (const stream of this.#streams.values()) stream.endRepeats();
    this.#comesAgain = -Infinity;
    this.pump(now);
    return items;
  }

  /** @param {import("../client/types.js").WireEvent} event @param {number} now @param {boolean} isFirst */
  #take(event, now, isFirst) {
    this.counts.received++;
    const stream = this.#stream(event.generator);
    if (event.isNow) return this.#playNow(stream, event, now);
    const due = event.onTransport ? this.placement.dueOf(event.place) : event.place;
    if (event.onTransport && this.foresight.take(event, due)) return this.#passOver(stream, due);
    if (!stream.takeRepeat() && this.#isDropped(event.generator, due - now - this.#patch.hop(), isFirst)) return this.#drop(stream, due);
    const item = stream.add(event, due, this.#lengthOf(event));
    if (item === null) this.counts.repeated++;
    return item;
  }

  /** @param {number} generator @param {number} slack How early it will be in Max, in ms; infinite for what waits. @param {boolean} isFirst */
  #isDropped(generator, slack, isFirst) {
    if (slack !== Infinity && !isFirst) this.slack.add(slack);
    return slack < 0 && this.lateness.drops(generator, -slack, !isFirst);
  }

  /** @param {Stream} stream @param {number} due */
  #drop(stream, due) {
    this.counts.missed++;
    stream.passOver(due);
    return null;
  }

  /** It has sounded already. @param {Stream} stream @param {number} due */
  #passOver(stream, due) {
    this.counts.repeated++;
    stream.passOver(due);
    return null;
  }

  /** @param {Stream} stream @param {import("../client/types.js").WireEvent} event @param {number} now @returns {Item} */
  #playNow(stream, event, now) {
    if (stream.isHeard) this.#patch.send("now", event.generator, ...saidBy(event.note, event.atoms, ({ ms }) => Math.max(LEAST_MS, ms)));
    this.counts.played++;
    return { ...event, id: 0, state: "begun", due: now, end: now + this.#lengthOf(event), index: 0, sent: true };
  }

  /** @param {{ note: import("../client/types.js").Note | null }} event @returns {number} Ms. */
  #lengthOf({ note }) {
    return note ? note.ms + this.placement.lengthOf(note.units) : 0;
  }

  /** Hands over what can be, lets go of what is over. @param {number} now */
  pump(now) {
    if (now - this.#comesAgain > AGAIN_MS) this.#flush();
    for (const stream of this.#streams.values()) this.counts.played += stream.trim(now);
  }

  #flush() {
    if (!this.#patch.isReady()) return;
    const mayPlay = !this.wantsToLead || Boolean(this.placement.state.leader);
    const from = this.isInTicks && !this.placement.state.playing ? this.placement.state.position : Infinity;
    for (const stream of this.#streams.values()) stream.flush(this.#lane(stream), mayPlay, from);
  }

  /** @param {Stream} stream */
  #lane(stream) {
    const inTicks = this.isInTicks && stream.items.some(({ onTransport }) => onTransport);
    return { lane: inTicks ? 1 : 0, of: (/** @type {Item} */ item) => (inTicks && item.onTransport ? this.#inTicks(item) : this.#inMs(item)) };
  }

  /** @param {Item} item */
  #inTicks({ place, note, atoms }) {
    const perTick = msPerUnit(this.placement.state.tempo) * UNITS_PER_TICK;
    return [place / UNITS_PER_TICK, ...saidBy(note, atoms, ({ units, ms }) => Math.max(1, units / UNITS_PER_TICK + ms / perTick))];
  }

  /** @param {Item} item */
  #inMs({ due, note, atoms }) {
    return [this.#patch.toMax(due), ...this.#saidInMs(note, atoms)];
  }

  /** @param {import("../client/types.js").Note | null} note @param {import("../client/types.js").Value[] | null} atoms */
  #saidInMs(note, atoms) {
    return saidBy(note, atoms, ({ units, ms }) => Math.max(LEAST_MS, ms + this.placement.lengthOf(units)));
  }

  /** @param {import("../client/types.js").Recall} recall @param {number} now */
  recall({ generator, from, silence, again }, now) {
    this.pump(now);
    this.foresight.recall(generator, from);
    for (const [id, stream] of this.#streams) if (generator === null || id === generator) this.counts.recalled += stream.recall(from, again, silence, now);
    // What comes again comes at once, in the same message as the new epoch: until then Max keeps what it has.
    if (again && !silence) this.#comesAgain = now;
    else this.#flush();
    if (silence) this.#silence(generator ?? -1);
  }

  /**
   * The engine says how the transport moves from now on.
   * @param {import("../client/types.js").TransportState} state
   * @param {number} now
   * @param {boolean} isInTicks Whether Max's transport leads.
   */
  transport(state, now, isInTicks = false) {
    this.pump(now);
    const [before, wasInTicks] = [this.placement.state, this.isInTicks];
    this.placement.state = state;
    this.isInTicks = isInTicks;
    if ((state.report ?? 0) >= this.#awaited) this.#hold(false);
    if (isInTicks && !wasInTicks) for (const stream of this.#streams.values()) stream.forgetTransport(state.at);
    for (const stream of this.#streams.values()) if (this.#placeAgain(stream, state, before) || (isInTicks !== wasInTicks && isOnTransport(stream))) stream.restart();
    this.#flush();
    if (before.playing && !state.playing) this.#silenceTransport();
  }

  /** Max's transport was started, stopped or moved, and Max forgot what waited on it. @param {number} report The report that tells the engine. */
  halted(report) {
    this.#awaited = report;
    if (!this.isInTicks) return;
    this.#hold((this.placement.state.report ?? 0) < report);
    for (const stream of this.#streams.values()) if (isOnTransport(stream)) stream.restart();
    this.#flush();
  }

  /** The engine did not see what Max took for a jump: what Max forgot is handed over again. @param {number} report The one that told of it; another jump since waits for its own. */
  goOn(report) {
    if (report !== this.#awaited) return;
    this.#hold(false);
    this.#flush();
  }

  /** @param {boolean} holds */
  #hold(holds) {
    for (const stream of this.#streams.values()) stream.holds = holds && isOnTransport(stream);
  }

  #silenceTransport() {
    for (const [id, clock] of this.clocks) if (clock === "transport" && this.#streams.get(id)?.isHeard) this.#silence(id);
  }

  /**
   * Whether the transport is elsewhere all at once. Where it only changes its pace, the place says what is still to come, so that no clock's error decides; where it jumps or stops, the time.
   * @param {import("../client/types.js").TransportState} before
   * @param {import("../client/types.js").TransportState} state
   */
  #jumps(before, state) {
    const moved = state.position - before.position;
    if (!before.playing && state.playing) return moved < 0 || moved * msPerUnit(state.tempo) > START_MS; // it is heard of a little later
    const expected = before.playing ? before.position + (state.at - before.at) / msPerUnit(before.tempo) : before.position;
    return Math.abs(expected - state.position) >= JUMP_UNITS;
  }

  /**
   * @param {Stream} stream
   * @param {import("../client/types.js").TransportState} state
   * @param {import("../client/types.js").TransportState} before
   * @returns {boolean} Whether Max was told another time for one of its events.
   */
  #placeAgain(stream, state, before) {
    const jumps = this.#jumps(before, state);
    if (jumps && this.isInTicks) stream.forgetBefore(state.at);
    const stood = before.playing ? state.position : before.position; // what waited there begins with the transport
    const later = stream.items.filter((item) => item.onTransport && (jumps || !state.playing ? item.due >= state.at || this.#isUnreached(item, state) : item.place >= stood));
    const moved = later.map((item) => this.#move(item, state, jumps || !state.playing ? state.position : stood)).includes(true);
    if (later.length > 0) stream.items.sort((a, b) => (a.due === b.due ? 0 : a.due - b.due));
    return moved;
  }

  /** Whether Max's ticks stopped before they came there, however late the stop was read. @param {Item} item @param {import("../client/types.js").TransportState} state */
  #isUnreached({ place }, { playing, position }) {
    return this.isInTicks && !playing && place >= position;
  }

  /** @param {Item} item @param {import("../client/types.js").TransportState} state @param {number} from Where it is to be heard from. @returns {boolean} Whether Max was told another time. */
  #move(item, state, from) {
    const [due, before] = [this.placement.dueOf(item.place), item.due];
    item.due = item.place < from ? Infinity : due;
    item.end = item.due + this.#lengthOf(item);
    const differs = this.isInTicks ? (item.due === Infinity) !== (before === Infinity) : !(Math.abs(item.due - before) < SAME_MS || item.due === before);
    return item.sent && differs;
  }

  /** @param {number} id */
  #silence(id) {
    this.#patch.send("silence", id);
  }

  /** The connection is lost. @param {number} now */
  silence(now) {
    this.pump(now);
    this.#silence(-1);
  }

  /** Another engine. @param {number} now */
  reset(now) {
    this.pump(now);
    this.#comesAgain = -Infinity;
    for (const stream of this.#streams.values()) stream.reset();
    this.foresight.reset();
    this.#flush();
    this.#silence(-1);
    this.placement.reset();
    this.lateness.reset();
    this.#room.reset();
  }
}

/** @param {Stream} stream */
const isOnTransport = ({ items }) => items.some(({ onTransport }) => onTransport);

/**
 * An event's atoms as Max gets them: a note's length in the lane's unit.
 * @param {import("../client/types.js").Note | null} note
 * @param {import("../client/types.js").Value[] | null} atoms
 * @param {(note: import("../client/types.js").Note) => number} length
 * @returns {(number | string)[]}
 */
function saidBy(note, atoms, length) {
  if (atoms) return atoms.map((atom) => (typeof atom === "string" ? atom : Number(atom)));
  return note ? [note.pitch, note.velocity, length(note), note.channel] : [];
}
