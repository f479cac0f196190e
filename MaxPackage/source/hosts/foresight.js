// A jump of Max's transport cannot be known before it happens; a loop's can, once it was seen. What sounded first after such a jump is kept, and handed over before the next one:
// it waits in Max, and sounds only where the transport has landed. So a loop's first notes need not wait for the news of the jump to go to the engine and back.
import { UNITS_PER_TICK } from "../client/units.js";
import { atLanding, departure, JUMP_TICKS, TICKS_PER_MS } from "./landing.js";

/** What sounds so long after the landing is handed over beforehand, in ms: the news takes less. */
const NEWS_MS = 150;
/** What is kept of each pass, in ticks: a beat, so that a slower tempo may follow. */
const KEPT_TICKS = 480;
/** How long before the jump it is handed over, in ms. Later it would not be there in time. */
const EARLIEST_MS = 250, LATEST_MS = 45;
/** A jump is the one that was foreseen where it leaves and lands no further off than this. */
const SAME_TICKS = 24;
/** The most events of one generator: more would be late in the low-priority queue. */
const MOST = 64;

/** @typedef {import("./landing.js").Reading} Reading */
/** @typedef {import("../client/types.js").WireEvent} WireEvent */

export class Foresight {
  /** The generators that play the same again at the same place, by id. @type {Set<number>} */ seekers = new Set();
  /** The last jump back, in ticks. @type {{ from: number, to: number } | null} */ #loop = null;
  /** What was played after it, by generator. @type {Map<number, { event: WireEvent, due: number }[]>} */ #kept = new Map();
  /** The places of what Max has for the next one, by generator; null before it is near. @type {Map<number, number[]> | null} */ #told = null;
  /** Counts what Max was told: messages may overtake each other, and an older one is void. */ #pass = 0;
  /** The places of what has sounded before the engine sent it. @type {Map<number, number[]>} */ #sounded = new Map();
  #send;
  #atomsOf;

  /** @param {(...atoms: (number | string)[]) => void} send @param {(event: WireEvent) => (number | string)[]} atomsOf An event's atoms, lengths in ms. */
  constructor(send, atomsOf) {
    this.#send = send;
    this.#atomsOf = atomsOf;
  }

  /** A look at Max's transport. @param {Reading | null} before @param {Reading} reading */
  look(before, reading) {
    const landing = atLanding(before, reading);
    if (before && landing !== reading) this.#jumped(departure(before, landing), landing.ticks);
    if (!this.#loop) return;
    if (!reading.isPlaying) this.#takeBack();
    else if (reading.ticks > this.#loop.from + JUMP_TICKS) this.reset();
    else if (this.#told === null || before?.tempo !== reading.tempo) this.#approach(this.#loop, reading);
  }

  /** Hands over what will sound, if it is time to. @param {{ from: number, to: number }} loop @param {Reading} reading */
  #approach(loop, reading) {
    const pace = reading.tempo * TICKS_PER_MS;
    const left = (loop.from - reading.ticks) / pace;
    if (left > LATEST_MS && left < EARLIEST_MS) this.#tell(loop, NEWS_MS * pace);
  }

  /** @param {number} from @param {number} to */
  #jumped(from, to) {
    const isForeseen = this.#loop !== null && Math.abs(this.#loop.from - from) < SAME_TICKS && Math.abs(this.#loop.to - to) < SAME_TICKS;
    this.#sounded = (isForeseen && this.#told) || new Map();
    if (!isForeseen) this.#loop = to < from ? { from, to } : null;
    [this.#told, this.#kept] = [null, new Map()];
  }

  /** @param {{ from: number, to: number }} loop @param {number} length Ticks. */
  #tell({ from, to }, length) {
    [this.#told, this.#pass] = [new Map(), this.#pass + 1];
    for (const [id, kept] of this.#kept) {
      const first = kept.filter(({ event }) => event.place / UNITS_PER_TICK - to < length).slice(0, MOST);
      if (first.length === 0) this.#send("foresee", id, this.#pass);
      for (const { event } of first) this.#send("foresee", id, this.#pass, from - to, event.place / UNITS_PER_TICK, ...this.#atomsOf(event));
      this.#told.set(id, first.map(({ event }) => event.place));
    }
  }

  /** The engine sends an event on the transport. @param {WireEvent} event @param {number} due @returns {boolean} Whether it has sounded already. */
  take(event, due) {
    this.#keep(event, due);
    const places = this.#sounded.get(event.generator) ?? [];
    const i = places.indexOf(event.place);
    if (i >= 0) places.splice(i, 1);
    return i >= 0;
  }

  /** @param {WireEvent} event @param {number} due */
  #keep(event, due) {
    if (!this.#loop || !this.seekers.has(event.generator)) return;
    const after = event.place / UNITS_PER_TICK - this.#loop.to;
    if (after < 0 || after >= KEPT_TICKS) return;
    this.#kept.set(event.generator, [...(this.#kept.get(event.generator) ?? []), { event, due }]);
  }

  /** The engine takes back what is due from a time on: what comes instead is kept. @param {number | null} generator Null for all; one alone was stopped, muted or reset. @param {number} from */
  recall(generator, from) {
    for (const [id, kept] of this.#kept) if (generator === null || generator === id) this.#kept.set(id, kept.filter(({ due }) => due < from));
    if (generator === null) return;
    this.#kept.delete(generator);
    if (this.#told?.delete(generator)) this.#send("foresee", generator, ++this.#pass);
  }

  /** Max is to forget what it was told. */
  #takeBack() {
    for (const id of this.#told?.keys() ?? []) this.#send("foresee", id, ++this.#pass);
    this.#told = null;
  }

  /** There is no loop any more. */
  reset() {
    this.#takeBack();
    [this.#loop, this.#kept, this.#sounded] = [null, new Map(), new Map()];
  }
}
