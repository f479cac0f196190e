// Which batches have come: no batch counts twice, and none is missed unnoticed.

export class BatchNumbers {
  /** The last batch that came; what `hello` says to resume. */
  last = 0;
  /** How often a batch did not go on where the last one ended. */
  gaps = 0;
  /** How many batches came that had come before. */
  duplicates = 0;
  #welcomed = true;
  #lastSent = 0;

  /**
   * A welcome: the next batch is the one that brings us up to date, whatever its number.
   * @param {{ number: number, resumed: boolean }} welcome
   */
  welcome({ number, resumed }) {
    if (!resumed) this.last = number;
    [this.#welcomed, this.#lastSent] = [true, number];
  }

  /**
   * @param {{ since: number, number: number }} batch
   * @returns {boolean} Whether its events are new.
   */
  take({ since, number }) {
    const goesOn = since === this.last || (this.#welcomed && since === this.#lastSent);
    if (!this.#welcomed && number <= this.last) {
      this.duplicates++;
      return false;
    }
    if (!goesOn && !(this.#welcomed && since < this.last)) this.gaps++;
    [this.last, this.#welcomed] = [number, false];
    return true;
  }
}
