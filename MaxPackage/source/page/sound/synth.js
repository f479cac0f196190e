// The instrument: voices into a room, with a limit on how many sound at once.
import { Voice } from "./voice.js";

/** How many notes may sound at once; the one that began first makes room. */
export const MAX_VOICES = 48;
/** How many there may be, those counted that are dying away: each costs the audio thread, which must never be late. */
const MOST_ALIVE = 64;
/** A note that would make the first one end sooner than this after its beginning is not begun: neither would be heard. Unit: seconds. */
const LEAST_HEARD = 0.1;

/** The strengths of the overtones, one row a timbre: mallet, reed, string, glass. Generators take them in turn. */
const TIMBRES = [
  [1, 0.1, 0.05, 0.22, 0.02, 0.01, 0.03],
  [1, 0.06, 0.4, 0.04, 0.2, 0.02, 0.1, 0.01, 0.04],
  [1, 0.5, 0.33, 0.22, 0.14, 0.1, 0.07, 0.05],
  [1, 0.02, 0.3, 0.01, 0.02, 0.12, 0.01, 0.06],
];
/** Generators stand beside each other: the first in the middle, the others to both sides. */
const PLACES = [0, -0.35, 0.35, -0.6, 0.6, -0.15, 0.15];
/** The room: how long it rings in seconds, and how loud. */
const ROOM = { seconds: 1.1, level: 0.22 };

export class Synth {
  /** How many notes made room for others, or found none. */ stolen = 0;
  /** @type {Voice[]} */ #voices = [];
  /** Before this there is no room for another. Seconds on the audio clock. */ #roomAt = -Infinity;
  #context;
  #waves;
  #master;
  /** Where the generators stand. @type {AudioNode[]} */ #places;

  /** @param {AudioContext} context */
  constructor(context) {
    this.#context = context;
    this.#waves = TIMBRES.map((strengths) => waveOf(context, strengths));
    this.#master = new GainNode(context, { gain: 0.8 });
    this.#places = PLACES.map((pan) => new StereoPannerNode(context, { pan }));
    for (const place of this.#places) place.connect(this.#master);
    const limiter = new DynamicsCompressorNode(context, { threshold: -12, ratio: 6, attack: 0.003, release: 0.2 });
    this.#master.connect(limiter).connect(context.destination);
    this.#master.connect(roomOf(context)).connect(new GainNode(context, { gain: ROOM.level })).connect(limiter);
  }

  /** How loud all is: 0 to 1. @param {number} level */
  set volume(level) {
    this.#master.gain.setTargetAtTime(level, this.#context.currentTime, 0.02);
  }

  /**
   * Plans a note.
   * @param {{ pitch: number, velocity: number, generator: number, at: number, until: number }} note Times in seconds on the audio clock.
   * @returns {Voice | null} Null where there is no room for it.
   */
  play({ generator, ...note }) {
    if (!this.#makeRoom(note.at)) return null;
    const wave = this.#waves[generator % TIMBRES.length];
    const voice = new Voice(this.#context, this.#places[generator % PLACES.length], { ...note, wave });
    this.#voices.push(voice);
    return voice;
  }

  /** Ends a voice now; not at all heard where it has not begun. @param {Voice} voice */
  end(voice) {
    voice.end();
    this.#roomAt = -Infinity;
  }

  /** @param {number} at @returns {boolean} Whether there is room. */
  #makeRoom(at) {
    const hasRoom = at >= this.#roomAt && this.#findRoom(at);
    if (!hasRoom) this.stolen++;
    return hasRoom;
  }

  /** @param {number} at @returns {boolean} */
  #findRoom(at) {
    this.#voices = this.#voices.filter((voice) => voice.endedAt === null && voice.over > at);
    const sounding = this.#voices.filter((voice) => voice.fading > at);
    const isFull = sounding.length >= MAX_VOICES;
    if (this.#voices.length >= MOST_ALIVE) return this.#wait(Math.min(...this.#voices.map(({ over }) => over)));
    if (isFull && at - sounding[0].at < LEAST_HEARD) return this.#wait(sounding[0].at + LEAST_HEARD);
    if (isFull) this.#steal(sounding[0], at);
    return true;
  }

  /** There is no room before a time: thousands of notes a second need not look for it. @param {number} until */
  #wait(until) {
    this.#roomAt = until;
    return false;
  }

  /** @param {Voice} voice @param {number} at */
  #steal(voice, at) {
    this.stolen++;
    voice.steal(at);
  }
}

/** @param {BaseAudioContext} context @param {number[]} strengths */
function waveOf(context, strengths) {
  const imaginary = Float32Array.from([0, ...strengths]);
  return context.createPeriodicWave(new Float32Array(imaginary.length), imaginary);
}

/** A small room, made of noise that dies away; the noise is always the same. @param {BaseAudioContext} context */
function roomOf(context) {
  const buffer = context.createBuffer(2, Math.ceil(context.sampleRate * ROOM.seconds), context.sampleRate);
  let seed = 1;
  for (let channel = 0; channel < 2; channel++) {
    const samples = buffer.getChannelData(channel);
    for (let i = 0; i < samples.length; i++) {
      seed = (seed * 48_271) % 2_147_483_647; // Park and Miller's minimal standard
      samples[i] = ((seed / 1_073_741_823.5 - 1) * (1 - i / samples.length) ** 3);
    }
  }
  return new ConvolverNode(context, { buffer });
}
