// The built hosts in the real thing: node.script's in a Node process, v8's in a V8 context that holds only what Max documents. The test plays the patch.
import { fork } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { WebSocket } from "ws";

const built = (name) => {
  const file = fileURLToPath(new URL(`../../../javascript/${name}`, import.meta.url));
  if (!existsSync(file)) throw new Error(`There is no ${file}; run "npm run build" first.`);
  return file;
};

/** What a host says, kept and awaited; and a patch that answers its pings at once. */
class Hosted {
  said = [];
  #waiting = [];
  heard(atoms) {
    this.said.push(atoms);
    if (atoms[0] === "ping") this.tell("pong", atoms[1], performance.now() + 1e6, 0, 0, 120, 4, 4);
    this.#waiting = this.#waiting.filter(({ isIt, resolve }) => !isIt(atoms) || void resolve(atoms));
  }
  /** The first message that begins so, now or later. */
  until(...beginning) {
    return this.untilSo((atoms) => beginning.every((atom, i) => atoms[i] === atom));
  }
  /** The first message that is so. */
  untilSo(isIt) {
    return Promise.resolve(this.said.find(isIt) ?? new Promise((resolve) => this.#waiting.push({ isIt, resolve })));
  }
}

export class InNode extends Hosted {
  #child = fork(built("tactus-node.js"), { execArgv: ["-r", fileURLToPath(new URL("give-max-api.cjs", import.meta.url))] });
  constructor() {
    super();
    this.#child.on("message", (atoms) => this.heard(atoms));
  }
  tell(...atoms) {
    if (this.#child.connected) this.#child.send(atoms, () => {}); // what it is told while it ends is lost
  }
  end() {
    this.#child.kill();
  }
}

export class InV8 extends Hosted {
  context;
  #timers = new Set();
  constructor(more = {}) {
    super();
    this.context = vm.createContext({
      outlet: (index, ...atoms) => this.heard(atoms.flat()), arrayfromargs: (args) => Array.from(args), messagename: "", max: { time: 0 },
      WebSocket: this.#socket(), setTimeout: (action, ms) => this.#timer(action, ms), clearTimeout: (timer) => clearTimeout(timer), post: () => {}, ...more,
    });
    Object.defineProperty(this.context.max, "time", { get: () => performance.now() });
    vm.runInContext(readFileSync(built("tactus-v8.js"), "utf8"), this.context);
  }
  begin() {
    this.context.loadbang();
  }
  tell(selector, ...atoms) {
    this.context.messagename = selector;
    this.context.anything(...atoms);
  }
  end() {
    this.context.notifydeleted();
    for (const timer of this.#timers) clearTimeout(timer);
  }
  #timer(action, ms) {
    const timer = setTimeout(action, ms);
    this.#timers.add(timer);
    return timer;
  }
  #socket() {
    const IOBuffer = () => vm.runInContext("globalThis.IOBuffer ??= class IOBuffer extends Uint8Array {}", this.context);
    return class {
      #socket;
      constructor(url) {
        this.#socket = new WebSocket(url);
        for (const event of ["open", "close", "error"]) this.#socket.addEventListener(event, (news) => this[`on${event}`]?.(news));
        this.#socket.addEventListener("message", ({ data }) => this.onmessage?.({ data: typeof data === "string" ? data : new (IOBuffer())(data) }));
      }
      send(bytes) { this.#socket.send(Uint8Array.from(bytes)); }
      close() { this.#socket.close(); }
    };
  }
}
