// What the tactus.control objects ask and hear. Every question gets one answer, or one sentence that says why not.

/** @typedef {import("../client/types.js").Value} Value */
/** @typedef {(...atoms: (number | string)[]) => void} Send */

export class Controls {
  /** Who wants to hear of which member's changes. @type {Map<string, { instance: number, control: string, member: string }>} */ #subscribed = new Map();
  /** @type {Map<string, import("../client/types.js").Control>} */ #known = new Map();
  #send;
  #engine;

  /** @param {Send} send @param {() => import("../client/engine.js").Engine} engine */
  constructor(send, engine) {
    this.#send = send;
    this.#engine = engine;
  }

  /** @param {import("../client/types.js").Control[]} controls */
  describe(controls) {
    this.#known = new Map(controls.map((control) => [plain(control.name), control]));
  }

  /**
   * What an object was told: `get m`, `set m values…`, `subscribe m`, `unsubscribe m`, or a member with its arguments.
   * @param {number} instance The object's number.
   * @param {string} control
   * @param {(number | string)[]} said
   */
  hear(instance, control, [verb, ...rest]) {
    const name = String(verb);
    const [member, ...values] = rest;
    if (verb === undefined) return this.#refuse(instance, `Say what "${control}" should do: get, set, subscribe, unsubscribe, or a member with its arguments.`);
    if (!["get", "set", "subscribe", "unsubscribe"].includes(name)) return this.#use(instance, control, name, rest);
    if (member === undefined) return this.#refuse(instance, `"${name}" needs a member of "${control}": ${this.#members(control)}.`);
    if (name === "get") return this.#ask(instance, String(member), this.#engine().get(control, String(member)));
    if (name === "set") return this.#ask(instance, String(member), this.#engine().set(control, String(member), values));
    return this.#subscribe(instance, control, String(member), name === "subscribe");
  }

  /** A member by its name alone: a method is called, a variable is read or set. @param {number} instance @param {string} control @param {string} member @param {(number | string)[]} values */
  #use(instance, control, member, values) {
    const isValue = this.#known.get(plain(control))?.members.find(({ name }) => plain(name) === plain(member))?.kind === "value";
    const engine = this.#engine();
    this.#ask(instance, member, !isValue ? engine.call(control, member, values) : values.length > 0 ? engine.set(control, member, values) : engine.get(control, member));
  }

  /** @param {number} instance @param {string} control @param {string} member @param {boolean} on */
  #subscribe(instance, control, member, on) {
    const key = `${instance} ${plain(control)} ${plain(member)}`;
    if (on) this.#subscribed.set(key, { instance, control, member });
    else this.#subscribed.delete(key);
    const isWanted = on || [...this.#subscribed.values()].some((one) => plain(one.control) === plain(control) && plain(one.member) === plain(member));
    this.#ask(instance, member, this.#engine().subscribe(control, member, isWanted));
  }

  /** A connection came: subscriptions ended with the last one. */
  connected() {
    for (const { instance, control, member } of this.#subscribed.values())
      this.#engine().subscribe(control, member, true).catch((/** @type {Error} */ error) => this.#refuse(instance, error.message));
  }

  /** @param {{ control: string, member: string, value: Value }} change */
  changed({ control, member, value }) {
    for (const one of this.#subscribed.values())
      if (plain(one.control) === plain(control) && plain(one.member) === plain(member)) this.#send("change", one.instance, one.member, ...atomsOf(value));
  }

  /** @param {number} instance @param {string} member @param {Promise<Value>} asked */
  #ask(instance, member, asked) {
    asked.then((value) => this.#send("answer", instance, member, ...atomsOf(value)), (error) => this.#refuse(instance, error.message));
  }

  /** @param {number} instance @param {string} sentence */
  #refuse(instance, sentence) {
    this.#send("refusal", instance, sentence);
  }

  /** @param {string} control */
  #members(control) {
    return this.#known.get(plain(control))?.members.map(({ name }) => name).join(", ") ?? "the piece has no control of this name";
  }
}

/** Names match in every way of writing them. @param {string} name */
export const plain = (name) => name.replaceAll(/[_\-\s]/g, "").toLowerCase();

/** A value as Max's atoms: true and false as 1 and 0, nothing as none. @param {Value} value @returns {(number | string)[]} */
export function atomsOf(value) {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(atomsOf);
  return [typeof value === "boolean" ? Number(value) : value];
}
