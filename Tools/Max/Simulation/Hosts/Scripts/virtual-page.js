"use strict";
// Gives a page the simulator's time: its clock, its timers, its sockets; and no frames, as in a window that nobody sees. Comes after virtual-time.cjs and before the bridge.
(() => {
  if (window !== window.top) return;
  const outbox = [];
  const { port1: here, port2: there } = new MessageChannel();
  /** All promises are through by then. No timer: those of a page that nobody sees come once a second. */
  const settled = () => new Promise((done) => {
    here.onmessage = done;
    there.postMessage(0);
  });
  const time = globalThis.makeVirtualTime((message) => outbox.push(message));
  const clear = (id) => time.clear(id);
  Object.assign(window, {
    setTimeout: time.setTimeout, setInterval: time.setInterval, clearTimeout: clear, clearInterval: clear,
    requestAnimationFrame: () => 0, cancelAnimationFrame: clear, WebSocket: time.Socket, fetch: time.look,
    tactusSay: (text) => outbox.push(JSON.parse(text)),
    /** One thing is said to the page; what it says to that comes back when all is done, promises included. */
    tactusStep: async (message) => {
      time.moveTo(message.now, message.timerPeriod);
      if (!time.hear(message)) window.tactusHear(message);
      await settled();
      return JSON.stringify([...outbox.splice(0), { type: "done", next: time.next }]);
    },
  });
  performance.now = time.now;
  window.navigation.addEventListener("navigate", () => outbox.push({ type: "leaves" }));
})();
