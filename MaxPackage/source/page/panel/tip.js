// Shows what a member is for, beside it, while the pointer rests on it or the keyboard is there. Screen readers are told by the description itself.
import { h, write } from "../dom.js";

/** How long a pointer rests first, in ms. */
const REST_MS = 600;
const GAP = 6;

/** @param {HTMLElement} panel */
export function showDocs(panel) {
  const tip = h("div", { class: "tip", "aria-hidden": "true", hidden: true });
  /** @type {ReturnType<typeof setTimeout>} */ let rest;
  const hide = () => { clearTimeout(rest); tip.hidden = true; };
  const show = (/** @type {Element | null} */ place) => {
    const doc = place?.querySelector(".doc")?.textContent;
    tip.hidden = !doc;
    if (place && doc) put(tip, doc, place.getBoundingClientRect());
  };
  document.body.append(tip);
  panel.addEventListener("pointerover", (event) => { hide(); if (event.pointerType !== "touch" && event.buttons === 0) rest = setTimeout(() => show(placeOf(event)), REST_MS); });
  panel.addEventListener("focusin", (event) => { hide(); if (/** @type {Element} */ (event.target).matches(":focus-visible")) show(placeOf(event)); });
  for (const name of ["pointerleave", "pointerdown", "focusout", "wheel"]) panel.addEventListener(name, hide, { passive: true });
  addEventListener("keydown", ({ key }) => key === "Escape" && hide());
  addEventListener("scroll", hide, { passive: true });
}

/** @param {Event} event */
const placeOf = ({ target }) => /** @type {Element} */ (target).closest(".member, .method");

/** @param {HTMLElement} tip @param {string} doc @param {DOMRect} place */
function put(tip, doc, { left, top, bottom }) {
  write(tip, doc);
  const { width, height } = tip.getBoundingClientRect();
  const isRoomBelow = bottom + GAP + height < innerHeight;
  tip.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
  tip.style.top = `${isRoomBelow ? bottom + GAP : Math.max(GAP, top - height - GAP)}px`;
}
