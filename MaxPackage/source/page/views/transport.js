// The transport: where it is, how fast, and what it can be told.
import { byId, h, write } from "../dom.js";
import { tell } from "./announcer.js";

/** @typedef {import("../../client/performer.js").Performer} Performer */

export class TransportView {
  #performer;
  #playing = false;
  #isDrivable = true;

  /** @param {Performer} performer */
  constructor(performer) {
    this.#performer = performer;
    byId("play").onclick = () => this.toggle();
    byId("continue").onclick = () => this.#say("continue");
    byId("rewind").onclick = () => this.#say("locate", 0);
    byId("tempo").onchange = () => this.#say("tempo", Number(byId("tempo").value));
    for (const id of ["numerator", "denominator"]) byId(id).onchange = () => this.#say("metre", Number(byId("numerator").value), Number(byId("denominator").value));
    byId("locate").onsubmit = (/** @type {Event} */ event) => this.#locate(event);
  }

  /** Plays from where it was last located, or stops. */
  toggle() {
    if (this.#isDrivable) this.#say(this.#playing ? "stop" : "play");
  }

  /** @param {Event} event */
  #locate(event) {
    event.preventDefault();
    const { numerator, denominator } = this.#performer.player.placement.state;
    this.#say("locate", ((Number(byId("bar").value) - 1) * numerator * 4) / denominator);
  }

  /** @param {string} command @param {...number} values */
  #say(command, ...values) {
    tell(this.#performer.engine.transport(command, ...values));
  }

  /** @param {import("../../client/types.js").TransportState} state */
  update({ playing, tempo, numerator, denominator, leader, drivable = true }) {
    [this.#playing, this.#isDrivable] = [playing, drivable];
    this.#allow(drivable, leader ?? "The leader");
    byId("transport").classList.toggle("playing", playing);
    write(byId("play-text"), playing ? "Stop" : "Play");
    for (const [id, value] of /** @type {[string, number][]} */ ([["tempo", Number(tempo.toFixed(3))], ["numerator", numerator], ["denominator", denominator]]))
      if (document.activeElement !== byId(id)) byId(id).value = String(value);
    byId("beats").replaceChildren(...Array.from({ length: Math.min(numerator, 16) }, () => h("i")));
  }

  /** @param {boolean} isAllowed @param {string} leader */
  #allow(isAllowed, leader) {
    write(byId("transport-note"), isAllowed ? "" : `${leader} leads the transport, and it takes no commands: use its own buttons.`);
    for (const control of byId("transport").querySelectorAll("button, input, select")) {
      control.disabled = !isAllowed;
      if (isAllowed) control.removeAttribute("aria-describedby");
      else control.setAttribute("aria-describedby", "transport-note");
    }
  }

  /** Moves the display on; call it once a frame. */
  draw() {
    const { bar, beat, fraction } = this.#performer.player.placement.barBeatAt(this.#performer.now);
    write(byId("bar-now"), String(bar));
    write(byId("beat-now"), String(beat));
    write(byId("fraction-now"), String(Math.floor(fraction * 100)).padStart(2, "0"));
    [...byId("beats").children].forEach((light, i) => light.classList.toggle("lit", this.#playing && i === beat - 1));
  }
}
