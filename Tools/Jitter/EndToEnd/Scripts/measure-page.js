"use strict";
// Runs in the page before its own script: notes when each batch was there, and hands that over with what the page says of its notes.
{
  const BATCH = 33;
  const INTEGERS = { 0xcc: "getUint8", 0xcd: "getUint16", 0xce: "getUint32", 0xcf: "getBigUint64" };
  const WAITING = new Set(["waiting", "pending", "handed"]);
  const SOUNDED = new Set(["begun", "ended"]);
  const arrivals = [];
  let last = 0;

  /** The integers with which a MessagePack array begins. */
  function integersIn(buffer, count) {
    const view = new DataView(buffer);
    let at = { 0xdc: 3, 0xdd: 5 }[view.getUint8(0)] ?? 1;
    return Array.from({ length: count }, () => {
      const code = view.getUint8(at++);
      if (code < 0x80) return code;
      const read = INTEGERS[code];
      if (!read) return NaN;
      const value = Number(view[read](at));
      at += 1 << (code - 0xcc);
      return value;
    });
  }

  globalThis.WebSocket = class extends WebSocket {
    constructor(...args) {
      super(...args);
      this.addEventListener("message", ({ data }) => {
        const now = performance.now();
        if (data instanceof ArrayBuffer && integersIn(data, 1)[0] === BATCH) arrivals.push([integersIn(data, 3)[2], now]);
      });
    }
  };

  /** What came and what was placed since this was last asked: times in ms on the engine's clock. */
  globalThis.tactusMeasured = () => {
    const { tactus } = globalThis;
    if (tactus?.state !== "connected") return null;
    const offset = tactus.clock.now - performance.now();
    const notes = tactus.scheduled.filter(({ id }) => id > last);
    // A note that comes later may begin earlier: from the first one on that has not begun, all are looked at again.
    const open = notes.findIndex(({ state }) => WAITING.has(state));
    const over = open < 0 ? notes : notes.slice(0, open);
    last = over.at(-1)?.id ?? last;
    const sounded = over.filter(({ audio, state }) => audio !== null && SOUNDED.has(state));
    return {
      arrivals: arrivals.splice(0).map(([number, at]) => [number, at + offset]),
      placed: sounded.map(({ pitch, velocity, channel, audio, due, error }) => [pitch, velocity, channel, error ?? (audio - tactus.audioTimeOf(due)) * 1000]),
    };
  };
}
