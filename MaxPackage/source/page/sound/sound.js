// The sink that sounds: places each note on the audio clock, and keeps a log of what became of it.
import { AudioClock } from "./audio-clock.js";
import { SoundDelay } from "./sound-delay.js";
import { Synth } from "./synth.js";

/** How many notes the log keeps. */
const KEPT = 20_000;
/** The audio clock computes in blocks: what starts within two of them has as good as begun. Unit: seconds. */
const BLOCK = 256 / 44_100;
/** By so much the relation of two clocks may have moved since a note was placed by it, in ms. */
const CLOCKS_APART = 10;

/**
 * One note as planned. `audio` and `audioEnd` in seconds on the audio clock, null where the sound was off.
 * `error`: by how much the plan was off, judged by both clocks when the note began; ms, null before.
 * `engine` counts the engines that were met, from 1.
 * @typedef {{ engine: number, item: import("../../client/types.js").Item, audio: number | null, error: number | null, delay: number,
 *   voice: import("./voice.js").Voice | null }} Planned
 */

export class Sound {
  /** @type {Planned[]} */ planned = [];
  delay = new SoundDelay();
  /** The how manieth engine this is. */ engine = 0;
  /** @type {Map<number, Planned>} */ #byItem = new Map();
  /** @type {(engine: number) => number} */ #toLocal = (engine) => engine;
  #now;
  #say;

  /**
   * @param {() => number} now The page's clock.
   * @param {(level: string, sentence: string) => void} say Tells people something.
   */
  constructor(now, say) {
    this.#now = now;
    this.#say = say;
    this.context = new AudioContext({ latencyHint: "interactive" });
    this.clock = new AudioClock(this.context, now);
    this.synth = new Synth(this.context);
  }

  get isOn() {
    return this.context.state === "running";
  }

  /** How long sound is under way to the ear, in ms. */
  get latency() {
    return ((this.context.outputLatency || 0) + (this.context.baseLatency || 0)) * 1000;
  }

  /** @param {(engine: number) => number} toLocal How the engine's ms become the page's. */
  follow(toLocal) {
    this.#toLocal = toLocal;
  }

  /** @param {number} due Ms on the engine's clock. @returns {number} Seconds on the audio clock; NaN while the sound is off. */
  audioTimeOf(due) {
    return this.clock.toAudio(this.#toLocal(due) + this.delay.ms);
  }

  /** @param {import("../../client/types.js").Item} item */
  start(item) {
    if (!item.note || item.note.velocity <= 0) return;
    const at = this.audioTimeOf(item.due);
    const planned = { engine: this.engine, item, audio: null, error: null, delay: this.delay.ms, voice: null };
    this.#keep(planned);
    if (this.isOn && Number.isFinite(at)) this.#plan(planned, at);
  }

  /** @param {Planned} planned */
  #keep(planned) {
    this.planned.push(planned);
    this.#byItem.set(planned.item.id, planned);
    if (this.planned.length <= KEPT) return;
    for (const old of this.planned.splice(0, KEPT / 10)) this.#byItem.delete(old.item.id);
  }

  /** @param {Planned} planned @param {number} at */
  #plan(planned, at) {
    const { note, generator, due, end } = planned.item;
    const { pitch, velocity } = /** @type {import("../../client/types.js").Note} */ (note);
    const shortage = (this.context.currentTime - at) * 1000;
    planned.audio = Math.max(at, this.context.currentTime);
    if (shortage > 0) planned.error = shortage;
    planned.voice = this.synth.play({ pitch, velocity, generator, at: planned.audio, until: at + (end - due) / 1000 });
    if (this.delay.add(shortage))
      this.#say("warning", `Notes come too late for this loudspeaker: all sounds ${this.delay.ms} ms later from now on, in rhythm. A longer look-ahead would help.`);
  }

  /** By how much, at most, a note begins to sound before it is due: what is computed now is under way to the ear. In ms; NaN while the sound is off. */
  get lead() {
    return Math.max(0, (this.context.currentTime + BLOCK - this.clock.toAudio(this.#now())) * 1000 + CLOCKS_APART);
  }

  /** @param {import("../../client/types.js").Item} item */
  begun(item) {
    const planned = this.#byItem.get(item.id);
    if (!planned || planned.audio === null || planned.audio > this.context.currentTime + BLOCK) return false;
    planned.error ??= (planned.audio - this.audioTimeOf(item.due)) * 1000;
    return true;
  }

  /** @param {import("../../client/types.js").Item} item */
  cancel(item) {
    this.#end(item);
  }

  /** @param {import("../../client/types.js").Item} item */
  silence(item) {
    this.#end(item);
  }

  /** @param {import("../../client/types.js").Item} item */
  #end(item) {
    const voice = this.#byItem.get(item.id)?.voice;
    if (voice) this.synth.end(voice);
  }

  /** @param {import("../../client/types.js").Item} item */
  move(item) {
    this.#byItem.get(item.id)?.voice?.endAt(this.audioTimeOf(item.end));
  }
}
