// Whose events were when: numbers alone, not an object each, since with hundreds of thousands of those collecting garbage would hold up the music.

/** How many fit at first. */
const FIRST = 1024;

/** @typedef {{ generator: number, due: number }} Entry */

export class Ledger {
  length = 0;
  #generators = new Float64Array(FIRST);
  #dues = new Float64Array(FIRST);

  /** @param {number} generator @param {number} due */
  add(generator, due) {
    if (this.length === this.#dues.length) [this.#generators, this.#dues] = [twiceAsLong(this.#generators), twiceAsLong(this.#dues)];
    this.#generators[this.length] = generator;
    this.#dues[this.length++] = due;
  }

  /** @param {number} index @returns {number} When that entry was due. */
  dueAt(index) {
    return this.#dues[index];
  }

  /** Takes out those of one generator, or of all, that were due from a time on. @param {number | null} generator Null for all. @param {number} from @returns {Entry[]} In their order. */
  take(generator, from) {
    const taken = [];
    let left = 0;
    for (let i = 0; i < this.length; i++) {
      const [its, due] = [this.#generators[i], this.#dues[i]];
      if ((generator === null || its === generator) && due >= from) taken.push({ generator: its, due });
      else [this.#generators[left], this.#dues[left++]] = [its, due];
    }
    this.length = left;
    return taken;
  }

  /** Forgets the first so many. @param {number} count */
  drop(count) {
    for (const numbers of [this.#generators, this.#dues]) numbers.copyWithin(0, count, this.length);
    this.length -= count;
  }

  /** Forgets everything. */
  clear() {
    this.length = 0;
  }
}

/** @param {Float64Array<ArrayBuffer>} numbers */
function twiceAsLong(numbers) {
  const longer = new Float64Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
