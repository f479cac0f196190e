// What the hub's status outlet says: the connection's figures, once a second.

const EVERY_MS = 1000;

export class Status {
  #send;
  #kind;
  #last = -Infinity;
  #piece = "";
  /** What the piece begins with, until the engine says what it uses. */ #lookAhead = 0;

  /** @param {(...atoms: (number | string)[]) => void} send @param {string} kind The host's. */
  constructor(send, kind) {
    this.#send = send;
    this.#kind = kind;
  }

  /** @param {import("../client/types.js").Description} description */
  describe({ piece, lookAhead }) {
    [this.#piece, this.#lookAhead] = [piece, lookAhead];
    this.#say("piece", piece);
  }

  /** Says the figures if it is time. @param {import("../client/performer.js").Performer} performer @param {import("./max-clock.js").MaxClock} clock @param {number} now */
  pulse(performer, clock, now) {
    if (now - this.#last < EVERY_MS) return;
    this.#last = now;
    this.#figures(performer, clock);
  }

  /** Says everything. @param {import("../client/performer.js").Performer | null} performer @param {import("./max-clock.js").MaxClock} clock */
  all(performer, clock) {
    this.#say("connected", Number(performer?.state === "connected"));
    this.#say("host", this.#kind);
    if (this.#piece) this.#say("piece", this.#piece);
    if (performer) this.#figures(performer, clock);
  }

  /** @param {import("../client/performer.js").Performer} performer @param {import("./max-clock.js").MaxClock} clock */
  #figures({ clock: engine, player: { slack }, lookAhead }, clock) {
    const { p99, count } = slack.figures();
    this.#say("latency", (known(engine.roundTrip) + known(clock.roundTrip)) / 2);
    if (count > 0) this.#say("slack", p99);
    this.#say("lookahead", lookAhead?.used ?? this.#lookAhead);
    this.#say("late", slack.late);
    this.#say("drift", (clock.drift - engine.drift) * 1e6);
  }

  /** @param {string} name @param {number | string} value */
  #say(name, value) {
    this.#send("status", name, value);
  }
}

/** @param {number} ms */
const known = (ms) => (Number.isFinite(ms) ? ms : 0);
