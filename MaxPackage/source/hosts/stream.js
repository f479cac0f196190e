// One generator's events on their way into Max. Only Max knows what has come out of its pipes: docs/max-messages.md says how an epoch settles what must not come again.

/** Where events that are new begin to count. */
export const NEW = 1_000_000;
/** What a new host, or a new object, is told: Max compares with the last event that it played. */
export const FRESH = 2_000_000;
/** The most atoms of a message of several events: few enough for Max's low-priority queue to take at once. An event that has more is a message of its own. */
const MOST_ATOMS = 250;
const HEADER = 7;
/** After this time what was handed over has surely come out. */
const OVER_MS = 1000;
/** How long it is remembered that something came out: a recall is never older. */
const REMEMBERED_MS = 60_000;
/** Clocks that are read over a socket differ by less than this. */
const SAME_MOMENT_MS = 20;

/**
 * @typedef {import("../client/types.js").Item & { index: number, sent: boolean }} Item `due` in ms on the engine's clock, infinite while it waits.
 * @typedef {{ lane: number, of: (item: Item) => (number | string)[] }} Lane How an event is said: its due time and its atoms.
 */

export class Stream {
  /** In order of due time; those that wait come last. @type {Item[]} */ items = [];
  /** Whether an object in Max listens. */ isHeard = false;
  /** Whether nothing may be handed over until the transport says where it is. */ holds = false;
  #id;
  #send;
  #epoch = 1;
  /** The number of the first of this epoch's events, counted from the beginning: an epoch that Max never sees makes no difference to the next. */ #base = 0;
  /** How many there were of them so far: Max has played no more. */ #count = 0;
  #most = 0;
  #over = 0;
  /** Due times of what has come out. @type {number[]} */ #past = [];
  /** The place of the next event that comes again, after a recall with `again`. @type {number | null} */ #again = null;
  #isTold = false;
  /** How many events the last recall left in place. */ #kept = 0;
  /** Whether its generator has stopped: what Max played meanwhile may come again, once it goes on. */ #isHeld = false;
  /** Whether it is still to be seen if it goes on with the batch after a recall. */ #waits = false;
  /** How many of those that come again were in Max before. */ #repeats = 0;

  /** @param {number} id @param {(...atoms: (number | string)[]) => void} send */
  constructor(id, send) {
    this.#id = id;
    this.#send = send;
  }

