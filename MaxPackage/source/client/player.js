// What is to be played, when, and what has become of it. Knows no socket, no sound and no clock of its own: `now` is passed in.
import { History } from "./history.js";
import { Lateness } from "./lateness.js";
import { Placement } from "./placement.js";
import { Queue } from "./queue.js";
import { Slack } from "./slack.js";
import { Sounding } from "./sounding.js";

/** What a late note has left of its length at least, so that it is heard. */
const LEAST_MS = 30;

/** A due time that moves by less than this is left as it is. */
const SAME_MS = 0.05;

/** @typedef {import("./types.js").Item} Item */

export class Player {
  placement = new Placement();
  slack = new Slack();
  lateness = new Lateness();
  counts = { received: 0, played: 0, recalled: 0, repeated: 0, missed: 0 };
  #queue = new Queue();
  #history = new History();
  #nextId = 1;
  #sounding;
  #sink;
  #horizon;

  /**
   * @param {import("./types.js").Sink} sink Whoever makes the events heard.
   * @param {number} horizon How long before its due time the sink is given an event, in ms.
   */
  constructor(sink, horizon) {
    this.#sink = sink;
    this.#sounding = new Sounding(sink);
    this.#horizon = horizon;
  }

  /** How many events have come and not begun, how many notes sound, and how many were ended before their time. */
  get waiting() {
    return { pending: this.#queue.size, sounding: this.#sounding.size, cut: this.#sounding.cut };
  }

  /**
   * The events of one batch.
   * @param {import("./types.js").WireEvent[]} events
   * @param {number} now Ms on the engine's clock.
   * @param {boolean} [isFirst] Whether they bring a newcomer up to date: then it is nobody's fault that some are late.
   * @returns {Item[]} Those that are new.
   */
  receive(events, now, isFirst = false) {
    const items = events.map((event) => this.#placed(event, now)).filter((item) => !this.#wasPlayed(item));
    this.#history.endRepeats();
    for (const item of items) this.#take(item, now, isFirst);
    this.pump(now);
    return items;
  }

  /** @param {import("./types.js").WireEvent} event @param {number} now @returns {Item} */
  #placed(event, now) {
    const due = event.isNow ? now : event.onTransport ? this.placement.dueOf(event.place) : event.place;
    return { ...event, id: this.#nextId++, state: due === Infinity ? "waiting" : "pending", due, end: due + this.#lengthOf(event) };
  }

  /** @param {{ note: import("./types.js").Note | null }} event */
  #lengthOf({ note }) {
    return note ? note.ms + this.placement.lengthOf(note.units) : 0;
  }

  /** @param {Item} item */
  #wasPlayed(item) {
    const repeat = !item.isNow && this.#history.takeRepeat(item);
    if (repeat) this.counts.repeated++;
    return repeat;
  }

  /** @param {Item} item @param {number} now @param {boolean} isFirst */
  #take(item, now, isFirst) {
    this.counts.received++;
    if (item.isNow) return this.#queue.add(item);
    if (item.due !== Infinity && !isFirst) this.slack.add(item.due - now);
    if (item.due < now && this.lateness.drops(item.generator, now - item.due, !isFirst)) return this.#miss(item);
    if (item.note && item.due < now) item.end = Math.max(item.end, now + LEAST_MS);
    this.#queue.add(item);
  }

  /** @param {Item} item */
  #miss(item) {
    item.state = "missed";
    this.#history.add(item); // should it come again, it is over
    this.counts.missed++;
  }

  /**
   * Moves on: hands over what is near, notes what has begun, lets go of what has ended. Call it often, and after every message.
   * @param {number} now
   */
  pump(now) {
    for (const item of this.#queue.until(now + this.#horizon)) if (item.state === "pending") this.#hand(item);
    this.#sounding.pump(now); // what ends in the moment in which another note begins has ended before it
    for (const item of this.#queue.takeIf((one) => this.#hasBegun(one, now), now + (this.#sink.lead || 0))) this.#begin(item);
    this.#sounding.pump(now);
    this.#history.trim(now);
  }

  /** @param {Item} item */
  #hand(item) {
    item.state = "handed";
    this.#sink.start(item);
  }

  /** @param {Item} item @param {number} now */
  #hasBegun(item, now) {
    return item.due <= now || (item.state === "handed" && this.#sink.begun?.(item) === true);
  }

  /** @param {Item} item */
  #begin(item) {
    item.state = "begun";
    this.counts.played++;
    if (!item.isNow) this.#history.add(item);
    if (item.note) this.#sounding.add(item);
    else item.state = "ended";
  }

  /**
   * The engine takes back what is pending.
   * @param {import("./types.js").Recall} recall
   * @param {number} now
   */
  recall(recall, now) {
    const { generator, from, silence } = recall;
    this.pump(now);
    const ofIt = (/** @type {{ generator: number }} */ item) => generator === null || item.generator === generator;
    const concerns = (/** @type {{ generator: number, due: number }} */ item) => ofIt(item) && item.due >= from;
    for (const item of this.#queue.takeIf(concerns)) this.#takeBack(item);
    this.#history.recall(recall);
    if (silence) this.#sounding.silence(now, ofIt);
  }

  /** @param {Item} item */
  #takeBack(item) {
    if (item.state === "handed") this.#sink.cancel(item);
    item.state = "recalled";
    this.counts.recalled++;
  }

  /**
   * The transport moves otherwise from `state.at` on: what was due before keeps its time, what is due later is placed anew.
   * @param {import("./types.js").TransportState} state
   * @param {number} now
   */
  transport(state, now) {
    this.pump(now);
    const before = this.placement.state;
    this.placement.state = state;
    for (const item of this.#queue.takeIf((one) => one.onTransport && one.due >= state.at)) this.#placeAgain(item);
    this.#sounding.follow(state, before.tempo, now);
    this.pump(now);
  }

  /** @param {Item} item */
  #placeAgain(item) {
    const due = this.placement.dueOf(item.place);
    if (Math.abs(due - item.due) < SAME_MS) return this.#queue.add(item);
    if (item.state === "handed") this.#sink.cancel(item);
    item.due = due < this.placement.state.at ? Infinity : due; // jumped over: it waits until the transport is there again
    item.end = item.due + this.#lengthOf(item);
    item.state = item.due === Infinity ? "waiting" : "pending";
    this.#queue.add(item);
  }

  /** The connection is lost: what sounds ends now; what is pending stays, each with its end. @param {number} now */
  silence(now) {
    this.pump(now);
    this.#sounding.silence(now);
  }

  /** Another engine: drops what is pending and ends what sounds. @param {number} now */
  reset(now) {
    for (const item of this.#queue.takeIf(() => true)) this.#takeBack(item);
    this.#sounding.silence(now);
    this.#history.reset();
    this.lateness.reset();
    this.placement.reset();
  }
}
