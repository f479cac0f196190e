// The audio clock, seen from the page's clock. The device reports pairs of both; their middle difference is steady to a tenth of a millisecond.

/** How many pairs the middle is taken of, and how often one is asked for, in ms. */
const PAIRS = 15;
const EVERY_MS = 50;

export class AudioClock {
  /** @type {number[]} */ #differences = [];
  #difference = NaN;
  #sampled = -Infinity;
  #context;
  #now;

  /** @param {AudioContext} context @param {() => number} now The page's clock, that of `performance.now`, in ms. */
  constructor(context, now) {
    this.#context = context;
    this.#now = now;
    context.addEventListener("statechange", () => this.#forget());
  }

  /**
   * When something must start on the audio clock to leave the loudspeaker at a moment of the page's clock.
   * @param {number} local Ms on the page's clock.
   * @returns {number} Seconds on the audio clock; NaN while the sound is off.
   */
  toAudio(local) {
    this.#sample();
    return (local + this.#difference) / 1000;
  }

  #sample() {
    const now = this.#now();
    if (this.#context.state !== "running" || now - this.#sampled < EVERY_MS) return;
    this.#sampled = now;
    this.#differences = [...this.#differences.slice(1 - PAIRS), this.#pair(now)];
    this.#difference = middleOf(this.#differences);
  }

  /** Some browsers report nothing at first, or never: then what is computed now is heard after the latency. @param {number} now */
  #pair(now) {
    const { contextTime = 0, performanceTime = 0 } = this.#context.getOutputTimestamp?.() ?? {};
    if (contextTime > 0 && performanceTime > 0) return contextTime * 1000 - performanceTime;
    return (this.#context.currentTime - (this.#context.outputLatency || this.#context.baseLatency || 0)) * 1000 - now;
  }

  #forget() {
    [this.#differences, this.#difference, this.#sampled] = [[], NaN, -Infinity];
  }
}

/** @param {number[]} numbers */
const middleOf = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
