// The generators: how each is, and what it can be told.
import { byId, h, idPart, write } from "../dom.js";
import { voiceClass } from "../roll/colours.js";
import { spoken } from "../values.js";
import { tell } from "./announcer.js";

/** More rows than this slow a page down, and nobody reads them. */
const MOST_ROWS = 200;

/** @typedef {import("../../client/types.js").GeneratorState} GeneratorState */

export class GeneratorsView {
  /** The generators' names by id. @type {Map<number, string>} */ names = new Map();
  /** @type {Map<number, Row>} */ #rows = new Map();
  #shape = "";
  #performer;

  /** @param {import("../../client/performer.js").Performer} performer */
  constructor(performer) {
    this.#performer = performer;
  }

  /** @param {import("../../client/types.js").Description} description */
  describe({ generators }) {
    const shape = generators.map(({ id, name, clock }) => `${id} ${name} ${clock}`).join("\n");
    if (shape !== this.#shape) this.#build(generators);
    this.#shape = shape;
    for (const generator of generators) this.update(generator);
  }

  /** @param {GeneratorState[]} generators */
  #build(generators) {
    this.names = new Map(generators.map(({ id, name }) => [id, name]));
    this.#rows = new Map(generators.slice(0, MOST_ROWS).map((generator) => [generator.id, new Row(generator, this.#performer)]));
    const more = generators.length - MOST_ROWS;
    byId("generators-list").replaceChildren(...[...this.#rows.values()].map(({ element }) => element), ...(more > 0 ? [h("li", {}, `… and ${more} more.`)] : []));
    byId("generators-none").hidden = generators.length > 0;
  }

  /** @param {Pick<GeneratorState, "id" | "running" | "muted" | "tempo" | "fault">} state */
  update(state) {
    this.#rows.get(state.id)?.update(state);
  }
}

class Row {
  #state = h("span", { class: "state" });
  #fault = h("p", { class: "error fault", role: "alert" });
  #error = h("p", { class: "error", role: "alert" });
  #muted = false;
  #running = false;
  #mute;
  #toggle;
  #tempo;

  /** @param {GeneratorState} generator @param {import("../../client/performer.js").Performer} performer */
  constructor({ id, name, clock, entity }, performer) {
    const say = (/** @type {string} */ command, /** @type {import("../values.js").Value[]} */ ...values) => tell(performer.engine.generator(name, command, ...values), this.#error);
    this.#toggle = button(name, "start", () => say(this.#running ? "stop" : "start"));
    this.#mute = button(name, "mute", () => say("mute", this.#muted ? 0 : 1));
    this.#tempo = clock === "beats" ? tempoField(name, id, (bpm) => say("tempo", bpm)) : null;
    const reset = button(name, "reset", () => say("reset"));
    this.element = h("li", { class: `generator ${voiceClass(id)}`, "data-generator": name },
      h("span", { class: "swatch", "aria-hidden": "true" }),
      h("div", { class: "who" }, h("strong", {}, spoken(name)), h("small", {}, entity && entity !== name ? `${spoken(entity)} · ` : "", CLOCKS[clock] ?? clock), this.#state),
      h("div", { class: "does", role: "group", "aria-label": spoken(name) }, ...(this.#tempo ? [this.#tempo.label] : []), this.#toggle, reset, this.#mute), this.#fault, this.#error);
  }

  /** @param {Pick<GeneratorState, "running" | "muted" | "tempo" | "fault">} state */
  update({ running, muted, tempo, fault }) {
    [this.#running, this.#muted] = [running, muted];
    this.element.classList.toggle("running", running && !muted);
    write(this.#state, fault ? "fault" : !running ? "stopped" : muted ? "muted" : "playing");
    write(this.#toggle, running ? "Stop" : "Start");
    this.#mute.setAttribute("aria-pressed", String(muted));
    write(this.#fault, fault ?? "");
    if (this.#tempo && document.activeElement !== this.#tempo.input && tempo > 0) this.#tempo.input.value = String(Number(tempo.toFixed(3)));
  }
}

/** @type {Record<string, string>} */
const CLOCKS = { transport: "follows the transport", beats: "in beats of its own", ms: "in milliseconds" };

/** @param {string} generator @param {string} text @param {() => void} onclick */
const button = (generator, text, onclick) => h("button", { type: "button", onclick, "data-command": text }, text[0].toUpperCase() + text.slice(1));

/** @param {string} name @param {number} id @param {(bpm: number) => void} set */
function tempoField(name, id, set) {
  const input = h("input", { type: "number", min: "5", max: "999", step: "any", class: "number", id: `tempo-${idPart(name)}-${id}` });
  input.addEventListener("change", () => input.value !== "" && set(Number(input.value)));
  return { input, label: h("label", { class: "inline" }, input, h("span", {}, "bpm")) };
}
