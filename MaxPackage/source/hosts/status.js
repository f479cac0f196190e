// What the hub's status outlet says: the connection's figures, once a second.

const EVERY_MS = 1000;
/** Of how many events the slack is: a bad moment is forgotten after so many. */
const RECENT = 256;

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
    this.#say("host", this.#kind);
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
    if (performer?.state === "connected") this.#figures(performer, clock);
  }

  /** @param {import("../client/performer.js").Performer} performer @param {import("./max-clock.js").MaxClock} clock */
  #figures({ clock: engine, player: { slack, lateness }, lookAhead, status }, clock) {
    const { p99, count } = slack.figures(RECENT);
    this.#say("latency", (known(engine.roundTrip) + known(clock.roundTrip)) / 2);
    if (count > 0) this.#say("slack", p99);
    this.#say("lookahead", lookAhead?.used ?? this.#lookAhead);
    this.#say("late", slack.late);
    this.#say("dropped", lateness.dropped);
    this.#following(status?.transport, clock.drift === null || engine.drift === null ? 0 : (clock.drift - engine.drift) * 1e6);
  }

  /** How well the engine follows Max, by the engine's own word; where nobody leads, the two clocks' drift as it is seen from here, 0 until it is known: a word that came later would be a new symbol. @param {import("../client/types.js").TransportStatus | undefined} transport @param {number} clocks */
  #following(transport, clocks) {
    this.#say("drift", transport?.leader ? transport.drift : clocks);
    if (transport?.residual) this.#say("residual", transport.residual.p50, transport.residual.p99);
  }

  /** @param {string} name @param {...(number | string)} values */
  #say(name, ...values) {
    this.#send("status", name, ...values);
  }
}

/** @param {number} ms */
const known = (ms) => (Number.isFinite(ms) ? ms : 0);
