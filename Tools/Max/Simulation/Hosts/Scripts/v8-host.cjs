"use strict";
// A v8 object: calls the functions of its script, and says what they send.
const { say } = require("./lines.cjs");
const { V8Context } = require("./v8-context.cjs");

const [, , clock, file, ...args] = process.argv;
const { time = null, settle = () => say({ type: "done" }) } = clock === "virtual" ? require("./virtual-node.cjs") : {};
let event = null; // the outlets of the running timer or socket event
let isCalled = false; // whether Max itself calls: what is sent then, it sends at once
let isMade = false; // whether the object has its outlets

/** Runs something that Max did not ask for, such as a timer: it is one event of the main thread. */
function asEvent(action) {
  if (event) return action(); // a socket that is closed may say so at once
  event = [];
  attempt(action);
  const sent = event;
  event = null;
  if (sent.length > 0) say({ type: "event", sent });
}

/** What a promise sends after its event is over is an event of its own. */
function send(message) {
  if (!isMade) complain(`${message.type === "outlet" ? "outlet" : "messnamed"}() in global code: there are no outlets yet; begin in loadbang()`);
  else if (event) event.push(message);
  else say(isCalled ? message : { type: "event", sent: [message] });
}

function complain(error) {
  say({ type: "post", level: "error", text: String(error?.stack ?? error) });
}

/** What a script does wrong is said, and nothing stops. */
function attempt(action) {
  try {
    action();
  } catch (error) {
    complain(error);
  }
}

function asCalled(action) {
  isCalled = true;
  attempt(action);
  isCalled = false;
}

const make = () => new V8Context({ file, args, Socket: time?.Socket ?? globalThis.WebSocket, asEvent, send, say });
let context = make();

function call(message) {
  const { globals } = context;
  const [first, ...rest] = message.atoms;
  const isNumber = typeof first === "number";
  globals.inlet = message.inlet;
  globals.messagename = isNumber ? (message.atoms.length > 1 ? "list" : message.float ? "msg_float" : "msg_int") : first;
  const name = globals.messagename === "msg_int" && !context.functionNamed("msg_int") ? "msg_float" : globals.messagename;
  const handler = context.functionNamed(name) ?? globals.anything;
  if (typeof handler === "function") handler(...(isNumber ? message.atoms : rest));
  else if (!message.quiet) globals.error(`no function ${globals.messagename}`);
}

/** The file is taken again. Whether in a new context, and who is told, is not established: V8Reload in Readings.cs. */
function compile({ over }) {
  if (!over) {
    context.end();
    context = make();
  }
  context.run();
  say({ type: "ports", inlets: context.globals.inlets, outlets: context.globals.outlets });
}

function hear(message) {
  asCalled(() => (message.type === "compile" ? compile(message) : call(message)));
  if (!time) settle(); // in virtual time, whoever listens does
}

process.on("uncaughtException", complain);
asCalled(() => context.run());
isMade = true;
say({ type: "ready", inlets: context.globals.inlets, outlets: context.globals.outlets });
if (time) settle();
require("./lines.cjs").listen(hear);
