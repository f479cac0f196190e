// A wireless loudspeaker may need longer than the engine's look-ahead: then every note would be late by another amount.
// So the sound as a whole moves back, once, by what is missing, and keeps its rhythm.

/** How many notes are looked at, and how many of them must be short of time. */
const LOOKED_AT = 40;
const TOO_MANY = 20;
/** The delay grows in whole steps of this, up to the most. Unit: ms. */
const STEP_MS = 10;
const MOST_MS = 500;

export class SoundDelay {
  /** How much later than due everything sounds, in ms. */
  ms = 0;
  /** @type {number[]} */ #shortages = [];

  /**
   * @param {number} shortage By how much a note came too late for the audio clock, in ms; negative where it was in time.
   * @returns {boolean} Whether the delay has grown.
   */
  add(shortage) {
    if (shortage <= 0 && this.#shortages.length === 0) return false; // as with nearly every note: the window begins with one that is short of time
    this.#shortages = [...this.#shortages.slice(1 - LOOKED_AT), shortage];
    this.#shortages.splice(0, this.#shortages.findIndex((ms) => ms > 0) >>> 0);
    const short = this.#shortages.filter((ms) => ms > 0);
    if (short.length < TOO_MANY || this.ms >= MOST_MS) return false;
    this.ms = Math.min(MOST_MS, this.ms + Math.ceil((Math.max(...short) + 1) / STEP_MS) * STEP_MS);
    this.#shortages = [];
    return true;
  }
}
