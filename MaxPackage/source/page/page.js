// What is to be seen: the views, and what the performer tells them.
import { byId, write } from "./dom.js";
import { hookFor } from "./hook.js";
import { Pace } from "./pace.js";
import { PanelView } from "./panel/panel.js";
import { Roll } from "./roll/roll.js";
import { ConnectionView } from "./views/connection.js";
import { GeneratorsView } from "./views/generators.js";
import { addLine } from "./views/log.js";
import { ScriptsView } from "./views/scripts.js";
import { TransportView } from "./views/transport.js";

/** How often the roll is put into words, in ms. */
const WORDS_MS = 2000;

/** What is to be seen waits for what is to be heard: events that come in the same moment are in more of a hurry. @param {() => void} action */
const later = (action) => void setTimeout(action);

export class Page {
  #sound;
  #pace = new Pace(() => performance.now(), later);
  /** @type {any} */ #performer = null;
  /** @type {any} */ #roll = null;
  /** @type {any} */ #views = null;
  /** Who is told of every batch's events. @type {((items: import("../client/types.js").Item[]) => void)[]} */ #watchers = [];

  /** @param {any} sound A `Sound`, or a `NoSound`. */
  constructor(sound) {
    this.#sound = sound;
  }

  /** What a performer is to tell this page. @returns {import("../client/performer.js").PerformerEvents} */
  get events() {
    return {
      state: (state, sentence) => this.#connection(state, sentence),
      description: (description) => later(() => this.#describe(description)),
      transport: (state) => this.#views.transport.update(state),
      generator: (state) => later(() => this.#views.generators.update(state)),
      change: (change) => later(() => this.#views.panel.change(change)),
      scripts: (told) => later(() => this.#views.scripts.show(told)),
      presets: (names) => later(() => this.#views.panel.presets(names)),
      history: (state) => later(() => this.#views.panel.history(state)),
      events: (items) => this.#take(items),
      anotherEngine: () => this.#meet(),
      log: addLine,
    };
  }

  /** @param {string} level @param {string} text */
  log(level, text) {
    addLine({ level, text, at: this.#performer.now });
  }

  /** Shows what a performer does. @param {import("../client/performer.js").Performer} performer Not open yet. */
  show(performer) {
    this.#performer = performer;
    this.#roll = new Roll(byId("roll"), performer);
    this.#views = {
      connection: new ConnectionView(performer), panel: new PanelView(performer),
      generators: new GeneratorsView(performer), scripts: new ScriptsView(performer), transport: new TransportView(performer),
    };
    Object.defineProperty(window, "tactus", { value: hookFor(performer, this.#sound, () => this.#views.generators.names, this.#watchers) });
    if (document.body.dataset.view !== "panel") this.#animate();
  }

  /** What moves by itself; a panel has none of it. */
  #animate() {
    listen(this.#roll, this.#views.transport);
    setInterval(() => byId("roll").setAttribute("aria-label", `Piano roll. ${this.#roll.inWords(this.#views.generators.names)}`), WORDS_MS);
    requestAnimationFrame((at) => this.#frame(at));
  }

  /** @param {import("../client/types.js").Item[]} items */
  #take(items) {
    this.#roll.score.add(items);
    for (const watcher of this.#watchers) watcher(items);
  }

  /** @param {import("../client/session.js").SessionState} state @param {string} sentence */
  #connection(state, sentence) {
    this.#views.connection.update(state, sentence);
    this.#views.panel.connected(state === "connected");
  }

  #meet() {
    this.#roll.score.clear();
    this.#sound.engine++;
    later(() => this.#views.scripts.show({ engine: null, scripts: [] })); // its scripts, if it has any, are told after its welcome
  }

  /** @param {import("../client/types.js").Description} description */
  #describe(description) {
    write(byId("piece"), description.piece);
    document.title = `${description.piece} – Tactus`;
    this.#views.generators.describe(description);
    this.#views.panel.describe(description);
  }

  /** @param {number} at */
  #draw(at) {
    this.#roll.draw(at);
    this.#views.transport.draw();
    this.#views.connection.draw(at);
  }

  /** @param {number} at */
  #frame(at) {
    this.#pace.run(() => this.#draw(at));
    requestAnimationFrame((next) => this.#frame(next));
  }
}

/** @param {Roll} roll @param {TransportView} transport */
function listen(roll, transport) {
  byId("closer").onclick = () => roll.zoom(-1);
  byId("further").onclick = () => roll.zoom(1);
  addEventListener("keydown", (event) => {
    const elsewhere = /** @type {HTMLElement} */ (event.target).closest("button, input, select, a, summary, textarea");
    if (event.code !== "Space" || elsewhere || event.repeat) return;
    event.preventDefault();
    transport.toggle();
  });
}
