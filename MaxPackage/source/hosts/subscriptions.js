// Which members the tactus.control objects want to hear of, and what each object was last told. The patch keeps the same, so that neither a page that is loaded anew
// nor an engine that is started anew costs a subscription, or brings a value twice.
import { plain } from "../client/names.js";

/** @typedef {(number | string)[]} Atoms */
/** @typedef {{ number: number, instance: number, control: string, member: string, told: Atoms | null, changes: number }} Subscription `told`: null before anything was. */

export class Subscriptions {
  /** @type {Map<string, Subscription>} */ #kept = new Map();
  #last = 0;
  #send;

  /** @param {(...atoms: Atoms) => void} send */
  constructor(send) {
    this.#send = send;
  }

  /** All of them. */
  get all() {
    return [...this.#kept.values()];
  }

  /** An object subscribes. @param {number} instance @param {string} control @param {string} member @returns {Subscription} */
  add(instance, control, member) {
    const known = this.find(instance, control, member);
    if (known) return known;
    const added = this.#keep({ number: ++this.#last, instance, control, member, told: null, changes: 0 });
    this.#send("subscribed", instance, added.number, member);
    return added;
  }

  /** The patch says what an object was subscribed to before this host began. @param {number} number @param {number} instance @param {string} control @param {string} member @param {Atoms} told */
  restore(number, instance, control, member, told) {
    this.#last = Math.max(this.#last, number);
    return this.#keep({ number, instance, control, member, told, changes: 0 });
  }

  /** @param {Subscription} subscription */
  #keep(subscription) {
    this.#kept.set(keyOf(subscription), subscription);
    return subscription;
  }

  /** @param {number} instance @param {string} control @param {string} member */
  find(instance, control, member) {
    return this.#kept.get(keyOf({ instance, control, member }));
  }

  /** @param {Subscription} subscription @returns {boolean} Whether no other object wants the member. */
  remove(subscription) {
    this.#kept.delete(keyOf(subscription));
    this.#send("unsubscribed", subscription.instance, subscription.number);
    return this.to(subscription.control, subscription.member).length === 0;
  }

  /** Those to one member. @param {string} control @param {string} member */
  to(control, member) {
    return this.all.filter((one) => plain(one.control) === plain(control) && plain(one.member) === plain(member));
  }

  /** The member has another value. @param {Subscription} one @param {Atoms} atoms */
  change(one, atoms) {
    one.told = atoms;
    one.changes++;
    this.#send("change", one.instance, one.number, one.member, ...atoms);
  }

  /** The object was told the value as an answer. @param {Subscription} one @param {Atoms} atoms */
  tell(one, atoms) {
    if (one.told !== null && areAlike(one.told, atoms)) return;
    one.told = atoms;
    this.#send("subscribed", one.instance, one.number, one.member, ...atoms);
  }
}

/** @param {{ instance: number, control: string, member: string }} subscription */
const keyOf = ({ instance, control, member }) => `${instance} ${plain(control)} ${plain(member)}`;

/** Whether two values are the same to Max, whose way through a patch may cost a number its last digits. @param {Atoms} a @param {Atoms} b */
export const areAlike = (a, b) => a.length === b.length && a.every((atom, i) => atom === b[i] || String(atom) === String(b[i]) || (typeof atom === typeof b[i] && Math.fround(Number(atom)) === Math.fround(Number(b[i]))));
