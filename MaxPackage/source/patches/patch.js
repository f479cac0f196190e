// A patch as Max 9.1 writes it: boxes with their ports, cords with their order, keys sorted. Places are given by hand, so that it reads well in Max.
import { portsOf, sizeOf } from "./objects.js";

/** How wide Max counts an inlet when it spreads them over a box: the place that decides the order of cords. */
const INLET_WIDTH = 20;

export class Patch {
  #boxes = [];
  #names = new Map();
  #cords = [];
  #rect;
  #more;

  /** @param {{ size?: [number, number], more?: object }} [options] `more`: further keys of the patcher. */
  constructor({ size = [760, 560], more = {} } = {}) {
    this.#rect = [80, 100, ...size];
    this.#more = more;
  }

  /** An object box. `name` is what cords call it. */
  object(name, text, x, y, keys = {}) {
    return this.#add(name, { maxclass: "newobj", text, ...keys }, [x, y, ...sizeOf(text)], portsOf(text));
  }

  /** A message box. */
  message(name, text, x, y) {
    return this.#add(name, { maxclass: "message", text }, [x, y, ...sizeOf(text)], { inlets: 2, outlets: [""] });
  }

  /** A box of a class of its own. */
  box(name, maxclass, rect, keys = {}) {
    return this.#add(name, { maxclass, ...keys }, rect, portsOf(maxclass));
  }

  comment(text, x, y, width = 0) {
    const lines = width ? Math.ceil((text.length * 5.8 + 9) / width) : 1;
    const keys = lines > 1 ? { linecount: lines } : {};
    return this.#add("", { maxclass: "comment", text, ...keys }, [x, y, width || sizeOf(text)[0], 5 + 15 * lines], { inlets: 1, outlets: [] });
  }

  inlet(name, comment, x, y) {
    return this.#add(name, { maxclass: "inlet", comment, index: 0 }, [x, y, 30, 30], { inlets: 0, outlets: [""] });
  }

  outlet(name, comment, x, y) {
    return this.#add(name, { maxclass: "outlet", comment, index: 0 }, [x, y, 30, 30], { inlets: 1, outlets: [] });
  }

  /** A patcher inside. */
  inside(name, text, x, y, inner) {
    const ports = { inlets: inner.#of("inlet").length, outlets: inner.#of("outlet").map(() => "") };
    return this.#add(name, { maxclass: "newobj", text, patcher: inner.patcher() }, [x, y, ...sizeOf(text)], ports);
  }

  /** Cords, one a line: `from > to`, `from.1 > to.2`, `a > b > c`; ports count from 0. */
  cords(text) {
    for (const line of text.split("\n").map((one) => one.trim()).filter(Boolean)) {
      const ends = line.split(">").map((end) => end.trim().match(/^([\w-]+)(?:\.(\d+))?$/) ?? fail(`"${line}" is no cord.`));
      for (let i = 1; i < ends.length; i++) this.#cord(ends[i - 1], ends[i], i > 1 && ends[i - 1][2] !== undefined ? line : null);
    }
    return this;
  }

  /** The file's text. */
  toString() {
    return `${written({ patcher: this.patcher() }, 0)}\n`;
  }

  patcher() {
    this.#number("inlet");
    this.#number("outlet");
    return {
      fileversion: 1,
      appversion: { major: 9, minor: 1, revision: 3, architecture: "x64", modernui: 1 },
      classnamespace: "box",
      rect: reals(this.#rect),
      ...this.#more,
      boxes: this.#boxes.map((box) => ({ box: sorted(box) })),
      lines: this.#lines(),
    };
  }

  #add(name, keys, rect, { inlets, outlets }) {
    const id = `obj-${this.#boxes.length + 1}`;
    const types = outlets.length > 0 ? { outlettype: outlets } : {};
    if (name && this.#names.has(name)) fail(`Two boxes are called ${name}.`);
    if (name) this.#names.set(name, id);
    const shown = keys.presentation_rect ? { presentation_rect: reals(keys.presentation_rect) } : {};
    this.#boxes.push({ id, numinlets: inlets, numoutlets: outlets.length, ...types, patching_rect: reals(rect), ...keys, ...shown });
    return this;
  }

  #cord([, from, outlet = 0], [, to, inlet = 0], ambiguous) {
    if (ambiguous) fail(`"${ambiguous}": a box in the middle of a chain is entered and left on the left; write two lines.`);
    const [source, destination] = [this.#find(from), this.#find(to)];
    if (outlet >= source.numoutlets) fail(`${from} (${source.text}) has ${source.numoutlets} outlets; a cord leaves outlet ${outlet}.`);
    if (inlet >= destination.numinlets) fail(`${to} (${destination.text}) has ${destination.numinlets} inlets; a cord enters inlet ${inlet}.`);
    this.#cords.push({ source: [source.id, Number(outlet)], destination: [destination.id, Number(inlet)] });
  }

  #find(name) {
    return this.#boxes.find(({ id }) => id === this.#names.get(name)) ?? fail(`No box is called ${name}.`);
  }

  #of(maxclass) {
    return this.#boxes.filter((box) => box.maxclass === maxclass);
  }

  #number(maxclass) {
    const byPlace = this.#of(maxclass).sort((a, b) => a.patching_rect[0] - b.patching_rect[0]);
    byPlace.forEach((box, i) => (box.index = i + 1));
  }

  #lines() {
    return this.#fans().flatMap((fan) =>
      fan.toSorted((a, b) => this.#place(b)[0] - this.#place(a)[0] || this.#place(b)[1] - this.#place(a)[1]).map(({ source, destination }, order) =>
        ({ patchline: fan.length > 1 ? { destination, order, source } : { destination, source } })));
  }

  #fans() {
    const fans = new Map();
    for (const cord of this.#cords) fans.set(cord.source.join(), [...(fans.get(cord.source.join()) ?? []), cord]);
    return [...fans.values()];
  }

  #place({ destination: [id, inlet] }) {
    const { patching_rect: [x, y, width], numinlets } = this.#boxes.find((box) => box.id === id);
    return [x + (numinlets > 1 ? (inlet * (width - INLET_WIDTH)) / (numinlets - 1) : 0), y];
  }
}

function fail(sentence) {
  throw new Error(sentence);
}

/** A number that Max writes with a decimal point. */
class Real {
  constructor(value) {
    this.value = value;
  }
  valueOf() {
    return this.value;
  }
  toString() {
    return Number.isInteger(this.value) ? this.value.toFixed(1) : String(this.value);
  }
}

export const reals = (values) => values.map((value) => new Real(Number(value)));
const sorted = (keys) => Object.fromEntries(Object.entries(keys).sort(([a], [b]) => (a < b ? -1 : 1)));

function written(value, depth) {
  if (value instanceof Real) return value.toString();
  if (Array.isArray(value)) return value.some((one) => typeof one === "object" && !(one instanceof Real)) ? block(value.map((one) => written(one, depth + 1)), "[]", depth) : row(value);
  if (value !== null && typeof value === "object") return block(Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${written(one, depth + 1)}`), "{}", depth);
  return JSON.stringify(value);
}

const row = (values) => (values.length === 0 ? "[]" : `[ ${values.map((one) => written(one, 0)).join(", ")} ]`);

function block(entries, [open, close], depth) {
  const indent = (levels) => "    ".repeat(levels);
  return entries.length === 0 ? `${open}${indent(depth)}${close}` : `${open}\n${entries.map((entry) => indent(depth + 1) + entry).join(",\n")}\n${indent(depth)}${close}`;
}
