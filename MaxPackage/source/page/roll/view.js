// Where things are on the roll: time to the right, the now line towards the right end, pitch upwards, data below.

/** Where the now line stands, as a part of the width; and the keys' width in CSS pixels. */
const NOW_AT = 0.8;
const KEYS = 46;
const RULER = 20;
/** What the data lane takes of the height beside notes. */
const DATA_PART = 0.34;

/**
 * @typedef {{ left: number, right: number, nowX: number, now: number, start: number, msToPixel: number, ruler: number,
 *   notes: { top: number, bottom: number } | null, data: { top: number, bottom: number } | null }} View
 */

/**
 * @param {{ width: number, height: number, now: number, seconds: number, hasNotes: boolean, hasData: boolean, paged: boolean }} asked `seconds` across the whole
 *   width; `paged`: the page stands still and the now line moves.
 * @returns {View}
 */
export function viewOf({ width, height, now, seconds, hasNotes, hasData, paged }) {
  const left = hasNotes || !hasData ? KEYS : 8;
  const msToPixel = (width - left) / (seconds * 1000);
  const page = seconds * 1000 * NOW_AT;
  const start = paged ? Math.floor(now / page) * page : now - page;
  const split = hasNotes && hasData ? height * (1 - DATA_PART) : hasData ? RULER : height;
  return {
    left, right: width, now, start, msToPixel, ruler: RULER, nowX: left + (now - start) * msToPixel,
    notes: hasNotes || !hasData ? { top: RULER, bottom: split - (hasData ? 6 : 4) } : null,
    data: hasData ? { top: split + 4, bottom: height - 8 } : null,
  };
}

/** @param {View} view @param {number} time Ms on the engine's clock. @returns {number} CSS pixels from the left. */
export const xOf = (view, time) => view.left + (time - view.start) * view.msToPixel;
