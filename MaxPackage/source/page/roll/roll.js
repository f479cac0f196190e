// The piano roll: draws what was and what is coming, on a canvas, once a frame.
import { pitchName } from "../values.js";
import { Colours } from "./colours.js";
import { drawData, heightOf } from "./draw-data.js";
import { drawKeys, drawNotes, drawRows } from "./draw-notes.js";
import { drawFuture, drawGrid, drawNow } from "./draw-time.js";
import { Scale } from "./scale.js";
import { Score } from "./score.js";
import { viewOf } from "./view.js";

/** How far the roll may look, in seconds across its width, and how far it looks at first. */
const ZOOM = [2, 4, 8, 16, 32, 64];
const FIRST_ZOOM = 2;
/** On a canvas narrower than this, in CSS pixels, the roll looks closer at first. */
const NARROW = 600;
/** With reduced motion the roll turns pages, and draws this seldom. Unit: ms. */
const CALM_MS = 250;
const EASE = 0.06;

export class Roll {
  score = new Score();
  #colours = new Colours();
  #pitches = new Scale(48, 84, 25);
  #heights = new Scale(-1, 1, 0.001);
  #calm = matchMedia("(prefers-reduced-motion: reduce)");
  #zoom;
  #drawn = -Infinity;
  #canvas;
  #context;
  #performer;

  /** @param {HTMLCanvasElement} canvas @param {import("../../client/performer.js").Performer} performer */
  constructor(canvas, performer) {
    this.#canvas = canvas;
    this.#performer = performer;
    this.#context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    this.#zoom = canvas.clientWidth < NARROW ? FIRST_ZOOM - 1 : FIRST_ZOOM;
    new ResizeObserver(() => this.#fit()).observe(canvas);
  }

  /** How many seconds fit across. */
  get seconds() {
    return ZOOM[this.#zoom];
  }

  /** @param {number} by −1 looks closer, 1 looks further. */
  zoom(by) {
    this.#zoom = Math.max(0, Math.min(ZOOM.length - 1, this.#zoom + by));
    this.#drawn = -Infinity;
  }

  #fit() {
    const ratio = devicePixelRatio;
    [this.#canvas.width, this.#canvas.height] = [this.#canvas.clientWidth * ratio, this.#canvas.clientHeight * ratio];
    this.#drawn = -Infinity;
  }

  /** Draws, if it is time to. @param {number} at Ms on the page's clock. */
  draw(at) {
    if (at - this.#drawn < (this.#calm.matches ? CALM_MS : 0)) return;
    this.#drawn = at;
    const now = this.#performer.now;
    this.score.trim(now - ZOOM[ZOOM.length - 1] * 1000);
    this.#context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    this.#paint(now, this.#canvas.clientWidth, this.#canvas.clientHeight);
  }

  /** @param {number} now @param {number} width @param {number} height */
  #paint(now, width, height) {
    const { items, isThinned } = this.score.seen(now - this.seconds * 1000);
    const notes = items.filter(({ note }) => note);
    const data = items.filter(({ note }) => !note);
    const view = viewOf({ width, height, now, seconds: this.seconds, hasNotes: notes.length > 0, hasData: data.length > 0, paged: this.#calm.matches });
    const scene = { context: this.#context, view, colours: this.#colours, plainly: isThinned };
    this.#context.clearRect(0, 0, width, height);
    if (view.notes) drawRows({ ...scene, scale: this.#follow(this.#pitches, notes.map(({ note }) => note?.pitch ?? 0), 0.12) });
    drawFuture(scene, height);
    drawGrid(scene, this.#performer.player.placement, height);
    this.#clipped(view, height, () => this.#paintEvents(scene, notes, data));
    if (view.notes) drawKeys({ ...scene, scale: this.#pitches }, notes);
    drawNow(scene, height);
  }

  /** @param {Omit<import("./draw-notes.js").Scene, "scale">} scene @param {Item[]} notes @param {Item[]} data */
  #paintEvents(scene, notes, data) {
    if (scene.view.notes) drawNotes({ ...scene, scale: this.#pitches }, notes);
    if (scene.view.data) drawData({ ...scene, scale: this.#follow(this.#heights, data.map(heightOf).filter(Number.isFinite), 0.08) }, data);
  }

  /** @param {import("./view.js").View} view @param {number} height @param {() => void} paint */
  #clipped(view, height, paint) {
    this.#context.save();
    this.#context.beginPath();
    this.#context.rect(view.left, 0, view.right - view.left, height);
    this.#context.clip();
    paint();
    this.#context.restore();
  }

  /** @param {Scale} scale @param {number[]} values @param {number} margin */
  #follow(scale, values, margin) {
    scale.follow(values, margin, this.#calm.matches ? 1 : EASE);
    return scale;
  }

  /** What is to be seen now, in words, for those who do not see it. @param {Map<number, string>} names The generators' names. */
  inWords(names) {
    const now = this.#performer.now;
    const sounding = this.score.items.filter(({ note, due, end, state }) => note && state === "begun" && due <= now && now < end);
    if (sounding.length > 0) return `Sounding: ${sounding.slice(0, 6).map(({ note, generator }) => `${pitchName(note?.pitch ?? 0)} of ${names.get(generator) ?? generator}`).join(", ")}.`;
    const last = this.score.items.findLast(({ due }) => due <= now);
    return last ? `Nothing sounds. Last: ${(last.atoms ?? [pitchName(last.note?.pitch ?? 0)]).join(" ")} of ${names.get(last.generator) ?? last.generator}.` : "Nothing has been played yet.";
  }
}

/** @typedef {import("../../client/types.js").Item} Item */
