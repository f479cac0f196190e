// The inlets and outlets of the objects that the package's patches are made of. The linter holds them against what is known of Max.

import { widthOf } from "./arial.js";

const any = (count) => Array(count).fill("");
const byType = { i: "int", f: "float", b: "bang", l: "", s: "" };
const typeOf = (argument) => byType[argument] ?? (/^-?\d+$/.test(argument) ? "int" : /^-?\d*\.\d*$/.test(argument) ? "float" : argument);
const arithmetic = (args) => ({ inlets: 2, outlets: [args.some((one) => one.includes(".")) ? "float" : "int"] });
const comparison = () => ({ inlets: 2, outlets: ["int"] });
const fixed = (inlets, ...outlets) => () => ({ inlets, outlets });

/** @type {Record<string, (args: string[]) => { inlets: number, outlets: string[] }>} */
const OBJECTS = {
  "+": arithmetic, "-": arithmetic, "*": arithmetic, "!-": arithmetic,
  ">": comparison, ">=": comparison, "<": comparison, "==": comparison, "!=": comparison,
  abs: (args) => ({ inlets: 1, outlets: arithmetic(args).outlets }),
  maximum: (args) => ({ inlets: 2, outlets: [arithmetic(args).outlets[0], "int"] }),
  i: fixed(2, "int"), f: fixed(2, "float"), v: fixed(1, ""), s: fixed(1), r: fixed(0, ""), print: fixed(1),
  t: (args) => ({ inlets: 1, outlets: args.map(typeOf) }),
  unpack: (args) => ({ inlets: 1, outlets: args.map(typeOf) }),
  pack: (args) => ({ inlets: args.length, outlets: [""] }),
  route: (args) => ({ inlets: args.length + 1, outlets: any(args.length + 1) }),
  routepass: (args) => ({ inlets: args.length + 1, outlets: any(args.length + 1) }),
  sel: (args) => ({ inlets: args.length === 1 ? 2 : args.length + 1, outlets: [...Array(args.length).fill("bang"), ""] }),
  gate: ([count = "1"]) => ({ inlets: 2, outlets: any(Number(count)) }),
  split: (args) => ({ inlets: 3, outlets: [typeOf(args[0]), typeOf(args[0])] }),
  expr: (args) => ({ inlets: Math.max(...[...args.join(" ").matchAll(/\$[if](\d)/g)].map(([, n]) => Number(n))), outlets: [""] }),
  pipe: (args) => ({ inlets: Math.max(2, args.filter((one, i) => !args.slice(0, i + 1).some((each) => each.startsWith("@"))).length), outlets: [""] }),
  makenote: fixed(4, "float", "float", "float"),
  transport: fixed(2, "int", "int", "float", "float", "float", "", "int", "float", ""),
  cpuclock: fixed(1, "float"), timer: fixed(2, "float", ""), metro: fixed(2, "bang"), delay: fixed(2, "bang"), deferlow: fixed(1, ""), onebang: fixed(2, "bang", "bang"),
  loadbang: fixed(1, "bang"), freebang: fixed(1, "bang"), loadmess: fixed(1, ""), change: fixed(1, "", "int", "int"),
  coll: fixed(1, "", "", "", ""), zl: fixed(2, "", ""), prepend: fixed(1, ""), append: fixed(1, ""), patcherargs: fixed(1, "", ""), thispatcher: fixed(1, "", ""),
  "node.script": fixed(1, "", ""), v8: fixed(1, ""), jweb: fixed(1, ""),
  "tactus.post": fixed(1), "tactus.voice": fixed(1, "", "", "", ""), "tactus.place": fixed(2, "", ""), "tactus.foresee": fixed(2, "", ""), "tactus.watch": fixed(2), "tactus.drive": fixed(1),
};

/** @param {string} text What is typed into the box. */
export function portsOf(text) {
  const [name, ...args] = text.split(/\s+/);
  const rule = OBJECTS[name.startsWith("zl.") ? "zl" : name];
  if (!rule) throw new Error(`The ports of "${name}" are not known here; add it to objects.js.`);
  return rule(args);
}

/** How large a box is that holds this text in Arial 12: as Max draws most of them, and never narrower than its words. */
export const sizeOf = (text) => [Math.max(29.5, Math.round((text.length * 5.6 + 9) * 10) / 10, Math.ceil((widthOf(text, 12) + 8) * 10) / 10), 22];
