// The units of the wire, in one place.

/** How many units a quarter note has: every k/n of a beat up to n = 16 is whole. Source: docs/protocol.md. */
export const UNITS_PER_BEAT = 1_441_440;

/** How many units one of Max's ticks has, 1/480 of a quarter note. */
export const UNITS_PER_TICK = UNITS_PER_BEAT / 480;

/** How many of the wire's time units (100 ns) a millisecond has. */
export const TIME_PER_MS = 10_000;

/**
 * How long one unit of the transport is.
 * @param {number} tempo Quarter notes a minute, more than zero.
 * @returns {number} Milliseconds.
 */
export const msPerUnit = (tempo) => 60_000 / tempo / UNITS_PER_BEAT;
