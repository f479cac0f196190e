// A colour a generator, from the style sheet, so that light and dark have their own.

/** How many colours the style sheet has. */
export const COLOURS = 8;

/** The class that gives an element its generator's colour as `--voice`. @param {number} generator Its id. */
export const voiceClass = (generator) => `voice-${generator % COLOURS}`;

export class Colours {
  /** @type {Record<string, string>} */ #read = {};

  constructor() {
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => (this.#read = {}));
    matchMedia("(forced-colors: active)").addEventListener("change", () => (this.#read = {}));
  }

  /** A custom property of the page, such as `--ink`. @param {string} name */
  of(name) {
    return (this.#read[name] ??= getComputedStyle(document.documentElement).getPropertyValue(name).trim());
  }

  /** @param {number} generator Its id. */
  ofVoice(generator) {
    return this.of(`--voice-${generator % COLOURS}`);
  }
}
