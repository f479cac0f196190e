"use strict";
// Time, timers and sockets that the simulator moves by hand; in Node and in a page alike. VirtualHost.cs is the other half of it.
globalThis.makeVirtualTime = (say) => {
  const timers = new Map();
  const sockets = new Map();
  const looks = new Map();
  let now = 0, count = 0, period = 0;

  const add = (action, ms, every) => {
    timers.set(++count, { at: now + Math.max(0, ms || 0), action, every });
    return count;
  };
  const toText = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const toBytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

  class Socket {
    static CONNECTING = 0;
    static OPEN = 1;
    static CLOSING = 2;
    static CLOSED = 3;
    readyState = 0;
    bufferedAmount = 0;
    protocol = "";
    onopen = null;
    onmessage = null;
    onclose = null;
    onerror = null;
    #id = ++count;
    constructor(url) {
      this.url = String(url);
      sockets.set(this.#id, this);
      say({ type: "connect", id: this.#id, url: this.url });
    }
    send(data) {
      say({ type: "send", id: this.#id, data: toText(new Uint8Array(data.buffer ?? data, data.byteOffset ?? 0, data.byteLength)) });
    }
    close() {
      if (this.readyState >= 2) return;
      say({ type: "close", id: this.#id });
      this.hear({ event: "close" });
    }
    hear({ event, data }) {
      if (event === "open") this.readyState = 1;
      if (event === "close") this.readyState = 3;
      if (event === "close") sockets.delete(this.#id);
      this[`on${event}`]?.({ type: event, target: this, data: data && toBytes(data).buffer, code: 1006, reason: "", wasClean: false });
    }
  }

  /** When a timer comes: with a period, as in a page that nobody sees, at the next multiple of it. */
  const dueOf = ({ at }) => (period > 0 ? Math.ceil(at / period) * period : at);

  /** The next timer that is due by then. */
  const nextBy = (end) => [...timers].filter(([, timer]) => dueOf(timer) <= end).sort(([a, one], [b, other]) => one.at - other.at || a - b)[0];

  const fire = ([id, timer]) => {
    now = Math.max(now, dueOf(timer));
    if (timer.every === undefined) timers.delete(id);
    else timer.at += Math.max(1, timer.every);
    attempt(timer.action);
  };

  /** What a script does wrong in a timer or a socket's event is said, and nothing stops. */
  const attempt = (action) => {
    try {
      action();
    } catch (error) {
      say({ type: "post", level: "error", text: String(error?.stack ?? error) });
    }
  };

  return {
    Socket,
    now: () => now,
    setTimeout: (action, ms, ...rest) => add(() => action(...rest), ms),
    setInterval: (action, ms, ...rest) => add(() => action(...rest), ms, ms),
    clear: (id) => void timers.delete(id),
    /** Whether someone answers at an address. */
    look: (url) => new Promise((found, failed) => {
      looks.set(++count, { found, failed });
      say({ type: "look", id: count, url: String(url) });
    }),
    /** Time has come to where the simulator says; what is due on the way comes first. */
    moveTo(end, timerPeriod = 0) {
      period = timerPeriod;
      for (let due = nextBy(end); due; due = nextBy(end)) fire(due);
      now = Math.max(now, end);
    },
    /** A socket's or a look's news; false where a message is something else. */
    hear(message) {
      if (message.type === "socket") attempt(() => sockets.get(message.id)?.hear(message));
      else if (message.type === "looked") looks.get(message.id)?.[message.found ? "found" : "failed"](new Error("nobody answers"));
      return ["socket", "looked", "wake"].includes(message.type);
    },
    /** When to be woken; null for never. */
    get next() {
      return timers.size > 0 ? Math.min(...[...timers.values()].map(dueOf)) : null;
    },
  };
};
