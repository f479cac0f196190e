"use strict";
// The context of a v8 object: it holds what Max documents and nothing else. What lives in it, timers and sockets, ends with it. Source: facts.md section 3.
const fs = require("node:fs");
const vm = require("node:vm");
const { atoms } = require("./lines.cjs");
const { makeSocket } = require("./v8-socket.cjs");
const { makeTask } = require("./v8-task.cjs");

const version = { version: "920", isplugin: 0, isruntime: 0, os: "macintosh", get time() { return performance.now(); } };
const number = (text) => (text !== "" && !Number.isNaN(Number(text)) ? Number(text) : text);

exports.V8Context = class V8Context {
  globals;
  #file;
  #asEvent;
  #timers = new Map();
  #closers = new Set();
  #context;
  #builtIn;

  /** @param what `file`, its `args`, the `Socket` to build on; `asEvent` runs what nobody called, `send` and `say` take it out. */
  constructor({ file, args, Socket, asEvent, send, say }) {
    this.#file = file;
    this.#asEvent = asEvent;
    const post = (level) => (...values) => say({ type: "post", level, text: values.map(String).join(" ") });
    const timers = this.#makeTimers();
    this.globals = {
      post: post("info"), cpost: post("info"), error: post("error"), ...timers,
      outlet: (index, ...values) => send({ type: "outlet", index, atoms: atoms(values) }),
      messnamed: (name, ...values) => send({ type: "named", name, atoms: atoms(values) }),
      arrayfromargs: (...values) => values.flatMap((value) => (typeof value === "object" && value?.length !== undefined ? Array.from(value) : [value])),
      inlets: 1, outlets: 1, inlet: 0, messagename: "", autowatch: 0, jsarguments: [file, ...args.map(number)],
      setinletassist() {}, setoutletassist() {},
      console: { log: post("info"), info: post("info"), warn: post("info"), debug: post("info"), error: post("error") },
      max: new Proxy(version, { get: (known, name) => known[name] ?? ((...values) => send({ type: "named", name: "max", atoms: [name, ...atoms(values)] })) }),
      require(name) { throw new Error(`require("${name}"): nothing can be required here; bundle the script into one file.`); },
    };
    this.#context = vm.createContext(this.globals, { name: "v8" });
    vm.runInContext("globalThis.IOBuffer = class IOBuffer extends Uint8Array {}", this.#context);
    Object.assign(this.globals, { WebSocket: makeSocket(this.#context, asEvent, Socket, this.#closers), Task: makeTask(timers) });
    this.#builtIn = new Set(Object.keys(this.globals));
  }

  /** Runs the file's global code, over whatever is there. */
  run() {
    vm.runInContext(fs.readFileSync(this.#file, "utf8"), this.#context, { filename: this.#file });
  }

  /** The script's own function of a name, never one of Max's. */
  functionNamed(name) {
    return Object.hasOwn(this.globals, name) && typeof this.globals[name] === "function" && !this.#builtIn.has(name) ? this.globals[name] : null;
  }

  /** Its timers never come, its sockets are closed, and nobody in it hears of that. */
  end() {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const close of this.#closers) close();
  }

  #makeTimers() {
    const begin = (start, action, ms) => {
      const timer = start(() => this.#asEvent(action), ms);
      this.#timers.set(Number(timer), timer);
      return Number(timer);
    };
    const clear = (id) => {
      clearTimeout(this.#timers.get(id));
      this.#timers.delete(id);
    };
    const once = (action, ms, ...rest) => {
      const id = begin(setTimeout, () => { this.#timers.delete(id); action(...rest); }, ms);
      return id;
    };
    return {
      setTimeout: once, clearTimeout: clear, clearInterval: clear, clearImmediate: clear,
      setImmediate: (action, ...rest) => once(action, 0, ...rest),
      setInterval: (action, ms, ...rest) => begin(setInterval, () => action(...rest), ms),
    };
  }
};
