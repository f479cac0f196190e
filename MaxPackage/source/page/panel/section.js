// One control: its values, then its methods.
import { arrange, h, idPart, write } from "../dom.js";
import { spoken } from "../values.js";
import { MemberView } from "./member.js";
import { methodForm } from "./method.js";

/** @typedef {import("./hand.js").Value} Value @typedef {import("./hand.js").Member} Member @typedef {{ shape: string, element: HTMLElement, view: MemberView | null }} Row */

export class Section {
  /** @type {Map<string, Row>} */ #rows = new Map();
  #values = h("div", { class: "members" });
  #methods = h("div", { class: "methods" });
  #name;
  #engine;

  #title;

  /** @param {string} name @param {import("../../client/engine.js").Engine} engine */
  constructor(name, engine) {
    this.#name = name;
    this.#engine = engine;
    const id = `control-${idPart(name)}`;
    this.#title = h("h3", { id });
    this.element = h("section", { class: "card control", "aria-labelledby": id, "data-control": name }, this.#title, this.#values, this.#methods);
  }

  /** Shows a control; a member that is the same as before keeps its element, and so the keyboard's focus and the hand on it. @param {import("../../client/types.js").Control} control */
  describe({ name: own, label, doc, members }) {
    write(this.#title, label ?? spoken(own));
    this.#title.title = doc ?? "";
    this.#rows = new Map(members.map((member) => [member.name, this.#row(member)]));
    const elementsOf = (/** @type {string} */ wanted) => members.filter(({ kind }) => kind === wanted).map(({ name }) => /** @type {Row} */ (this.#rows.get(name)).element);
    arrange(this.#values, elementsOf("value"));
    arrange(this.#methods, elementsOf("method"));
    for (const { name, kind, value } of members) if (kind === "value") this.hear(name, value ?? null);
  }

  /** @param {Member} member @returns {Row} */
  #row(member) {
    const shape = JSON.stringify({ ...member, value: undefined });
    const before = this.#rows.get(member.name);
    if (before?.shape === shape) return before;
    if (member.kind === "method") return { shape, view: null, element: methodForm(this.#name, member, (given) => this.#engine.call(this.#name, member.name, given)) };
    const view = new MemberView(this.#name, member, this.#engine);
    return { shape, view, element: view.element };
  }

  /** @param {string} member @param {Value} value */
  hear(member, value) {
    this.#rows.get(member)?.view?.hear(value);
  }

  /** @param {boolean} isThere Whether the engine is. */
  connected(isThere) {
    for (const { view } of this.#rows.values()) isThere ? view?.forgive() : view?.lose();
  }
}
