// The page: a performer of its own, with sound, a piano roll, the controls and the transport. Inside Max it is the host, and the patch sounds.
// As a panel it is the controls alone, and plays nothing.
import { IdlePlayer } from "../client/idle-player.js";
import { Performer } from "../client/performer.js";
import { hostInJweb } from "../hosts/jweb.js";
import { addressOf, isPanelOnly } from "./address.js";
import { byId, write } from "./dom.js";
import { Page } from "./page.js";
import { NoSound } from "./sound/no-sound.js";
import { Sound } from "./sound/sound.js";
import { SoundView } from "./views/sound.js";

const now = () => performance.now();
const timers = { set: (/** @type {() => void} */ action, /** @type {number} */ ms) => setTimeout(action, ms), clear: (/** @type {any} */ timer) => clearTimeout(timer) };
const surroundings = { WebSocket: /** @type {any} */ (WebSocket), now, timers };

/** The page shows how well the engine follows whoever leads. */
const FOLLOWING = { every: 1000, parts: ["transport"] };

function inBrowser() {
  const sound = new Sound(now, (level, text) => page.log(level, text));
  const page = new Page(sound);
  const performer = new Performer({ ...surroundings, url: addressOf(location), name: "page", sink: sound, watch: FOLLOWING, on: page.events });
  sound.follow((engine) => performer.clock.toLocal(engine));
  new SoundView(sound);
  page.show(performer);
  whenDrawn(() => performer.open());
}

/** @param {string} [url] Where the engine is. */
function asPanel(url = addressOf(location)) {
  document.body.dataset.view = "panel";
  const page = new Page(new NoSound());
  const performer = new Performer({ ...surroundings, url, name: "panel", player: new IdlePlayer(), on: page.events });
  page.show(performer);
  performer.open();
}

/** A page's first frames cost most: what arrived meanwhile would be late. A page that nobody sees draws none. @param {() => void} action */
function whenDrawn(action) {
  if (document.hidden) action();
  else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(action)));
}

/** @param {any} max `window.max`. */
function inMax(max) {
  document.body.dataset.sound = "max";
  if (isPanelOnly(location)) document.body.dataset.view = "panel"; // before the patch has said so, lest all the rest shows for a moment
  byId("volume").closest("label")?.toggleAttribute("hidden", true);
  const page = new Page(new NoSound());
  const look = (/** @type {string} */ url) => fetch(url, { mode: "no-cors", cache: "no-store" });
  // Where the patch names another engine later, the page begins anew: it announces itself, and is told again.
  let isMet = false;
  const met = (/** @type {Performer} */ performer) => (isMet ? location.reload() : void (isMet = true, page.show(performer)));
  const meetAsPanel = (/** @type {string} */ url, /** @type {boolean} */ wasAway) => {
    if (isMet && wasAway) location.reload();
    if (!isMet) asPanel(url);
    isMet = true;
  };
  const wait = (/** @type {string} */ url) => write(byId("banner"), `There is no engine at ${url} yet. Start one with "tactus play"; the page goes on by itself.`);
  hostInJweb(max, { ...surroundings, on: page.events, met, meetAsPanel, wait }, location, look);
}

const { max } = /** @type {any} */ (window);
if (max) inMax(max);
else if (isPanelOnly(location)) asPanel();
else inBrowser();
