// What the keys do on a knob, a slider or a number box. Shift is for fine.

/** @typedef {{ is: "move", arrows: number } | { is: "end", end: "minimum" | "maximum" } | { is: "reset" } | { is: "type", text: string } | { is: "leave" }} Deed */

const ARROWS = /** @type {Record<string, number>} */ ({ ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 10, PageDown: -10 });
const FINE = 0.1;

/**
 * @param {{ key: string, shiftKey?: boolean, ctrlKey?: boolean, altKey?: boolean, metaKey?: boolean }} event
 * @returns {Deed | null} Null for a key that means nothing here.
 */
export function deedOf({ key, shiftKey, ctrlKey, altKey, metaKey }) {
  if (ctrlKey || altKey || metaKey) return null;
  if (key in ARROWS) return { is: "move", arrows: ARROWS[key] * (shiftKey && Math.abs(ARROWS[key]) === 1 ? FINE : 1) };
  if (key === "Home" || key === "End") return { is: "end", end: key === "Home" ? "minimum" : "maximum" };
  if (key === "Delete" || key === "Backspace") return { is: "reset" };
  if (key === "Enter") return { is: "type", text: "" };
  if (key === "Escape") return { is: "leave" };
  return /^[\d.+-]$/.test(key) ? { is: "type", text: key } : null;
}

/** How many pixels of a wheel or a touchpad are one press of an arrow key. */
const NOTCH = 100;

/** What a wheel did, in presses of an arrow key. A touchpad's small moves add up. */
export class Wheel {
  #left = 0;

  /** @param {{ deltaY: number, deltaX: number, deltaMode: number, shiftKey?: boolean }} event @returns {number} 0 where it was not enough yet. */
  turned({ deltaY, deltaX, deltaMode, shiftKey }) {
    this.#left -= (deltaY || deltaX) * (deltaMode === 0 ? 1 : NOTCH / 3); // shift makes browsers turn the wheel sideways; a line is a third of a notch
    const arrows = Math.trunc(this.#left / NOTCH);
    this.#left -= arrows * NOTCH;
    return arrows * (shiftKey ? FINE : 1);
  }
}
