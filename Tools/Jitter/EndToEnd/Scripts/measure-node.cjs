"use strict";
// Runs Max's host in Node with a stand-in for max-api, which answers as the patch does and tells for which moment each note was handed over.
const Module = require("node:module");
const [, , host, url] = process.argv;

const MARK = "\u0001";
const NOTE = 5, HEADER = 7;
/** Max's clock begins with Max, not with the machine. */
const MAX_BEGAN = 7_654_321.5;
const TICK_MS = 50;

const handlers = new Map();
const machine = () => Number(process.hrtime.bigint()) / 1e6;
const say = (message) => process.stdout.write(`${MARK}${JSON.stringify(message)}\n`);
const hear = (selector, ...atoms) => handlers.get(selector)?.(...atoms);

const answers = {
  ready: () => { hear("meet", "host", url, 0); hear("connect", 1); setInterval(() => hear("tick", 1), TICK_MS); },
  ping: (n) => setImmediate(() => hear("pong", n, machine() - MAX_BEGAN, 0, 0, 120, 4, 4)),
  generator: () => {},
  events: (...atoms) => {
    const at = machine();
    const [, , , , , lane, stride] = atoms;
    if (lane !== 0 || stride !== NOTE) throw new Error(`events in lane ${lane} with ${stride} atoms each cannot be measured`);
    const notes = [];
    for (let i = HEADER; i < atoms.length; i += stride) notes.push([atoms[i] + MAX_BEGAN, atoms[i + 1], atoms[i + 2], atoms[i + 4]]);
    say({ at, notes });
  },
};

const api = {
  outlet: async (...values) => { const [selector, ...atoms] = values.flat(Infinity); answers[selector]?.(...atoms); },
  addHandler: (selector, handler) => handlers.set(selector, handler),
  post: () => {},
};
const load = Module._load;
Module._load = (name, ...rest) => (name === "max-api" ? api : load.call(Module, name, ...rest));

process.stdin.on("end", () => process.exit(0)).resume();
require(host);
setTimeout(() => hear("register", "series", "ms"), 0);
