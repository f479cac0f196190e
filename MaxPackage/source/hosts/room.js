// How long an event may be for Max: the zl objects of the package's patches have room for so many atoms and the words before them.

/** As many as the engine's longest list. */
const MOST_ATOMS = 4096;

export class Room {
  /** The generators of which it was said. @type {Set<number>} */ #said = new Set();
  #say;
  #nameOf;

  /** @param {(sentence: string) => void} say @param {(generator: number) => string} nameOf */
  constructor(say, nameOf) {
    this.#say = say;
    this.#nameOf = nameOf;
  }

  /** Whether Max can hold an event. One that it cannot is as if it had never come, and once for each generator that is said. @param {import("../client/types.js").WireEvent} event */
  isFor({ generator, atoms }) {
    const count = atoms?.length ?? 0;
    if (count <= MOST_ATOMS) return true;
    if (!this.#said.has(generator)) this.#say(`An event of '${this.#nameOf(generator)}' has ${count} atoms; Max is given up to ${MOST_ATOMS}. It is left out, and so are others of its kind; send them in parts.`);
    this.#said.add(generator);
    return false;
  }

  /** Another engine: its generators are others. */
  reset() {
    this.#said.clear();
  }
}
