// The page: a performer of its own, with sound, a piano roll, the controls and the transport.
import { Performer } from "../client/performer.js";
import { addressOf } from "./address.js";
import { byId, write } from "./dom.js";
import { hookFor } from "./hook.js";
import { Roll } from "./roll/roll.js";
import { Sound } from "./sound/sound.js";
import { ConnectionView } from "./views/connection.js";
import { ControlsView } from "./views/controls.js";
import { GeneratorsView } from "./views/generators.js";
import { addLine } from "./views/log.js";
import { SoundView } from "./views/sound.js";
import { TransportView } from "./views/transport.js";

/** How often the roll is put into words, in ms. */
const WORDS_MS = 2000;
const now = () => performance.now();
const timers = { set: (/** @type {() => void} */ action, /** @type {number} */ ms) => setTimeout(action, ms), clear: (/** @type {any} */ timer) => clearTimeout(timer) };

/** What is to be seen waits for what is to be heard: events that come in the same moment are in more of a hurry. @param {() => void} action */
const later = (action) => void setTimeout(action);

function main() {
  const sound = new Sound(now, (level, text) => addLine({ level, text, at: performer.now }));
  const performer = new Performer({
    WebSocket: /** @type {any} */ (WebSocket), url: addressOf(location), name: "page", now, timers, sink: sound,
    on: {
      state: (state, sentence) => connection.update(state, sentence),
      description: (description) => later(() => describe(description)),
      transport: (state) => transport.update(state),
      generator: (state) => later(() => generators.update(state)),
      change: (change) => later(() => controls.change(change)),
      events: (items) => roll.score.add(items),
      anotherEngine: () => meet(),
      log: addLine,
    },
  });
  sound.follow((engine) => performer.clock.toLocal(engine));
  const roll = new Roll(byId("roll"), performer);
  const [connection, controls, generators, transport] = [new ConnectionView(performer), new ControlsView(performer), new GeneratorsView(performer), new TransportView(performer)];
  new SoundView(sound);

  function meet() {
    roll.score.clear();
    sound.engine++;
  }

  /** @param {import("../client/types.js").Description} description */
  function describe(description) {
    write(byId("piece"), description.piece);
    document.title = `${description.piece} – Tactus`;
    generators.describe(description);
    controls.describe(description);
  }

  /** @param {number} at */
  function frame(at) {
    roll.draw(at);
    transport.draw();
    connection.draw(at);
    requestAnimationFrame(frame);
  }

  listen(roll, transport);
  setInterval(() => byId("roll").setAttribute("aria-label", `Piano roll. ${roll.inWords(generators.names)}`), WORDS_MS);
  Object.defineProperty(window, "tactus", { value: hookFor(performer, sound, () => generators.names) });
  performer.open();
  requestAnimationFrame(frame);
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

main();
