// To have an editor know all this, let a script begin with: /// <reference path="tactus.d.ts" />
/// <reference lib="es2023" />

/** What a control takes and gives. */
declare type TactusValue = number | string | boolean | null | readonly TactusValue[];

/** The transport at one moment. Bars and beats count from 1. */
declare interface TactusTime {
  readonly bar: number;
  readonly beat: number;
  /** The part of the beat that has gone by, 0 to 1. */
  readonly fraction: number;
  /** Quarter notes from the beginning, counted from 0. */
  readonly position: number;
  /** Beats per minute. */
  readonly tempo: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly playing: boolean;
}

declare interface TactusTransport {
  readonly bar: number;
  readonly beat: number;
  /** Quarter notes from the beginning, counted from 0. */
  readonly position: number;
  readonly playing: boolean;
  /** Such as "4/4". */
  readonly metre: string;
  /** Beats per minute, 5 to 999. */
  tempo: number;
  play(): void;
  stop(): void;
  continue(): void;
  /** Goes to a place, in quarter notes from the beginning. */
  locate(beats: number): void;
  setMetre(numerator: number, denominator: number): void;
}

/** A generator of the piece. */
declare interface TactusGenerator {
  start(): void;
  stop(): void;
  reset(): void;
  mute(muted?: boolean): void;
  muted: boolean;
  readonly running: boolean;
  /** Beats per minute, of a generator on a `beats` clock; 0 for others. */
  tempo: number;
}

/** Chance, from the piece's seed: the same in every run. */
declare interface TactusRandom {
  /** 0 to 1, 1 itself never. */
  (): number;
  /** A whole number from 0 up to, not including, `count`. */
  int(count: number): number;
  pick<T>(list: readonly T[]): T;
  normal(mean?: number, deviation?: number): number;
}

declare interface TactusEvent {
  /** The same at an onset of its own, counted from the generator's start. */
  at(onset: number): TactusEvent;
}

declare const controls: TactusControls;
declare const generators: TactusGenerators;
declare const transport: TactusTransport;
declare const random: TactusRandom;
/** Outlives the script's next version: anything that JSON holds. */
declare const state: Record<string, any>;
declare function log(...values: unknown[]): void;
/** Calls back on every beat or bar, or when the transport starts or stops. Gives a function that ends it. */
declare function on(event: "beat" | "bar" | "start" | "stop", callback: (time: TactusTime) => unknown): () => void;
/** Calls back when a control's value, such as "arp.step", is another one. */
declare function on(event: "control", name: string, callback: (value: any) => unknown): () => void;
/** Calls back again and again: "1/8" of a whole note, "beat", "2 bars", or a number of quarter notes. */
declare function every(period: string | number, callback: (time: TactusTime) => unknown): () => void;
/** Calls back at a bar and beat, both counted from 1. */
declare function at(bar: number, beat: number, callback: (time: TactusTime) => unknown): () => void;
/** Plays: on the clock "transport", "beats", "beats 140" or "ms". */
declare function generator(name: string, clock: string, play: () => Generator<TactusEvent, unknown, unknown>): void;
/** A note: pitch and velocity as in MIDI, the duration in beats or ms. */
declare function note(pitch: number, velocity?: number, duration?: number, channel?: number): TactusEvent;
/** Lets beats or ms go by. */
declare function wait(length: number): TactusEvent;
/** Any values. */
declare function atoms(...values: TactusValue[]): TactusEvent;
