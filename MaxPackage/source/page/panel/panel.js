// The panel: every control of the piece, drawn from the description.
import { arrange, byId, h } from "../dom.js";
import { tell } from "../views/announcer.js";
import { PresetsView } from "./presets.js";
import { Section } from "./section.js";
import { showDocs } from "./tip.js";
import { UndoView } from "./undoing.js";

/** @typedef {import("../../client/types.js").Description} Description */

export class PanelView {
  /** @type {Map<string, Section>} */ #sections = new Map();
  #bar = h("div", { class: "bar-of-presets card", hidden: true });
  #presets;
  #undo;
  #performer;

  /** @param {import("../../client/performer.js").Performer} performer */
  constructor(performer) {
    this.#performer = performer;
    this.#presets = new PresetsView(() => performer.engine);
    this.#undo = new UndoView((command) => performer.engine.history(command), tell);
    byId("controls-list").before(this.#bar);
    this.#bar.append(this.#presets.element, this.#undo.element);
    showDocs(byId("controls"));
  }

  /** The piece has these presets now. @param {string[]} names */
  presets(names) {
    this.#presets.show(names);
  }

  /** What would be undone and redone next. @param {{ undo?: string | null, redo?: string | null }} state */
  history(state) {
    this.#undo.show(state);
  }

  /** Shows a piece's controls. What has the same shape stays, and with it the keyboard's focus. @param {Description} description */
  describe({ controls, presets, undo, redo }) {
    this.#bar.hidden = !presets || controls.length === 0;
    this.presets(presets ?? []);
    this.history({ undo, redo });
    const focused = focusedMember();
    const { engine } = this.#performer;
    this.#sections = new Map(controls.map(({ name }) => [name, this.#sections.get(name) ?? new Section(name, engine)]));
    for (const control of controls) this.#sections.get(control.name)?.describe(control);
    arrange(byId("controls-list"), [...this.#sections.values()].map(({ element }) => element));
    byId("controls-none").hidden = controls.length > 0;
    focused.find();
    this.#subscribe(controls);
  }

  /** What was set between the description and the subscription is told by the answer alone. @param {Description["controls"]} controls */
  #subscribe(controls) {
    for (const { name: control, members } of controls)
      for (const { name: member, kind } of members)
        if (kind === "value") this.#performer.engine.subscribe(control, member, true, "panel").then((value) => this.change({ control, member, value }), () => {}); // without it, the value shown is the one that was got
  }

  /** @param {{ control: string, member: string, value: import("./hand.js").Value }} change */
  change({ control, member, value }) {
    this.#sections.get(control)?.hear(member, value);
  }

  /** @param {boolean} isThere Whether the engine is. */
  connected(isThere) {
    for (const part of [byId("controls-list"), this.#bar]) part.setAttribute("aria-disabled", String(!isThere));
    for (const section of this.#sections.values()) section.connected(isThere);
  }
}

/** Where the keyboard is, so that it can be found again after what it was on was drawn anew. */
function focusedMember() {
  const active = /** @type {HTMLElement | null} */ (document.activeElement);
  const { id } = active ?? { id: "" };
  return { find: () => active?.isConnected || !id ? active !== document.activeElement && active?.closest("#controls") && active.focus() : document.getElementById(id)?.focus() };
}
