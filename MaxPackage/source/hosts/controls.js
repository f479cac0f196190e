// What the tactus.control objects ask and hear. Every question gets one answer, or one sentence that says why not.
import { plain } from "../client/names.js";
import { atomsOf } from "./atoms.js";
import { describing } from "./describing.js";
import { Subscriptions, areAlike } from "./subscriptions.js";

/** @typedef {import("../client/types.js").Value} Value */
/** @typedef {import("./subscriptions.js").Subscription} Subscription */
/** @typedef {(...atoms: (number | string)[]) => void} Send */

/** What a message to the object may begin with, other than a member's name; `describe` alone does without a member. */
const VERBS = ["get", "set", "subscribe", "unsubscribe", "describe"];

export class Controls {
  /** @type {Map<string, import("../client/types.js").Control>} */ #known = new Map();
  #subscriptions;
  #send;
  #engine;

  /** @param {Send} send @param {() => import("../client/engine.js").Engine} engine */
  constructor(send, engine) {
    this.#send = send;
    this.#engine = engine;
    this.#subscriptions = new Subscriptions(send);
  }

  /** The piece's controls: on every connection, whenever there are others, and none where there is no connection. Subscriptions end with a connection. @param {import("../client/types.js").Control[]} controls */
  describe(controls) {
    this.#known = new Map(controls.map((control) => [plain(control.name), control]));
    for (const one of this.#subscriptions.all) this.#renew(one);
  }

  /**
   * What an object was told: `get m`, `set m values…`, `subscribe m`, `unsubscribe m`, `describe`, `describe m`, or a member with its arguments.
   * @param {number} instance The object's number.
   * @param {string} control
   * @param {(number | string)[]} said
   */
  hear(instance, control, [verb, ...rest]) {
    const name = String(verb);
    if (verb === undefined) return this.#refuse(instance, `Say what "${control}" should do: ${VERBS.join(", ")}, or a member with its arguments.`);
    if (!VERBS.includes(name)) return this.#use(instance, control, name, rest);
    if (rest.length === 0 && name !== "describe") return this.#refuse(instance, `"${name}" needs a member of "${control}": ${this.#members(control)}.`);
    this.#obey(instance, control, name, rest);
  }

  /** @param {number} instance @param {string} control @param {string} verb @param {(number | string)[]} rest */
  #obey(instance, control, verb, [first, ...values]) {
    const member = String(first);
    if (verb === "get") return this.#ask(instance, control, member, this.#engine().get(control, member));
    if (verb === "set") return this.#ask(instance, control, member, this.#engine().set(control, member, values));
    if (verb === "subscribe") return this.#subscribe(instance, control, member);
    if (verb === "unsubscribe") return this.#unsubscribe(instance, control, member);
    this.#describe(instance, control, first === undefined ? null : member);
  }

  /** A member by its name alone: a method is called, a variable is read or set. @param {number} instance @param {string} control @param {string} member @param {(number | string)[]} values */
  #use(instance, control, member, values) {
    const isValue = this.#member(control, member)?.kind === "value";
    const engine = this.#engine();
    this.#ask(instance, control, member, !isValue ? engine.call(control, member, values) : values.length > 0 ? engine.set(control, member, values) : engine.get(control, member));
  }

  /** @param {number} instance @param {string} control @param {string} member */
  #subscribe(instance, control, member) {
    this.#subscriptions.add(instance, control, member);
    this.#ask(instance, control, member, this.#engine().subscribe(control, member, true));
  }

  /** @param {number} instance @param {string} control @param {string} member */
  #unsubscribe(instance, control, member) {
    const known = this.#subscriptions.find(instance, control, member);
    if (known) this.#subscriptions.remove(known);
    this.#ask(instance, control, member, this.#engine().subscribe(control, member, this.#subscriptions.to(control, member).length > 0));
  }

  /** The patch says what was subscribed to before this host began, and what the object was last told. @param {number} instance @param {string} control @param {number} number @param {string} member @param {(number | string)[]} told */
  restore(instance, control, number, member, told) {
    this.#renew(this.#subscriptions.restore(number, instance, control, member, told));
  }

  /** An object is gone. @param {number} instance */
  detach(instance) {
    for (const one of this.#subscriptions.all.filter((each) => each.instance === instance))
      if (this.#subscriptions.remove(one) && this.#member(one.control, one.member)) this.#engine().subscribe(one.control, one.member, false).catch((/** @type {Error} */ error) => this.#refuse(instance, error.message));
  }

  /** Subscribes where the piece has the member; the object hears its value if it is another than it was told. @param {Subscription} one */
  #renew(one) {
    if (!this.#member(one.control, one.member)) return;
    const { changes } = one;
    const differs = (/** @type {(number | string)[]} */ atoms) => one.changes === changes && !(one.told && areAlike(one.told, atoms));
    this.#engine().subscribe(one.control, one.member, true).then(
      (value) => void (differs(atomsOf(value)) && this.#subscriptions.change(one, atomsOf(value))),
      (/** @type {Error} */ error) => void (this.#member(one.control, one.member) && this.#refuse(one.instance, error.message))); // a lost connection will be back
  }

  /** Frames that come together are read together, and answers are promises: a change waits until those before it were given. @param {{ control: string, member: string, value: Value }} change */
  changed({ control, member, value }) {
    void Promise.resolve().then(() => { for (const one of this.#subscriptions.to(control, member)) this.#subscriptions.change(one, atomsOf(value)); });
  }

  /** Says what a control has, or one member of it; how many members that are is the answer. @param {number} instance @param {string} control @param {string | null} member */
  #describe(instance, control, member) {
    const members = this.#known.get(plain(control))?.members.filter(({ name }) => member === null || plain(name) === plain(member));
    if (!members || (members.length === 0 && member !== null)) return this.#ask(instance, control, member ?? "", this.#engine().get(control, member ?? "")); // the engine knows the nearest name
    for (const message of members.flatMap(describing)) this.#send("description", instance, ...message);
    this.#send("answer", instance, "describe", members.length);
  }

  /** @param {number} instance @param {string} control @param {string} member @param {Promise<Value>} asked */
  #ask(instance, control, member, asked) {
    asked.then((value) => this.#answer(instance, control, member, atomsOf(value)), (error) => this.#refuse(instance, error.message));
  }

  /** @param {number} instance @param {string} control @param {string} member @param {(number | string)[]} atoms */
  #answer(instance, control, member, atoms) {
    this.#send("answer", instance, member, ...atoms);
    const subscription = this.#subscriptions.find(instance, control, member);
    if (subscription) this.#subscriptions.tell(subscription, atoms);
  }

  /** @param {number} instance @param {string} sentence */
  #refuse(instance, sentence) {
    this.#send("refusal", instance, sentence);
  }

  /** @param {string} control @param {string} member */
  #member(control, member) {
    return this.#known.get(plain(control))?.members.find(({ name }) => plain(name) === plain(member));
  }

  /** @param {string} control */
  #members(control) {
    return this.#known.get(plain(control))?.members.map(({ name }) => name).join(", ") ?? "the piece has no control of this name";
  }
}
