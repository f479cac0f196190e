// One note's sound: an oscillator, a filter that closes as a string's overtones fade, and an envelope.

/** Times in seconds. */
const ATTACK = 0.003;
const DECAY = 0.35;
const RELEASE = 0.06;
const STEAL = 0.006;
/** After so many time constants an exponential is silent (−60 dB). */
const SILENT_AFTER = 7;

export class Voice {
  /** When it was over, in seconds on the audio clock, or null. @type {number | null} */ endedAt = null;
  /** When it begins to die away. Seconds on the audio clock. */ fading = Infinity;
  /** When it will have died away. Seconds on the audio clock. */ over = Infinity;
  #context;
  #oscillator;
  #envelope;

  /**
   * @param {BaseAudioContext} context
   * @param {AudioNode} output
   * @param {{ pitch: number, velocity: number, wave: PeriodicWave, at: number, until: number }} note Times in seconds on the audio clock.
   */
  constructor(context, output, { pitch, velocity, wave, at, until }) {
    const frequency = 440 * 2 ** ((pitch - 69) / 12);
    const loudness = Math.min(1, velocity / 127) ** 1.5;
    this.at = at;
    this.#context = context;
    this.#oscillator = new OscillatorNode(context, { frequency, periodicWave: wave });
    this.#envelope = new GainNode(context, { gain: 0 });
    this.#oscillator.connect(closingFilter(context, frequency, loudness, at)).connect(this.#envelope);
    this.#envelope.connect(output);
    this.#begin(loudness);
    this.endAt(until);
  }

  /** @param {number} loudness 0 to 1. */
  #begin(loudness) {
    this.#oscillator.onended = () => this.#over();
    this.#envelope.gain.setTargetAtTime(0.3 * loudness, this.at, ATTACK);
    this.#envelope.gain.setTargetAtTime(0.12 * loudness, this.at + ATTACK * 5, DECAY);
    this.#oscillator.start(this.at);
  }

  #over() {
    this.endedAt = this.#context.currentTime;
    this.#envelope.disconnect();
  }

  /** Moves the end. @param {number} until Seconds on the audio clock. */
  endAt(until) {
    this.until = Math.max(until, this.at + ATTACK * 2);
    this.#fade(this.until, RELEASE);
  }

  /** Ends it now; not at all heard where it has not begun. */
  end() {
    const now = this.#context.currentTime;
    if (now <= this.at) this.#oscillator.disconnect();
    this.#fade(now, RELEASE / 3);
  }

  /** Makes room for another. @param {number} when Seconds on the audio clock. */
  steal(when) {
    this.#fade(when, STEAL);
  }

  /** @param {number} from @param {number} constant */
  #fade(from, constant) {
    this.#envelope.gain.cancelScheduledValues(Math.min(from, this.fading));
    this.#envelope.gain.setTargetAtTime(0, from, constant);
    [this.fading, this.over] = [from, Math.max(from, this.at) + constant * SILENT_AFTER];
    this.#oscillator.stop(this.over);
  }
}

/** @param {BaseAudioContext} context @param {number} frequency @param {number} loudness @param {number} at */
function closingFilter(context, frequency, loudness, at) {
  const filter = new BiquadFilterNode(context, { type: "lowpass", Q: 0.4, frequency: Math.min(16_000, frequency * (3 + 9 * loudness)) });
  filter.frequency.automationRate = "k-rate"; // for every sample, it would cost more than all the rest
  filter.frequency.setTargetAtTime(Math.min(9_000, frequency * (1.5 + 2 * loudness)), at, DECAY / 2);
  return filter;
}
