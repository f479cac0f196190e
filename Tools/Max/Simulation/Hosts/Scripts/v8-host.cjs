"use strict";
// A v8 object: a context that holds what Max documents and nothing else. Source: facts.md section 3.
const fs = require("node:fs");
const vm = require("node:vm");
const { say, atoms } = require("./lines.cjs");
const { makeSocket } = require("./v8-socket.cjs");
const { makeTask } = require("./v8-task.cjs");

const [, , clock, file, ...args] = process.argv;
const { time = null, settle = () => say({ type: "done" }) } = clock === "virtual" ? require("./virtual-node.cjs") : {};
let event = null; // the outlets of the running timer or socket event
let isCalled = false; // whether Max itself calls: what is sent then, it sends at once

/** Runs something that Max did not ask for, such as a timer: it is one event of the main thread. */
function asEvent(action) {
  if (event) return action(); // a socket that is closed may say so at once
  event = [];
  try {
    action();
  } catch (error) {
    complain(error);
  }
  const sent = event;
  event = null;
  if (sent.length > 0) say({ type: "event", sent });
}

/** What a promise sends after its event is over is an event of its own. */
const send = (message) => (event ? event.push(message) : say(isCalled ? message : { type: "event", sent: [message] }));
const complain = (error) => say({ type: "post", level: "error", text: String(error?.stack ?? error) });
const post = (...values) => say({ type: "post", level: "info", text: values.map(String).join(" ") });
const version = { version: "920", isplugin: 0, isruntime: 0, os: "macintosh", get time() { return performance.now(); } };

const globals = {
  post,
  cpost: post,
  error: (...values) => say({ type: "post", level: "error", text: values.map(String).join(" ") }),
  outlet: (index, ...values) => send({ type: "outlet", index, atoms: atoms(values) }),
  messnamed: (name, ...values) => send({ type: "named", name, atoms: atoms(values) }),
  arrayfromargs: (...values) => values.flatMap((value) => (typeof value === "object" && value?.length !== undefined ? Array.from(value) : [value])),
  inlets: 1,
  outlets: 1,
  inlet: 0,
  messagename: "",
  autowatch: 0,
  jsarguments: [file, ...args.map((arg) => (arg !== "" && !Number.isNaN(Number(arg)) ? Number(arg) : arg))],
  setinletassist() {},
  setoutletassist() {},
  console: { log: post, info: post, warn: post, debug: post, error: (...values) => globals.error(...values) },
  setTimeout: (action, ms, ...rest) => Number(setTimeout(() => asEvent(() => action(...rest)), ms)),
  setInterval: (action, ms, ...rest) => Number(setInterval(() => asEvent(() => action(...rest)), ms)),
  setImmediate: (action, ...rest) => Number(setTimeout(() => asEvent(() => action(...rest)), 0)),
  clearTimeout: (id) => clearTimeout(id),
  clearInterval: (id) => clearInterval(id),
  clearImmediate: (id) => clearTimeout(id),
  max: new Proxy(version, { get: (known, name) => known[name] ?? ((...values) => send({ type: "named", name: "max", atoms: [name, ...atoms(values)] })) }),
  require: (name) => {
    throw new Error(`require("${name}"): nothing can be required here; bundle the script into one file.`);
  },
};
const context = vm.createContext(globals, { name: "v8" });
vm.runInContext("globalThis.IOBuffer = class IOBuffer extends Uint8Array {}", context);
Object.assign(globals, { WebSocket: makeSocket(context, asEvent, time?.Socket ?? globalThis.WebSocket), Task: makeTask(asEvent) });

function call(message) {
  const [first, ...rest] = message.atoms;
  const isNumber = typeof first === "number";
  globals.inlet = message.inlet;
  globals.messagename = isNumber ? (message.atoms.length > 1 ? "list" : message.float ? "msg_float" : "msg_int") : first;
  const name = isNumber && typeof globals[globals.messagename] !== "function" && globals.messagename === "msg_int" ? "msg_float" : globals.messagename;
  const isOwn = Object.hasOwn(globals, name) && typeof globals[name] === "function" && !builtIn.has(name);
  const handler = isOwn ? globals[name] : globals.anything;
  if (typeof handler === "function") handler(...(isNumber ? message.atoms : rest));
  else if (!message.quiet) globals.error(`no function ${globals.messagename}`);
}

function hear(message) {
  isCalled = true;
  try {
    call(message);
  } catch (error) {
    complain(error);
  }
  isCalled = false;
  if (!time) settle(); // in virtual time, whoever listens does
}

const builtIn = new Set(Object.keys(globals));
process.on("uncaughtException", complain);
isCalled = true;
try {
  vm.runInContext(fs.readFileSync(file, "utf8"), context, { filename: file });
} catch (error) {
  complain(error);
}
isCalled = false;
say({ type: "ready", inlets: globals.inlets, outlets: globals.outlets });
if (time) settle();
require("./lines.cjs").listen(hear);
