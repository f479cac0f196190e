// One connection after another to the same engine: hello, ping, and back again after a loss. The socket, the timers and the clock are passed in.
import { WireError } from "./fields.js";
import { PROTOCOL_VERSION } from "./messages.js";
import { decodeMessage, encodeMessage, encodePing } from "./wire.js";

/** Waits between attempts, in ms; the last one for ever. */
const BACKOFF_MS = [50, 100, 200, 400, 800, 1000];
/** Pings: quick ones at first, so that the clock is soon right, then a steady pulse. */
const QUICK_PINGS = 10;
const QUICK_PING_MS = 100;
const PING_MS = 1000;
/** A ping (or a hello) that waits longer than this for its answer means that nobody is there. */
const PATIENCE_MS = 4000;

/**
 * A browser's or Node's WebSocket, as much of it as is used here.
 * @typedef {{ binaryType: string, send(data: Uint8Array<ArrayBuffer>): void, close(): void,
 *   onopen: ((event: any) => any) | null, onclose: ((event: any) => any) | null,
 *   onerror: ((event: any) => any) | null, onmessage: ((event: any) => any) | null }} Socket
 * @typedef {{ set(action: () => void, ms: number): unknown, clear(timer: any): void }} Timers
 * @typedef {"connecting" | "connected" | "reconnecting" | "closed"} SessionState
 * @typedef {object} SessionEvents
 * @property {(message: any) => void} message A message came; it fits the protocol.
 * @property {(state: SessionState, sentence: string) => void} state
 * @property {(error: WireError) => void} malformed A frame came that does not fit the protocol; it was dropped.
 */

export class Session {
  /** @type {SessionState} */ state = "closed";
  /** The engine's name for this session, or null before the first welcome. @type {string | null} */ id = null;
  /** When the hello of this connection left, on the local clock. */ helloSent = 0;
  /** @type {Socket | null} */ #socket = null;
  #options;
  #attempt = 0;
  #pings = 0;
  #unanswered = Infinity; // when the oldest ping left that nobody answered
  #farewell = "";
  /** @type {unknown} */ #timer = null;

  /**
   * @param {{ WebSocket: new (url: string) => Socket, url: string, name: string, timers: Timers, now: () => number,
   *   last: () => number, on: SessionEvents }} options `last`: the last batch that came.
   */
  constructor(options) {
    this.#options = options;
  }

  /** Connects, and keeps connected until `close`. */
  open() {
    this.#enter("connecting", "Connecting to the engine.");
    this.#connect();
  }

  /** Ends the connection for good. */
  close() {
    this.#drop();
    this.#enter("closed", "Disconnected.");
  }

  /**
   * Sends a message, if there is a connection.
   * @param {Parameters<typeof encodeMessage>} message
   */
  send(...message) {
    this.#socket?.send(encodeMessage(...message));
  }

  #connect() {
    const socket = new this.#options.WebSocket(this.#options.url);
    socket.binaryType = "arraybuffer";
    socket.onopen = () => this.#hello();
    socket.onmessage = ({ data }) => this.#hear(data);
    socket.onclose = () => this.#lost();
    socket.onerror = () => {}; // a close always follows, and says the same
    this.#socket = socket;
    this.#after(PATIENCE_MS, () => this.#lost());
  }

  #hello() {
    [this.#pings, this.#unanswered, this.#farewell, this.helloSent] = [0, Infinity, "", this.#options.now()];
    this.send("hello", PROTOCOL_VERSION, this.#options.name, this.id, this.#options.last());
    this.#ping();
  }

  #ping() {
    const now = this.#options.now();
    if (now - this.#unanswered > PATIENCE_MS) return this.#lost();
    this.#unanswered = Math.min(this.#unanswered, now);
    this.#socket?.send(encodePing(++this.#pings, now));
    this.#after(this.#pings < QUICK_PINGS ? QUICK_PING_MS : PING_MS, () => this.#ping());
  }

  /** @param {unknown} frame */
  #hear(frame) {
    const message = this.#decoded(frame);
    if (!message) return;
    if (message.is === "welcome") this.#welcomed(message);
    if (message.is === "pong") this.#unanswered = Infinity;
    if (message.is === "goodbye") this.#farewell = message.sentence;
    this.#options.on.message(message);
  }

  /** @param {unknown} frame */
  #decoded(frame) {
    try {
      if (frame instanceof ArrayBuffer) return decodeMessage(frame);
      throw new WireError("The engine sends binary frames; this one was text.");
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      this.#options.on.malformed(error);
      return null;
    }
  }

  /** @param {{ session: string, resumed: boolean }} welcome */
  #welcomed({ session, resumed }) {
    [this.id, this.#attempt] = [session, 0];
    this.#enter("connected", resumed ? "Connected again." : "Connected.");
  }

  #lost() {
    this.#drop();
    const wait = BACKOFF_MS[Math.min(this.#attempt++, BACKOFF_MS.length - 1)];
    const why = this.#farewell || (this.state === "connecting" ? "No engine answers yet." : "The connection is lost.");
    this.#enter(this.state === "connecting" ? "connecting" : "reconnecting", `${why} Trying again.`);
    this.#after(wait, () => this.#connect());
  }

  #drop() {
    const socket = this.#socket;
    this.#socket = null;
    this.#options.timers.clear(this.#timer);
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  /** @param {SessionState} state @param {string} sentence */
  #enter(state, sentence) {
    this.state = state;
    this.#options.on.state(state, sentence);
  }

  /** One timer at a time: whatever waits next takes the place of what waited. @param {number} ms @param {() => void} action */
  #after(ms, action) {
    this.#options.timers.clear(this.#timer);
    this.#timer = this.#options.timers.set(action, ms);
  }
}
