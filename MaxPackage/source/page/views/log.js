// What the engine and the page have to say, line by line.
import { byId, h } from "../dom.js";

/** How many lines stay. */
const KEPT = 200;

/** @param {{ level: string, text: string, at: number }} line `at` in ms on the engine's clock. */
export function addLine({ level, text, at }) {
  const [log, scroll] = [byId("log-lines"), byId("log-scroll")];
  const atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 30;
  log.append(h("li", { class: `line ${level}` }, h("time", {}, stamp(at)), ...(level === "info" ? [] : [h("b", {}, level)]), h("span", {}, text)));
  while (log.children.length > KEPT) log.firstElementChild?.remove();
  if (atEnd) scroll.scrollTop = scroll.scrollHeight;
  byId("log-none").hidden = true;
}

/** @param {number} ms */
function stamp(ms) {
  const seconds = Math.max(0, ms / 1000);
  return `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(1).padStart(4, "0")}`;
}
