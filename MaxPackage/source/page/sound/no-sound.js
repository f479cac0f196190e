// In Max the page is silent: the patch plays. What the page's views ask of a sound is answered here.
const NEVER = 0;

export class NoSound {
  engine = 0;
  /** @type {[]} */ planned = [];
  context = Object.freeze({ state: "in Max", currentTime: NEVER });
  synth = Object.freeze({ stolen: 0 });
  delay = Object.freeze({ ms: 0 });

  /** There is no audio clock. */
  audioTimeOf() {
    return NaN;
  }
}
