// Carries what a person does with a member to the engine, and what the engine says of it back. At most one set is under way; the last value is always sent.
// While a person holds the member, or the engine has not answered yet, the person's value is shown: what others do meanwhile moves nothing under the hand.

/** @typedef {import("../../client/types.js").Value} Value */

export class Courier {
  /** As the engine has it. @type {Value} */ #truth = null;
  /** As the person wants it. @type {Value} */ #wanted = null;
  #isHeld = false;
  #isWaiting = false;
  #isUnderWay = false;
  #isFrameSpent = false;
  #its;

  /**
   * @param {object} its
   * @param {(value: Value) => Promise<Value>} its.send Gives the member a value; resolves with the one that it has then, rejects with a sentence.
   * @param {(action: () => void) => void} its.frame Does it once the next frame is drawn.
   * @param {() => void} its.changed What is to be shown may be another thing now.
   * @param {(sentence: string) => void} its.answered Empty where the value was taken.
   */
  constructor(its) {
    this.#its = its;
  }

  /** What is to be seen. */
  get shown() {
    return this.isBusy ? this.#wanted : this.#truth;
  }

  /** Whether the person's value is shown, and not the engine's. */
  get isBusy() {
    return this.#isHeld || this.#isWaiting || this.#isUnderWay;
  }

  /** The engine says what the value is. @param {Value} value */
  hear(value) {
    this.#truth = value;
    if (!this.isBusy) this.#its.changed();
  }

  /** A person takes hold. */
  hold() {
    this.#wanted = this.shown;
    this.#isHeld = true;
  }

  /** The person lets go: from now on the engine's value is shown, as soon as it has answered. */
  release() {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.#its.changed();
  }

  /** The person wants this value. @param {Value} value */
  give(value) {
    if (this.isBusy && isSame(value, this.#wanted)) return;
    this.#wanted = value;
    this.#isWaiting = true;
    this.#its.changed();
    this.#flush();
  }

  /** The connection is lost: what was not sent is forgotten. */
  lose() {
    this.#isHeld = this.#isWaiting = false;
    this.#its.changed();
  }

  #flush() {
    if (!this.#isWaiting || this.#isUnderWay || this.#isFrameSpent) return;
    this.#isWaiting = false;
    this.#isUnderWay = this.#isFrameSpent = true;
    this.#its.frame(() => { this.#isFrameSpent = false; this.#flush(); });
    this.#its.send(this.#wanted).then((value) => this.#settle("", value), (error) => this.#settle(error.message, this.#truth));
  }

  /** @param {string} sentence @param {Value} truth */
  #settle(sentence, truth) {
    this.#truth = truth;
    this.#isUnderWay = false;
    this.#its.answered(sentence);
    this.#flush();
    this.#its.changed();
  }
}

/** @param {Value} one @param {Value} other */
export const isSame = (one, other) => one === other || (Array.isArray(one) && JSON.stringify(one) === JSON.stringify(other));
