// A range that follows what is shown: it widens at once, so that nothing falls outside, and narrows gently.

export class Scale {
  low;
  high;
  #least;

  /** @param {number} low @param {number} high @param {number} least The smallest span. */
  constructor(low, high, least) {
    this.low = low;
    this.high = high;
    this.#least = least;
  }

  /**
   * @param {number[]} values Those that are seen now; none leaves the range as it is.
   * @param {number} margin What to leave free at both ends, as a part of the span of the values.
   * @param {number} ease How much of the way to go at once, 0 to 1, where the range narrows.
   */
  follow(values, margin, ease) {
    if (values.length === 0) return;
    const [low, high] = values.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [Infinity, -Infinity]);
    const span = Math.max(this.#least, (high - low) * (1 + margin * 2));
    const middle = (low + high) / 2;
    this.low = toward(this.low, middle - span / 2, low < this.low ? 1 : ease);
    this.high = toward(this.high, middle + span / 2, high > this.high ? 1 : ease);
  }

  /** @param {number} value @returns {number} 0 at the low end, 1 at the high one. */
  at(value) {
    return (value - this.low) / (this.high - this.low);
  }
}

/** @param {number} from @param {number} to @param {number} part */
const toward = (from, to, part) => from + (to - from) * part;
