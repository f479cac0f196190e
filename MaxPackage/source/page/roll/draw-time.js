// The ruler and the now line: bars and beats where the transport moves, seconds where it stands.
import { UNITS_PER_BEAT } from "../../client/units.js";
import { xOf } from "./view.js";

/** @typedef {Pick<import("./draw-notes.js").Scene, "context" | "view" | "colours">} TimeScene */

/** @param {TimeScene} scene @param {import("../../client/placement.js").Placement} placement @param {number} height */
export function drawGrid(scene, placement, height) {
  const { context, colours } = scene;
  context.font = "11px system-ui, sans-serif";
  context.textAlign = "left";
  context.textBaseline = "middle";
  if (placement.state.playing) drawBeats(scene, placement, height);
  else drawSeconds(scene, height);
  context.fillStyle = colours.of("--roll-line");
  context.fillRect(0, scene.view.ruler - 1, scene.view.right, 1);
}

/** @param {TimeScene} scene @param {import("../../client/placement.js").Placement} placement @param {number} height */
function drawBeats({ context, view, colours }, placement, height) {
  const { numerator, denominator } = placement.state;
  const beat = (UNITS_PER_BEAT * 4) / denominator;
  const end = view.start + (view.right - view.left) / view.msToPixel;
  const first = Math.max(0, Math.ceil(placement.unitsAt(view.start) / beat));
  for (let i = first; placement.dueOf(i * beat) <= end; i++) {
    const x = xOf(view, placement.dueOf(i * beat));
    const isBar = i % numerator === 0;
    context.fillStyle = colours.of(isBar ? "--roll-bar" : "--roll-line");
    context.fillRect(x, isBar ? 0 : view.ruler, 1, height);
    context.fillStyle = colours.of("--muted");
    if (isBar) context.fillText(String(i / numerator + 1), x + 5, view.ruler / 2);
  }
}

/** @param {TimeScene} scene @param {number} height */
function drawSeconds({ context, view, colours }, height) {
  const end = view.start + (view.right - view.left) / view.msToPixel;
  for (let second = Math.ceil(view.start / 1000); second * 1000 <= end; second++) {
    const x = xOf(view, second * 1000);
    context.fillStyle = colours.of("--roll-line");
    context.fillRect(x, view.ruler, 1, height);
    context.fillStyle = colours.of("--muted");
    if (second >= 0 && second % 2 === 0) context.fillText(clockText(second), x + 5, view.ruler / 2);
  }
}

/** @param {number} seconds */
const clockText = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** What is still to come lies in another light. @param {TimeScene} scene @param {number} height */
export function drawFuture({ context, view, colours }, height) {
  context.fillStyle = colours.of("--roll-future");
  context.fillRect(view.nowX, 0, view.right - view.nowX, height);
}

/** @param {TimeScene} scene @param {number} height */
export function drawNow({ context, view, colours }, height) {
  context.fillStyle = colours.of("--accent");
  context.fillRect(view.nowX - 1, 0, 2, height);
  context.beginPath();
  context.moveTo(view.nowX - 6, 0);
  context.lineTo(view.nowX + 6, 0);
  context.lineTo(view.nowX, 9);
  context.fill();
}
