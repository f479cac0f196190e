// A method's argument that has a range: a slider, and the number to type.
import { h } from "../dom.js";
import { deedOf } from "./keys.js";
import { after, makeTurnable } from "./grip.js";
import { asNumber, NONE } from "./hand.js";
import { numberTyping } from "./number.js";
import { Range } from "./scale.js";
import { withUnit } from "./words.js";

/** @param {import("./hand.js").Kind} kind @param {import("./hand.js").Hand} hand @param {import("./hand.js").Names} names @returns {import("./hand.js").Part} */
export function fader(kind, hand, names) {
  const scale = new Range(kind);
  const slider = h("input", {
    type: "range", min: "0", max: "1", step: "any", id: names.id, "aria-labelledby": names["aria-labelledby"], "aria-describedby": names["aria-describedby"],
    oninput: () => hand.give(scale.at(Number(slider.value))), onkeydown: key, ondblclick: reset,
  });
  makeTurnable(slider, (arrows) => hand.give(after({ is: "move", arrows }, scale, asNumber(hand.shown))));
  const typing = numberTyping(kind, scale, hand, { class: "typed", "aria-label": `${names.text}, typed` });
  return { element: h("div", { class: "fader" }, slider, typing.input), show };

  /** @param {KeyboardEvent} event */
  function key(event) {
    const deed = deedOf(event);
    if (!deed || deed.is === "leave") return;
    event.preventDefault();
    if (deed.is === "type") typing.begin(deed.text);
    else if (deed.is === "reset") reset();
    else hand.give(after(deed, scale, asNumber(hand.shown)));
  }

  function reset() {
    hand.give(hand.fallback === undefined ? hand.shown : hand.fallback);
  }

  /** @param {import("./hand.js").Value} value */
  function show(value) {
    typing.show(value);
    slider.value = String(scale.positionOf(asNumber(value)));
    slider.setAttribute("aria-valuetext", value === null ? (kind.nullable ? NONE : "not given") : withUnit(asNumber(value), kind.unit));
  }
}
