// How long before its onset an event came: the figures of the last few thousand.

/** How many events the figures are of. */
const KEPT = 4096;
/** An event that comes with less than this left shows that the engine must send earlier. Unit: ms; the engine keeps as much in reserve. */
const SHORT_MS = 10;

export class Slack {
  #kept = new Float64Array(KEPT);
  #count = 0;
  /** How many events came after their onset. */
  late = 0;
  /** Whether, since it was last taken, an event came so late that the engine should hear of it soon. */ isShort = false;

  /** What came since it was last taken. @type {number[]} */ #second = [];
  /** Whether what comes next says nothing of the way: it comes again, or was computed late. */ #isSkewed = false;

  /** @param {number} ms Negative where the event was late. */
  add(ms) {
    this.#kept[this.#count++ % KEPT] = ms;
    if (ms < 0) this.late++;
    if (this.#isSkewed) return;
    this.#second.push(ms);
    if (ms < SHORT_MS) this.isShort = true;
  }

  /** The next batch says nothing of how long events are under way. */
  skew() {
    this.#isSkewed = true;
  }

  /** That batch is over. */
  settle() {
    this.#isSkewed = false;
  }

  /**
   * What came since this was last asked: how many, how many late, and the slack that 999 of 1,000 and half of them had or exceeded. Where nothing came, 0 and null.
   * @returns {{ count: number, late: number, low: number, middle: number | null }}
   */
  takeSecond() {
    const sorted = this.#second.sort((a, b) => a - b);
    [this.#second, this.isShort] = [[], false];
    const exceededBy = (/** @type {number} */ share) => sorted[Math.floor((1 - share) * sorted.length)];
    return { count: sorted.length, late: sorted.filter((ms) => ms < 0).length, low: exceededBy(0.999) ?? 0, middle: exceededBy(0.5) ?? null };
  }

  /**
   * The slack that half, 99 % and 99.9 % of the events had or exceeded, and the least. Unit: ms; NaN before the first event.
   * @param {number} [of] Of how many events, the last ones; at most 4096.
   * @returns {{ count: number, p50: number, p99: number, p999: number, min: number }}
   */
  figures(of = KEPT) {
    const count = Math.min(this.#count, of);
    const sorted = Float64Array.from({ length: count }, (_, i) => this.#kept[(this.#count - count + i) % KEPT]).sort();
    const exceededBy = (/** @type {number} */ share) => sorted.at(Math.floor((1 - share) * sorted.length)) ?? NaN;
    return { count: this.#count, p50: exceededBy(0.5), p99: exceededBy(0.99), p999: exceededBy(0.999), min: sorted[0] ?? NaN };
  }

  /** Forgets everything. */
  reset() {
    [this.#count, this.late, this.#second, this.isShort] = [0, 0, [], false];
  }
}
