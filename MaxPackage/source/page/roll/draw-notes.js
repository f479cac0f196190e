// The notes: what was, what sounds, what is coming, over a keyboard.
import { pitchName } from "../values.js";
import { xOf } from "./view.js";

const BLACK = new Set([1, 3, 6, 8, 10]);
const BLACK_KEY_PART = 0.5;
/** A note is a little thicker than its row, within these bounds, so that it is seen from afar. Unit: CSS pixels. */
const THICKER = 1.35;
const THICKNESS = { least: 5, most: 18 };
/** Notes that sound glow, unless there are so many that drawing them would hold up the music. */
const MOST_GLOWING = 24;

/** @typedef {import("./view.js").View} View @typedef {import("../../client/types.js").Item} Item */

/**
 * @typedef {{ context: CanvasRenderingContext2D, view: View, scale: import("./scale.js").Scale, colours: import("./colours.js").Colours, plainly: boolean }} Scene
 *   `plainly`: there are so many that no one sees how each is drawn.
 */

/** The rows of black keys, and a line below each C. @param {Scene} scene */
export function drawRows({ context, view, scale, colours }) {
  const lane = /** @type {{ top: number, bottom: number }} */ (view.notes);
  for (let pitch = Math.ceil(scale.low); pitch <= scale.high; pitch++) {
    const { y, height } = rowOf(pitch, lane, scale);
    context.fillStyle = colours.of("--roll-row");
    if (BLACK.has(mod12(pitch))) context.fillRect(view.left, y, view.right - view.left, height);
    context.fillStyle = colours.of("--roll-line");
    if (mod12(pitch) === 0) context.fillRect(view.left, y + height, view.right - view.left, 1);
  }
}

/** @param {Scene} scene @param {Item[]} notes */
export function drawNotes(scene, notes) {
  const { now } = scene.view;
  const glow = notes.filter(({ due, end }) => due <= now && now < end).length <= MOST_GLOWING;
  for (const item of notes) drawNote(scene, item, glow);
  scene.context.globalAlpha = 1;
  scene.context.shadowBlur = 0;
}

/** @param {Scene} scene @param {Item} item @param {boolean} glow */
function drawNote({ context, view, scale, colours, plainly }, item, glow) {
  const note = /** @type {import("../../client/types.js").Note} */ (item.note);
  const { y, height } = rowOf(note.pitch, /** @type {any} */ (view.notes), scale);
  const x = xOf(view, item.due);
  const width = Math.max(3, Math.min(view.right + 20, xOf(view, item.end)) - x - 1);
  const thick = Math.max(THICKNESS.least, Math.min(THICKNESS.most, height * THICKER));
  const top = y + (height - thick) / 2;
  const sounds = item.due <= view.now && view.now < item.end;
  const colour = colours.ofVoice(item.generator);
  context.fillStyle = colour;
  context.globalAlpha = (sounds ? 1 : item.due > view.now ? 0.35 : 0.8) * (0.5 + (0.5 * Math.min(127, note.velocity)) / 127);
  if (plainly) return context.fillRect(x, top, width, thick);
  context.shadowColor = colour;
  context.shadowBlur = sounds && glow ? 14 : 0;
  context.beginPath();
  context.roundRect(x, top, width, thick, Math.min(3, thick / 2));
  context.fill();
  if (item.due > view.now) outline(context, colour);
}

/** @param {CanvasRenderingContext2D} context @param {string} colour */
function outline(context, colour) {
  context.globalAlpha = 0.9;
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.stroke();
}

/** The keys at the left; those that sound are lit. @param {Scene} scene @param {Item[]} notes */
export function drawKeys({ context, view, scale, colours }, notes) {
  const lane = /** @type {{ top: number, bottom: number }} */ (view.notes);
  const lit = new Map(notes.filter(({ due, end }) => due <= view.now && view.now < end).map(({ note, generator }) => [Math.round(note?.pitch ?? -1), generator]));
  context.fillStyle = colours.of("--key-white");
  context.fillRect(0, lane.top, view.left - 4, lane.bottom - lane.top);
  for (let pitch = Math.ceil(scale.low); pitch <= scale.high; pitch++) drawKey(context, pitch, rowOf(pitch, lane, scale), view.left - 4, lit.get(pitch), colours);
}

/**
 * @param {CanvasRenderingContext2D} context @param {number} pitch @param {{ y: number, height: number }} row @param {number} width
 * @param {number | undefined} generator @param {import("./colours.js").Colours} colours
 */
function drawKey(context, pitch, { y, height }, width, generator, colours) {
  const black = BLACK.has(mod12(pitch));
  context.fillStyle = generator !== undefined ? colours.ofVoice(generator) : colours.of("--key-black");
  if (black || generator !== undefined) context.fillRect(0, y, black ? width * BLACK_KEY_PART : width, height - 0.5);
  context.fillStyle = colours.of("--roll-line");
  if ([0, 5].includes(mod12(pitch))) context.fillRect(0, y + height - 0.5, width, 1);
  if (mod12(pitch) !== 0) return;
  context.fillStyle = colours.of("--key-text");
  context.font = `${Math.max(9, Math.min(11, height))}px system-ui, sans-serif`;
  context.textAlign = "right";
  context.textBaseline = "middle";
  context.fillText(pitchName(pitch), width - 3, y + height / 2);
}

/** @param {number} pitch @param {{ top: number, bottom: number }} lane @param {import("./scale.js").Scale} scale */
function rowOf(pitch, lane, scale) {
  const height = (lane.bottom - lane.top) / (scale.high - scale.low);
  return { y: lane.bottom - scale.at(pitch + 0.5) * (lane.bottom - lane.top), height };
}

/** `%` keeps the sign of its left side. @param {number} pitch */
const mod12 = (pitch) => ((pitch % 12) + 12) % 12;
