// What a performer can ask of the engine. Every answer is a promise; what goes wrong rejects it with a sentence for people.
import { plain } from "./names.js";
import { RequestError, Requests } from "./requests.js";

/** @typedef {import("./types.js").Value} Value */

export class Engine {
  #requests = new Requests();
  /** Who wants to hear of a member. @type {Map<string, Set<string>>} */ #listeners = new Map();
  #send;

  /** @param {(...message: Parameters<typeof import("./wire.js").encodeMessage>) => unknown} send False where there is no connection. */
  constructor(send) {
    this.#send = send;
  }

  /** @param {string} control @param {string} member */
  get(control, member) {
    return this.#ask(`get ${control} ${member}`, "get", control, member);
  }

  /** @param {string} control @param {string} member @param {Value[]} values One, or a list's values one after another. */
  set(control, member, values) {
    return this.#ask(`set ${control} ${member}`, "set", control, member, values);
  }

  /** @param {string} control @param {string} member @param {Value[]} values The arguments. */
  call(control, member, values) {
    return this.#ask(`call ${control} ${member}`, "call", control, member, values);
  }

  /**
   * @param {string} control @param {string} member @param {boolean} on Whether to hear of changes from now on.
   * @param {string} [who] Who wants to: where several do, the engine tells until the last of them wants no longer.
   */
  subscribe(control, member, on, who = "") {
    const listeners = this.#listenersOf(control, member);
    if (on) listeners.add(who);
    else listeners.delete(who);
    return this.#ask(`subscribe ${control} ${member}`, "subscribe", control, member, listeners.size > 0);
  }

  /** @param {string} control @param {string} member */
  #listenersOf(control, member) {
    const key = `${plain(control)} ${plain(member)}`;
    const listeners = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, listeners);
    return listeners;
  }

  /** @param {string} command `play`, `stop`, `continue`, `locate`, `tempo` or `metre`. @param {...Value} values */
  transport(command, ...values) {
    return this.#ask(`transport ${command}`, "transport command", command, values);
  }

  /** @param {string} name The generator's. @param {string} command `start`, `stop`, `reset`, `tempo` or `mute`. @param {...Value} values */
  generator(name, command, ...values) {
    return this.#ask(`${name} ${command}`, "generator command", name, command, values);
  }

  /**
   * @param {string} command `save` name, `recall` name, `list`, `delete` name, `morph` to beats, or `morph` from to beats.
   * @param {...Value} values
   * @returns {Promise<Value>} The names for `list`; else null, or a sentence that says what of the preset did not fit.
   */
  preset(command, ...values) {
    return this.#ask(`preset ${command}`, "preset command", command, values);
  }

  /** @param {string} command `undo`, `redo` or `list`. @returns {Promise<Value>} What was undone or redone; all that can be undone for `list`. */
  history(command) {
    return this.#ask(command, "history command", command, []);
  }

  /** @param {string} command `load`, `unload`, `reload` or `list`. @param {...string} name The file's, in the folder of the piece. */
  script(command, ...name) {
    return this.#ask(`script ${command}`, "script", command, name);
  }

  /** An answer came. @param {{ request: number, ok: boolean, value: Value }} answer */
  answer(answer) {
    this.#requests.answer(answer);
  }

  /** The connection is lost, and every answer with it. */
  lost() {
    this.#requests.rejectAll();
  }

  /** @param {string} asked @param {Parameters<typeof import("./wire.js").encodeMessage>[0]} name @param {...unknown} fields @returns {Promise<Value>} */
  #ask(asked, name, ...fields) {
    return this.#requests.ask(asked, (request) => {
      if (this.#send(name, request, ...fields) !== false) return;
      throw new RequestError(`"${asked}" was not sent: there is no connection to the engine now. Ask again when it is back.`);
    });
  }
}
