// Where a number stands on its way from least to most, and what a hand, a wheel or a key makes of it.

/** @typedef {{ type: string, minimum?: number | null, maximum?: number | null, step?: number | null, curve?: string | null, unit?: string | null }} Numeric */
/**
 * What a grip needs. A `position` is where a hand has moved to, before it is rounded to a value.
 * @typedef {object} Scale
 * @property {number | null} minimum
 * @property {number | null} maximum
 * @property {(value: number) => number} positionOf
 * @property {(position: number) => number} at The value there: on a step, and in the range.
 * @property {(position: number, pixels: number) => number} travel Where a hand gets that moves on by so many pixels.
 * @property {(value: number, arrows: number) => number} moved The value so many presses of an arrow key further; a tenth of one is fine, ten are coarse.
 */

/** How many pixels a hand travels from the least value to the most. */
const TRAVEL = 200;
/** How many presses of an arrow key go from the least to the most, where no step is given. */
const PRESSES = 100;
/** How many more digits than its range a number without a step has. */
const DIGITS = 4;
/** How many pixels one press of an arrow key is worth where there is no range. */
const PIXELS_A_PRESS = 2;

/** @param {Numeric} what @returns {Scale} */
export const scaleFor = (what) => (isRanged(what) ? new Range(what) : new OpenScale(what));

/** Whether a number has a least and a most, so that a knob can show it. @param {Numeric} what */
export const isRanged = ({ type, minimum, maximum }) => (type === "int" || type === "float") && Number.isFinite(minimum) && Number.isFinite(maximum) && Number(minimum) < Number(maximum);

/** From a least to a most, linear or exponential. A position is a fraction, 0 to 1. @implements {Scale} */
export class Range {
  #step;
  #isExponential;

  /** @param {Numeric} what */
  constructor({ type, minimum, maximum, step, curve }) {
    this.minimum = Number(minimum);
    this.maximum = Number(maximum);
    this.#step = stepOf(type, step);
    this.#isExponential = curve === "exponential" && this.minimum * this.maximum > 0;
  }

  /** @param {number} value */
  positionOf(value) {
    const { minimum: low, maximum: high } = this;
    return within(this.#isExponential ? Math.log(Math.max(low, Math.min(high, value)) / low) / Math.log(high / low) : (value - low) / (high - low), 0, 1);
  }

  /** @param {number} position */
  at(position) {
    const { minimum: low, maximum: high } = this;
    const fraction = within(position, 0, 1);
    return this.#snap(this.#isExponential ? low * (high / low) ** fraction : low + fraction * (high - low));
  }

  /** @param {number} position @param {number} pixels */
  travel(position, pixels) {
    return within(position + pixels / TRAVEL, 0, 1);
  }

  /** @param {number} value @param {number} arrows */
  moved(value, arrows) {
    if (this.#step > 0 && !this.#isExponential) return this.#snap(value + this.#stride(arrows));
    const there = this.at(this.positionOf(value) + arrows / PRESSES);
    return there === value ? this.#snap(value + Math.sign(arrows) * this.#step) : there;
  }

  /** So many presses in whole steps: at least one, and for a coarse one a tenth of the way. @param {number} arrows */
  #stride(arrows) {
    const tenth = Math.round((this.maximum - this.minimum) / 10 / this.#step);
    return Math.sign(arrows) * this.#step * (Math.abs(arrows) < 10 ? Math.max(1, Math.round(Math.abs(arrows))) : Math.max(1, tenth));
  }

  /** @param {number} value */
  #snap(value) {
    const { minimum: low, maximum: high } = this;
    if (this.#step > 0) return tidy(low + this.#step * within(Math.round((value - low) / this.#step), 0, Math.floor((high - low) / this.#step + 1e-9)));
    return within(this.#isExponential ? Number(value.toPrecision(DIGITS)) : rounded(value, DIGITS - Math.floor(Math.log10(high - low))), low, high);
  }
}

/** Without a range, or with one end only. A position is the value itself, not rounded. @implements {Scale} */
export class OpenScale {
  #step;
  #isStepped;

  /** @param {Numeric} what */
  constructor({ type, minimum, maximum, step }) {
    this.minimum = minimum ?? null;
    this.maximum = maximum ?? null;
    this.#step = stepOf(type, step);
    this.#isStepped = this.#step > 0;
  }

  /** @param {number} value */
  positionOf(value) {
    return value;
  }

  /** @param {number} position */
  at(position) {
    const grain = this.#isStepped ? this.#step : grainOf(position) / 10;
    return within(tidy(Math.round(position / grain) * grain), this.minimum ?? -Infinity, this.maximum ?? Infinity);
  }

  /** @param {number} position @param {number} pixels */
  travel(position, pixels) {
    return position + (pixels / PIXELS_A_PRESS) * (this.#isStepped ? this.#step : grainOf(position));
  }

  /** @param {number} value @param {number} arrows */
  moved(value, arrows) {
    const presses = this.#isStepped ? Math.sign(arrows) * Math.max(1, Math.abs(arrows)) : arrows;
    return this.at(value + presses * (this.#isStepped ? this.#step : grainOf(value)));
  }
}

/** @param {string} type @param {number | null | undefined} step */
const stepOf = (type, step) => (step && step > 0 ? step : type === "int" ? 1 : 0);

/** What a number of this size moves by: a hundredth for small ones, more for large ones. @param {number} value */
const grainOf = (value) => 10 ** Math.max(-2, Math.floor(Math.log10(Math.abs(value) || 1)) - 2);

/** @param {number} value @param {number} low @param {number} high */
const within = (value, low, high) => Math.min(high, Math.max(low, value));

/** @param {number} value @param {number} digits After the point. */
const rounded = (value, digits) => Number(value.toFixed(within(digits, 0, 12)));

/** Without what adding binary fractions leaves behind. @param {number} value */
const tidy = (value) => Number(value.toPrecision(12));
