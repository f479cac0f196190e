// Makes an element one that can be dragged, turned by the wheel, and moved by the keys.
import { asNumber } from "./hand.js";
import { deedOf, Wheel } from "./keys.js";

/** @typedef {import("./hand.js").Hand} Hand @typedef {import("./scale.js").Scale} Scale */

/** So far a pointer moves before it drags, in pixels: less is a click. */
const SLOP = 3;
/** A wheel that scrolls the page goes on scrolling while it turns, whatever comes under it; in ms. */
const SCROLLING_MS = 400;
const FINE = 0.1;

/**
 * @param {HTMLElement} element
 * @param {Scale} scale
 * @param {Hand} hand
 * @param {(text: string) => void} type Lets the person type, beginning with this text.
 */
export function makeGrip(element, scale, hand, type) {
  element.addEventListener("pointerdown", () => element.focus({ preventScroll: true }));
  makeDraggable(element, scale, hand);
  makeTurnable(element, (arrows) => hand.give(scale.moved(asNumber(hand.shown), arrows)));
  element.addEventListener("dblclick", () => reset(hand, type));
  element.addEventListener("keydown", (event) => {
    const deed = deedOf(event);
    if (!deed || deed.is === "leave") return;
    event.preventDefault();
    if (deed.is === "type") type(deed.text);
    else if (deed.is === "reset") reset(hand, type);
    else hand.give(after(deed, scale, asNumber(hand.shown)));
  });
}

/** @param {Hand} hand @param {(text: string) => void} type */
function reset(hand, type) {
  if (hand.fallback === undefined) type("");
  else hand.give(hand.fallback);
}

/** What a key makes of a number. @param {{ is: "move", arrows: number } | { is: "end", end: "minimum" | "maximum" }} deed @param {Scale} scale @param {number} now */
export function after(deed, scale, now) {
  return deed.is === "move" ? scale.moved(now, deed.arrows) : scale[deed.end] ?? now;
}

/**
 * Up and right is more; with shift, finely.
 * @param {HTMLElement} element @param {Scale} scale @param {Hand} hand
 * @param {{ isBusy?: () => boolean, click?: () => void }} [otherwise] When it cannot be dragged, and what a press without a move does.
 */
export function makeDraggable(element, scale, hand, { isBusy = () => false, click = () => element.focus() } = {}) {
  /** @type {{ id: number, x: number, y: number, position: number, isMoved: boolean } | null} */
  let drag = null;
  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || drag || isBusy()) return;
    drag = { id: event.pointerId, x: event.clientX, y: event.clientY, position: scale.positionOf(asNumber(hand.shown)), isMoved: false };
    element.setPointerCapture(event.pointerId);
    hand.hold();
  });
  element.addEventListener("pointermove", (event) => {
    if (drag?.id !== event.pointerId) return;
    const pixels = event.clientX - drag.x - (event.clientY - drag.y);
    if (!drag.isMoved && Math.abs(pixels) < SLOP) return;
    drag = { ...drag, x: event.clientX, y: event.clientY, position: scale.travel(drag.position, pixels * (event.shiftKey ? FINE : 1)), isMoved: true };
    hand.give(scale.at(drag.position));
  });
  const end = (/** @type {PointerEvent} */ event) => {
    if (drag?.id !== event.pointerId) return;
    const { isMoved } = drag;
    drag = null;
    hand.release();
    if (!isMoved && event.type === "pointerup") click();
  };
  element.addEventListener("mousedown", (event) => isBusy() || event.preventDefault()); // no text is selected by a drag
  for (const name of /** @type {const} */ (["pointerup", "pointercancel", "lostpointercapture"])) element.addEventListener(name, end);
}

let scrolledAt = -Infinity;
addEventListener("wheel", (event) => { if (!(/** @type {Element} */ (event.target).closest("[data-turns]"))) scrolledAt = event.timeStamp; }, { capture: true, passive: true });

/** @param {HTMLElement} element @param {(arrows: number, event: WheelEvent) => void} turn */
export function makeTurnable(element, turn) {
  const wheel = new Wheel();
  element.dataset.turns = "";
  element.addEventListener("wheel", (event) => {
    if (event.ctrlKey) return;
    if (event.timeStamp - scrolledAt < SCROLLING_MS) return void (scrolledAt = event.timeStamp);
    event.preventDefault();
    const arrows = wheel.turned(event);
    if (arrows !== 0) turn(arrows, event);
  }, { passive: false });
}
