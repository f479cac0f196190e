"use strict";
// Gives a script in Node the simulator's time: its clock, its timers and its network. Loaded before anything that reads one of them.
require("./virtual-time.cjs");
const net = require("node:net");
const { performance } = require("node:perf_hooks");
const lines = require("./lines.cjs");
const { connectBy } = require("./virtual-net.cjs");

/** How many rounds of Node's own loop it takes until everything that one message set off is done: streams and promises need one. */
const ROUNDS = 3;
const { setImmediate } = globalThis;
const { say, listen } = lines;
const time = globalThis.makeVirtualTime(say);

net.connect = net.createConnection = connectBy(time.Socket);
performance.now = time.now;
Object.assign(globalThis, { setTimeout: time.setTimeout, setInterval: time.setInterval, clearTimeout: time.clear, clearInterval: time.clear });

/** Tells the simulator that all is done, once it is. */
function settle(rounds = ROUNDS) {
  if (rounds > 0) setImmediate(() => settle(rounds - 1));
  else say({ type: "done", next: time.next });
}

lines.listen = (hear) => listen((message) => {
  time.moveTo(message.now);
  if (!time.hear(message)) hear(message);
  settle();
});

module.exports = { settle, time };