  /**
   * Takes a new event in.
   * @param {import("../client/types.js").WireEvent} event
   * @param {number} due
   * @param {number} length Ms.
   * @returns {Item | null} Null for one that comes again though it was never taken back: the engine and this one put it on either side of the recall's moment.
   */
  add(event, due, length) {
    this.#waits = false;
    if (this.#isHeld) this.#begin(this.#over, this.items.length); // it began anew: nothing comes again
    if (this.#again !== null && event.onTransport && this.items.some((item) => item.place === event.place && item.index < this.#kept && (due === item.due || Math.abs(item.due - due) < SAME_MOMENT_MS))) return null;
    const item = { ...event, id: 0, state: /** @type {"pending"} */ ("pending"), due, end: due + length, index: this.#again === null ? NEW : this.#again++, sent: false };
    this.#count++;
    let i = this.items.length;
    while (i > 0 && this.items[i - 1].due > due) i--;
    this.items.splice(i, 0, item);
    return item;
  }

  /** The batch after a recall is over: what comes later is new. */
  endRepeats() {
    [this.#again, this.#repeats, this.#isHeld, this.#waits] = [null, 0, this.#isHeld || this.#waits, false];
  }

  /** Whether the next event is one that was in Max in time, and comes again. */
  takeRepeat() {
    return this.#repeats > 0 && this.#repeats-- > 0;
  }

  /** An event is not handed over, since it came too late; should it come again, it is over. @param {number} due */
  passOver(due) {
    if (this.#again !== null) this.#again++;
    if (this.isHeard) this.#past.push(due);
  }

  /** The engine takes back what is due from a time on. @param {number} from @param {boolean} again Whether it comes again. @param {boolean} silence @param {number} now @returns {number} How many. */
  recall(from, again, silence, now) {
    const isTaken = (/** @type {number} */ due) => due >= from;
    const known = this.#past.filter(isTaken).length;
    const before = this.items.length;
    const out = this.items.filter(({ due, sent }) => isTaken(due) && sent && due <= now).length;
    this.#past = this.#past.filter((due) => !isTaken(due));
    for (const item of this.items) if (isTaken(item.due)) item.state = "recalled";
    this.items = this.items.filter(({ due }) => !isTaken(due));
    const [isHeld, waits] = [silence && !again, again && this.#isHeld];
    this.#begin(this.#over - known, again || isHeld ? NEW : this.items.length);
    [this.#isHeld, this.#waits] = [isHeld, waits];
    this.#kept = this.items.length;
    if (again) [this.#again, this.#repeats] = [this.items.length, known + out];
    return before - this.items.length;
  }

  /** What was handed over goes otherwise from now on: it is handed over again. */
  restart() {
    const [again, repeats, isHeld] = [this.#again, this.#repeats, this.#isHeld];
    this.#begin(this.#over, NEW);
    this.#isHeld = isHeld;
    if (again !== null) [this.#again, this.#repeats] = [this.items.length, repeats];
  }

  /** Max's transport jumped: what was due on it before has been played, or was passed over. @param {number} time */
  forgetBefore(time) {
    const left = this.items.filter(({ onTransport, sent, index, due }) => !(onTransport && due < time && (sent || index < NEW)));
    this.#over += this.items.length - left.length;
    this.items = left;
  }

  /** Max's transport leads from now on: what was due before on another one has been played, or never will be. @param {number} time */
  forgetTransport(time) {
    const isPast = (/** @type {Item} */ { onTransport, due }) => onTransport && due < time;
    this.#over += this.items.filter((item) => isPast(item) && (item.sent || item.index < NEW)).length;
    this.items = this.items.filter((item) => !isPast(item));
  }

  /** A new listener: it hears what is to come. */
  greet() {
    this.isHeard = true;
    this.#begin(0, 0);
    for (const item of this.items) item.index = FRESH;
  }

  /** @param {number} over How many events of this epoch are surely over. @param {number} most How many may come again; where none does, all are over. */
  #begin(over, most) {
    this.#base += most > 0 ? over : this.#count;
    [this.#epoch, this.#most, this.#over, this.#again, this.#isTold] = [this.#epoch + 1, most, 0, null, false];
    [this.#repeats, this.#isHeld, this.#count] = [0, false, this.items.length];
    this.items.forEach((item, i) => Object.assign(item, { index: i, sent: false }));
  }

  /**
   * Hands over what has a time, or may wait in Max, and was not handed over.
   * @param {Lane} lane
   * @param {boolean} mayPlay Whether what is on the transport may be.
   * @param {number} from From which place on Max keeps, while its transport stands, what is to sound when it starts; infinite for nowhere.
   */
  flush(lane, mayPlay, from) {
    if (!this.isHeard) return;
    const isReady = (/** @type {Item} */ { due, onTransport, place }) => (due !== Infinity || (onTransport && place >= from)) && (mayPlay || !onTransport);
    const due = this.holds ? [] : this.items.filter((item) => !item.sent && isReady(item));
    for (const run of runs(due, lane)) this.#say(run, lane);
    if (!this.#isTold) this.#say({ first: 0, stride: 5, atoms: [] }, lane);
  }

  /** @param {{ first: number, stride: number, atoms: (number | string)[] }} run @param {Lane} lane */
  #say({ first, stride, atoms }, { lane }) {
    this.#isTold = true;
    this.#send("events", this.#id, this.#epoch, this.#base, this.#most, first, lane, stride, ...atoms);
  }

  /** Lets go of what has come out. @param {number} now @returns {number} How many. */
  trim(now) {
    const over = this.items.findIndex(({ due, sent }) => !sent || due >= now - OVER_MS);
    const gone = this.items.splice(0, over < 0 ? this.items.length : over);
    this.#over += gone.length;
    if (this.isHeard) for (const { due } of gone) this.#past.push(due);
    while (this.#past.length > 0 && this.#past[0] < now - REMEMBERED_MS) this.#past.shift();
    return gone.length;
  }

  /** Another engine: nothing of before counts. */
  reset() {
    this.items = [];
    this.#past = [];
    this.#begin(0, 0);
  }
}

/** Consecutive events that one message can hold. @param {Item[]} items @param {Lane} lane */
function* runs(items, lane) {
  /** @type {{ first: number, next: number, stride: number, atoms: (number | string)[] } | null} */ let run = null;
  for (const item of items) {
    const atoms = lane.of(item);
    const fits = run && run.stride === atoms.length && run.next === item.index && run.atoms.length + atoms.length <= MOST_ATOMS - HEADER;
    if (run && !fits) yield run;
    if (!run || !fits) run = { first: item.index, next: 0, stride: atoms.length, atoms: [] };
    run.atoms.push(...atoms);
    run.next = item.index >= NEW ? item.index : item.index + 1;
    item.sent = true;
  }
  if (run) yield run;
}
