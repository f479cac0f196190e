// The transport: where it is, how fast, and what it can be told.
import { byId, h, write } from "../dom.js";
import { tell } from "./announcer.js";

/** @typedef {import("../../client/performer.js").Performer} Performer */

export class TransportView {
  #performer;
  #playing = false;

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
    this.#say(this.#playing ? "stop" : "play");
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
  update({ playing, tempo, numerator, denominator }) {
    this.#playing = playing;
    byId("transport").classList.toggle("playing", playing);
    write(byId("play-text"), playing ? "Stop" : "Play");
    for (const [id, value] of /** @type {[string, number][]} */ ([["tempo", Number(tempo.toFixed(3))], ["numerator", numerator], ["denominator", denominator]]))
      if (document.activeElement !== byId(id)) byId(id).value = String(value);
    byId("beats").replaceChildren(...Array.from({ length: Math.min(numerator, 16) }, () => h("i")));
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
