// When an event on the transport is due: by the last `transport` message, and never while the transport stands.
import { UNITS_PER_BEAT, msPerUnit } from "./units.js";

/** What is so before the first `transport` message. */
const STANDING = Object.freeze({ at: 0, position: 0, playing: false, tempo: 120, numerator: 4, denominator: 4 });

export class Placement {
  /** The last `transport` message. @type {import("./types.js").TransportState} */
  state = STANDING;

  /** Forgets the transport: another engine has another. */
  reset() {
    this.state = STANDING;
  }

  /** @param {number} units A place on the transport. @returns {number} Ms on the engine's clock; infinite while the transport stands. */
  dueOf(units) {
    const { at, position, playing, tempo } = this.state;
    return playing ? at + (units - position) * msPerUnit(tempo) : Infinity;
  }

  /** @param {number} units A length. @returns {number} Milliseconds at the present tempo. */
  lengthOf(units) {
    return units * msPerUnit(this.state.tempo);
  }

  /** The other way round, for a transport that moves. @param {number} time Ms on the engine's clock. @returns {number} Units. */
  unitsAt(time) {
    return this.state.position + (time - this.state.at) / msPerUnit(this.state.tempo);
  }

  /** @param {number} now Ms on the engine's clock. @returns {number} Where the transport is, in units. */
  positionAt(now) {
    return this.state.playing ? Math.max(this.state.position, this.unitsAt(now)) : this.state.position;
  }

  /**
   * The bar and beat as a player says them, both counted from 1.
   * @param {number} now Ms on the engine's clock.
   * @returns {{ bar: number, beat: number, fraction: number, beats: number }} `fraction` of the beat, 0 to 1; `beats` in quarter notes from 0.
   */
  barBeatAt(now) {
    const position = this.positionAt(now);
    const beat = (UNITS_PER_BEAT * 4) / this.state.denominator;
    const bar = beat * this.state.numerator;
    const inBar = position - Math.floor(position / bar) * bar;
    return {
      bar: Math.floor(position / bar) + 1, beat: Math.floor(inBar / beat) + 1,
      fraction: (inBar % beat) / beat, beats: position / UNITS_PER_BEAT,
    };
  }
}
