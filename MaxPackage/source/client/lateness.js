// Events that came after their onset: whose, how late, and what became of them. What becomes of them is the generator's own to say.

/** An event that came later than this is never played: after a machine slept, a cluster of old notes is worse than a gap. In ms. */
const TOO_LATE_MS = 2000;

/** Of so many generators the engine is told at once: an array on the wire has 4,096 elements at most. */
const MOST_TOLD = 256;

/** So many generators are told of in a sentence each, the rest of them in one: people read it while all is late. */
const MOST_SENTENCES = 3;

/** @typedef {{ name: string, played: number, dropped: number, worst: number }} Count How many were played at once, how many were dropped, and by how many ms the latest was late. */

export class Lateness {
  /** By generator. @type {Map<number, Count>} */ counts = new Map();
  /** What came since the engine was last told. @type {Map<number, Count>} */ #news = new Map();
  /** What came since people were. @type {Map<number, Count>} */ #unsaid = new Map();
  /** From which delay on a generator's events are dropped, in ms. @type {Map<number, number>} */ #limits = new Map();
  /** @type {Map<number, string>} */ #names = new Map();

  /** What people call a generator. @param {number} generator */
  nameOf(generator) {
    return this.#names.get(generator) ?? `generator ${generator}`;
  }

  /** How many were dropped. */
  get dropped() {
    return [...this.counts.values()].reduce((sum, { dropped }) => sum + dropped, 0);
  }

  /** What the generators say of it. @param {import("./types.js").GeneratorState[]} generators */
  describe(generators) {
    this.#limits = new Map(generators.map(({ id, late }) => [id, Math.min(late ?? TOO_LATE_MS, TOO_LATE_MS)]));
    this.#names = new Map(generators.map(({ id, name }) => [id, name]));
  }

  /**
   * An event came late: counts it, unless it was late because its performer came late itself.
   * @param {number} generator
   * @param {number} by By how many ms.
   * @param {boolean} [isCounted]
   * @returns {boolean} Whether it is to be dropped.
   */
  drops(generator, by, isCounted = true) {
    const isDropped = by > (this.#limits.get(generator) ?? TOO_LATE_MS);
    if (isCounted) for (const counts of [this.counts, this.#news, this.#unsaid]) this.#count(counts, generator, by, isDropped);
    return isDropped;
  }

  /** @param {Map<number, Count>} counts @param {number} generator @param {number} by @param {boolean} isDropped */
  #count(counts, generator, by, isDropped) {
    const count = counts.get(generator) ?? { name: this.nameOf(generator), played: 0, dropped: 0, worst: 0 };
    count[isDropped ? "dropped" : "played"]++;
    count.worst = Math.max(count.worst, by);
    counts.set(generator, count);
  }

  /** What came late since the engine was last told: of each generator its number, how many were played at once, how many dropped; the most first. */
  takeNews() {
    return mostFirst(this.#news).slice(0, MOST_TOLD).flatMap(([id, { played, dropped }]) => [id, played, dropped]);
  }

  /** What came late since this was last asked, in a few sentences for people. */
  takeSentences() {
    return sentencesOf(mostFirst(this.#unsaid).map(([, count]) => count));
  }

  /** Another engine: nothing was late yet. */
  reset() {
    for (const counts of [this.counts, this.#news, this.#unsaid]) counts.clear();
  }
}

/** Empties what it is given. @param {Map<number, Count>} counts */
function mostFirst(counts) {
  const sorted = [...counts].sort(([, one], [, other]) => other.played + other.dropped - one.played - one.dropped);
  counts.clear();
  return sorted;
}

/** @param {Count[]} counts */
function sentencesOf(counts) {
  if (counts.length <= MOST_SENTENCES) return counts.map(sentenceOf);
  const rest = counts.slice(MOST_SENTENCES - 1);
  const sum = (/** @type {"played" | "dropped"} */ what) => rest.reduce((all, count) => all + count[what], 0);
  const all = { name: `${rest.length} more generators`, played: sum("played"), dropped: sum("dropped"), worst: Math.max(...rest.map(({ worst }) => worst)) };
  return [...counts.slice(0, MOST_SENTENCES - 1), all].map(sentenceOf);
}

/** @param {Count} count */
function sentenceOf({ name, played, dropped, worst }) {
  const became = [played > 0 ? `${played} played at once` : "", dropped > 0 ? `${dropped} dropped` : ""].filter(Boolean).join(", ");
  return `Events of ${name} came late, by up to ${worst.toFixed(1)} ms: ${became}.`;
}
