// How often the page draws: what is to be heard comes before what is to be seen.

/** What takes no longer than this, in ms, may be drawn in every frame. */
const LIGHT = 8;
/** Of what takes longer, drawing has one part of the time in so many. */
const PARTS = 6;
/** But the next one comes after so many ms at the latest: a page that slept behind another took no time to draw. */
const MOST = 500;

export class Pace {
  #next = -Infinity;
  #now;
  #later;

  /**
   * @param {() => number} now The page's clock, in ms.
   * @param {(action: () => void) => void} later Does something once the page has shown what was drawn, and come to what waited meanwhile.
   */
  constructor(now, later) {
    this.#now = now;
    this.#later = later;
  }

  /** Draws, unless that would hold up the music. @param {() => void} draw */
  run(draw) {
    const start = this.#now();
    if (start < this.#next) return;
    this.#next = Infinity;
    draw();
    this.#later(() => this.#rest(this.#now() - start));
  }

  /** @param {number} took */
  #rest(took) {
    this.#next = took <= LIGHT ? -Infinity : this.#now() + Math.min(MOST, took * (PARTS - 1));
  }
}
