// The panel: every control with its values and methods.
import { byId, h, idPart } from "../dom.js";
import { spoken } from "../values.js";
import { MemberView } from "./member.js";
import { methodForm } from "./method.js";

/** @typedef {import("../../client/types.js").Control} Control @typedef {import("../../client/types.js").Description} Description */

export class ControlsView {
  /** @type {Map<string, MemberView>} */ #members = new Map();
  #shape = "";
  #performer;

  /** @param {import("../../client/performer.js").Performer} performer */
  constructor(performer) {
    this.#performer = performer;
  }

  /** Shows a piece's controls; what has the same shape keeps its elements, and so the keyboard's focus. @param {Description} description */
  describe({ controls }) {
    const shape = JSON.stringify(controls, (key, value) => (key === "value" ? undefined : value));
    if (shape !== this.#shape) this.#build(controls);
    this.#shape = shape;
    for (const { name, members } of controls) for (const { name: member, kind, value } of members) if (kind === "value") this.change({ control: name, member, value: value ?? null });
    this.#subscribe(controls);
  }

  /** @param {Control[]} controls */
  #build(controls) {
    this.#members.clear();
    byId("controls-none").hidden = controls.length > 0;
    byId("controls-list").replaceChildren(...controls.map((control) => this.#section(control)));
  }

  /** @param {Control} control */
  #section({ name, members }) {
    const id = `control-${idPart(name)}`;
    const values = members.filter(({ kind }) => kind === "value").map((member) => this.#value(name, member));
    const methods = members.filter(({ kind }) => kind === "method").map((member) => methodForm(name, member, (given) => this.#performer.engine.call(name, member.name, given)));
    return h("section", { class: "card control", "aria-labelledby": id, "data-control": name }, h("h3", { id }, spoken(name)),
      h("div", { class: "members" }, ...values), ...(methods.length > 0 ? [h("div", { class: "methods" }, ...methods)] : []));
  }

  /** @param {string} control @param {import("../../client/types.js").Member} member */
  #value(control, member) {
    const view = new MemberView(control, member, (values) => this.#performer.engine.set(control, member.name, values));
    this.#members.set(`${control} ${member.name}`, view);
    return view.element;
  }

  /** @param {Control[]} controls */
  #subscribe(controls) {
    for (const { name, members } of controls)
      for (const member of members) if (member.kind === "value") this.#performer.engine.subscribe(name, member.name, true).catch(() => {}); // without it, the value shown is the one that was got
  }

  /** @param {{ control: string, member: string, value: import("../values.js").Value }} change */
  change({ control, member, value }) {
    const view = this.#members.get(`${control} ${member}`);
    if (view) view.value = value;
  }
}
