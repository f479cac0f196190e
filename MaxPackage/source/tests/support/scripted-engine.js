// An engine that says what a test tells it to, over a real socket.
import { encode } from "@msgpack/msgpack";
import { once } from "node:events";
import { WebSocketServer } from "ws";
import { MESSAGES } from "../../client/messages.js";
import { decodeMessage } from "../../client/wire.js";

export const EMPTY_PIECE = Object.freeze({ piece: "test", seed: 1, step: 5, lookAhead: 100, controls: [], generators: [] });

export class ScriptedEngine {
  #server;
  #port;

  static async open(port = 0) {
    const engine = new ScriptedEngine();
    engine.#server = new WebSocketServer({ host: "127.0.0.1", port, path: "/performer" });
    await once(engine.#server, "listening");
    engine.#port = engine.#server.address().port;
    return engine;
  }

  get port() {
    return this.#port;
  }

  get url() {
    return `ws://127.0.0.1:${this.#port}/performer`;
  }

  /** The next performer that connects. */
  async meet() {
    const [socket] = await once(this.#server, "connection");
    return new Connection(socket);
  }

  async close() {
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
    await once(this.#server, "close");
  }
}

export class Connection {
  #heard = [];
  #waiting = [];
  #socket;

  constructor(socket) {
    this.#socket = socket;
    socket.on("message", (data) => {
      this.#heard.push(decodeMessage(new Uint8Array(data)));
      this.#waiting.shift()?.();
    });
  }

  /** The next message of this name; others before it are left out. */
  async next(name) {
    for (;;) {
      while (this.#heard.length > 0) {
        const message = this.#heard.shift();
        if (message.is === name) return message;
      }
      await new Promise((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Says a message, its fields as on the wire. */
  say(name, ...fields) {
    this.#socket.send(encode([MESSAGES[name].number, ...fields]));
  }

  /** Says bytes, fitting or not. */
  sayBytes(bytes) {
    this.#socket.send(bytes);
  }

  /** Welcomes the performer; `now` in ms. */
  welcome({ session = "s1", number = 0, now = 0, resumed = false, description = EMPTY_PIECE } = {}) {
    this.say("welcome", 1, session, number, now * 10_000, resumed, description);
  }

  /** Notes in time, as `[due in ms, generator, pitch, length in ms]`. */
  notes(since, number, ...notes) {
    this.say("batch", since, number, 1, 0, notes.flatMap(([due, generator, pitch, length = 100]) => [due * 10_000, generator, pitch, 100, length * 10_000, 1]));
  }

  /** Breaks the connection without a word. */
  cut() {
    this.#socket.terminate();
  }
}
