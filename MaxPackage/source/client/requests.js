// What was asked and is not answered yet. Every request is answered exactly once, or rejected with a sentence.

/** What the engine said no to, or what could not be asked; its message is a sentence for people. */
export class RequestError extends Error {}

/** @typedef {{ asked: string, resolve: (value: import("./types.js").Value) => void, reject: (error: RequestError) => void }} Pending */

export class Requests {
  /** @type {Map<number, Pending>} */ #pending = new Map();
  #last = 0;

  /** How many wait for their answer. */
  get size() {
    return this.#pending.size;
  }

  /**
   * @param {string} asked What is asked, as people say it: it stands in the sentence if the answer is lost.
   * @param {(request: number) => void} send Sends it under this number, or throws.
   * @returns {Promise<import("./types.js").Value>}
   */
  ask(asked, send) {
    const request = ++this.#last;
    return new Promise((resolve, reject) => {
      send(request);
      this.#pending.set(request, { asked, resolve, reject });
    });
  }

  /** @param {{ request: number, ok: boolean, value: import("./types.js").Value }} answer */
  answer({ request, ok, value }) {
    const pending = this.#pending.get(request);
    this.#pending.delete(request);
    if (ok) pending?.resolve(value);
    else pending?.reject(new RequestError(String(value)));
  }

  /** The connection is lost: no answer will come any more. */
  rejectAll() {
    for (const { asked, reject } of this.#pending.values())
      reject(new RequestError(`The connection was lost before the engine answered "${asked}"; it may have done it or not. Look, and ask again.`));
    this.#pending.clear();
  }
}
