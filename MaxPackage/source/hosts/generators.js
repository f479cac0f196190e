// The tactus.gen and tactus.note objects by the names that they were given, and the piece's generators by theirs. Either may come first.
import { plain } from "../client/names.js";

/** @typedef {{ id: number, name: string, clock: string, running: boolean, muted: boolean, tempo: number, fault: string | null }} Known */

export class Generators {
  /** The clock that each name was given in Max. @type {Map<string, string>} */ #wanted = new Map();
  /** @type {Map<number, Known>} */ #known = new Map();
  #send;
  #say;
  #greet;

  /**
   * @param {(...atoms: (number | string)[]) => void} send
   * @param {(level: string, sentence: string) => void} say
   * @param {(id: number) => void} greet Someone listens to this one.
   */
  constructor(send, say, greet) {
    this.#send = send;
    this.#say = say;
    this.#greet = greet;
  }

  /** An object is there. @param {string} name @param {string} clock */
  register(name, clock) {
    this.#wanted.set(name, clock);
    if (this.#known.size > 0) this.#meet(name, true);
  }

  /** The piece's generators. @param {import("../client/types.js").GeneratorState[]} generators */
  describe(generators) {
    const before = this.#known;
    this.#known = new Map(generators.map((one) => [one.id, { ...one, tempo: one.tempo ?? 0, fault: one.fault ?? null }]));
    for (const name of this.#wanted.keys()) this.#meet(name, !before.has(this.#find(name)?.id ?? -1));
  }

  /** @param {{ id: number, running: boolean, muted: boolean, tempo: number, fault: string | null }} state */
  update(state) {
    const known = this.#known.get(state.id);
    if (known) this.#tell(Object.assign(known, state));
  }

  /** @param {string} name */
  #find(name) {
    return [...this.#known.values()].find((one) => one.name === name) ?? [...this.#known.values()].find((one) => plain(one.name) === plain(name));
  }

  /** @param {string} name @param {boolean} isNew Whether the object does not know its number yet. */
  #meet(name, isNew) {
    const known = this.#find(name);
    if (!known) return this.#say("warning", `The piece has no generator "${name}"; it has ${[...this.#known.values()].map((one) => one.name).join(", ")}.`);
    const wanted = this.#wanted.get(name);
    if (isNew && wanted !== known.clock) this.#say("warning", `The generator "${name}" runs on the clock ${known.clock}, not on ${wanted}; change the object's first argument.`);
    this.#send("generator", name, known.id);
    this.#tell(known);
    if (isNew) this.#greet(known.id);
  }

  /** @param {Known} known */
  #tell({ id, running, muted, tempo, fault }) {
    this.#send("state", id, Number(running), Number(muted), tempo);
    if (fault) this.#send("fault", id, fault);
  }
}
