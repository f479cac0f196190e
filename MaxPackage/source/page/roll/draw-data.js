// Events that are no notes: numbers as a curve over time, words as flags.
import { xOf } from "./view.js";

/** @typedef {import("../../client/types.js").Item} Item @typedef {import("./draw-notes.js").Scene} Scene */

/** The number that an event's curve goes through: the last one, which is the y of a pair; NaN for words. @param {Item} item */
export function heightOf({ atoms }) {
  const last = atoms?.findLast((atom) => typeof atom === "number");
  return last === undefined ? NaN : /** @type {number} */ (last);
}

/** @param {Scene} scene @param {Item[]} items In order of their due times. */
export function drawData(scene, items) {
  drawFrame(scene);
  /** @type {Map<number, Item[]>} */
  const byGenerator = new Map();
  for (const item of items) byGenerator.get(item.generator)?.push(item) ?? byGenerator.set(item.generator, [item]);
  for (const [generator, its] of byGenerator) drawCurve(scene, generator, its.filter((item) => Number.isFinite(heightOf(item))));
  for (const item of items) if (!Number.isFinite(heightOf(item))) drawFlag(scene, item);
}

/** @param {Scene} scene */
function drawFrame({ context, view, scale, colours }) {
  const lane = /** @type {{ top: number, bottom: number }} */ (view.data);
  context.fillStyle = colours.of("--roll-row");
  context.fillRect(view.left, lane.top, view.right - view.left, lane.bottom - lane.top);
  context.fillStyle = colours.of("--muted");
  context.font = "10px system-ui, sans-serif";
  context.textAlign = "left";
  for (const [value, baseline] of /** @type {[number, CanvasTextBaseline][]} */ ([[scale.high, "top"], [scale.low, "bottom"]])) {
    context.textBaseline = baseline;
    context.fillText(String(Number(value.toPrecision(3))), view.left + 4, yOf({ view, scale }, value) + (baseline === "top" ? 2 : -2));
  }
}

/** @param {Scene} scene @param {number} generator @param {Item[]} items */
function drawCurve(scene, generator, items) {
  const { context, view, colours } = scene;
  const past = items.filter(({ due }) => due <= view.now);
  context.strokeStyle = context.fillStyle = colours.ofVoice(generator);
  context.lineWidth = 2;
  context.lineJoin = "round";
  strokeThrough(scene, past, 1);
  strokeThrough(scene, items.slice(Math.max(0, past.length - 1)), 0.4);
  const last = past.at(-1);
  if (last) dot(context, xOf(view, last.due), yOf(scene, heightOf(last)));
}

/** @param {Scene} scene @param {Item[]} items @param {number} alpha */
function strokeThrough(scene, items, alpha) {
  const { context, view } = scene;
  context.globalAlpha = alpha;
  context.beginPath();
  for (const item of items) context.lineTo(xOf(view, item.due), yOf(scene, heightOf(item)));
  context.stroke();
  context.globalAlpha = 1;
}

/** @param {CanvasRenderingContext2D} context @param {number} x @param {number} y */
function dot(context, x, y) {
  context.beginPath();
  context.arc(x, y, 4, 0, Math.PI * 2);
  context.fill();
}

/** @param {Scene} scene @param {Item} item */
function drawFlag({ context, view, colours }, item) {
  const lane = /** @type {{ top: number, bottom: number }} */ (view.data);
  const x = xOf(view, item.due);
  context.fillStyle = colours.ofVoice(item.generator);
  context.globalAlpha = item.due > view.now ? 0.4 : 1;
  context.fillRect(x, lane.top, 1.5, lane.bottom - lane.top);
  context.font = "11px system-ui, sans-serif";
  context.textAlign = "left";
  context.textBaseline = "top";
  context.fillText((item.atoms ?? []).join(" "), x + 4, lane.top + 4);
  context.globalAlpha = 1;
}

/** @param {Pick<Scene, "view" | "scale">} scene @param {number} value */
function yOf({ view, scale }, value) {
  const lane = /** @type {{ top: number, bottom: number }} */ (view.data);
  return lane.bottom - scale.at(value) * (lane.bottom - lane.top);
}
