// What the hub is told of scripts, presets, undo and redo, and what it says of them on its status outlet.
import { atomsOf } from "./atoms.js";

/** @typedef {import("../client/types.js").Value} Value */
/** @typedef {number | string} Atom */

export class Orders {
  #send;
  #log;
  #engine;

  /** @param {(...atoms: Atom[]) => void} send @param {(level: string, sentence: string) => void} log @param {() => import("../client/engine.js").Engine} engine */
  constructor(send, log, engine) {
    this.#send = send;
    this.#log = log;
    this.#engine = engine;
  }

  /** What an order is about, and what it says. @param {string} what `script`, `preset` or `history`. @param {Atom[]} said */
  obey(what, said) {
    if (what === "script") return this.script(said);
    return what === "history" ? this.history(String(said[0])) : this.preset(said);
  }

  /** `load`, `unload`, `reload` with a name, or `list`. @param {Atom[]} said */
  script([command = "", ...name]) {
    return this.#engine().script(String(command), ...name.map(String));
  }

  /** `save`, `recall`, `delete` with a name, `morph` with a name or two and beats, or `list`. @param {Atom[]} said */
  async preset([command = "", ...values]) {
    const answer = await this.#engine().preset(String(command), ...values);
    if (command === "list") return this.#say("presets", answer);
    if (typeof answer === "string") this.#log("warning", answer);
  }

  /** `undo` or `redo`. @param {string} command */
  async history(command) {
    this.#say(command === "undo" ? "undone" : "redone", await this.#engine().history(command));
  }

  /** How many scripts there are, then each: its name, how it is, and what went wrong. @param {import("../client/types.js").ScriptState[]} scripts */
  scripts(scripts) {
    this.#say("scripts", scripts.length);
    for (const { name, status, problem } of scripts) this.#say("script", [name, status, problem]);
  }

  /** @param {string[]} names */
  presets(names) {
    this.#say("presets", names);
  }

  /** @param {string} name @param {Value} value */
  #say(name, value) {
    this.#send("status", name, ...atomsOf(value));
  }
}
