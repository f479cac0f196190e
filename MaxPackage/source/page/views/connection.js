// The connection: its state in words, and its figures.
import { byId, write } from "../dom.js";

/** How often the figures change, in ms: slowly enough to be read. */
const EVERY_MS = 500;

export class ConnectionView {
  #performer;
  #drawn = -Infinity;

  /** @param {import("../../client/performer.js").Performer} performer */
  constructor(performer) {
    this.#performer = performer;
  }

  /** @param {import("../../client/session.js").SessionState} state @param {string} sentence */
  update(state, sentence) {
    document.body.dataset.connection = state;
    write(byId("connection-state"), state === "connected" ? "Connected" : state === "connecting" ? "Connecting" : state === "closed" ? "Disconnected" : "Reconnecting");
    write(byId("banner"), state === "connected" || state === "closed" ? "" : sentence);
  }

  /** @param {number} at Ms on the page's clock. */
  draw(at) {
    if (at - this.#drawn < EVERY_MS) return;
    this.#drawn = at;
    const { clock, player, numbers, lookAhead, status } = this.#performer;
    const { p99, min, count } = player.slack.figures();
    write(byId("round-trip"), inMs(clock.roundTrip));
    byId("round-trip").title = clock.isSet ? `The least of the last round trips.${clock.drift === null ? "" : ` The engine's clock goes ${inPpm(clock.drift * 1e6)} against this page's.`}` : "";
    write(byId("slack"), count > 0 ? inMs(p99) : "–");
    byId("slack").title = count > 0 ? `99 % of the events came at least ${inMs(p99)} before their onset; the worst one ${inMs(min)}.` : "";
    write(byId("look-ahead"), inMs(lookAhead?.used ?? NaN));
    byId("look-ahead").title = lookAhead ? `Events are sent ${inMs(lookAhead.used)} before their onset; this page needs them ${inMs(lookAhead.wanted)} before.` : "";
    write(byId("late"), String(player.slack.late));
    byId("late").title = [...player.lateness.counts.values()].map(lateOf).join(" ");
    write(byId("gaps"), String(numbers.gaps));
    drawFollowing(status?.transport);
  }
}

/** How well the engine follows whoever leads. @param {import("../../client/types.js").TransportStatus | undefined} transport */
function drawFollowing(transport) {
  byId("following").hidden = !transport?.leader;
  if (!transport?.leader) return;
  const { leader, drift, residual } = transport;
  // Drift, then the residual's p50 and p99; the tip says so in words.
  write(byId("drift"), residual ? `${inPpm(drift)} · ${residual.p50.toFixed(2)} / ${residual.p99.toFixed(2)} ms` : inPpm(drift));
  const near = residual ? ` Half of its reports lie within ${inMs(residual.p50)} of the line that the engine draws through them, 99 % within ${inMs(residual.p99)}.` : "";
  byId("following").title = `The engine follows the transport of ${leader}, whose beats go ${inPpm(drift)} against its tempo.${near}`;
}

/** @param {number} ppm */
const inPpm = (ppm) => `${ppm < -0.05 ? "−" : ppm > 0.05 ? "+" : "±"}${Math.abs(ppm).toFixed(1)} ppm`;

/** @param {import("../../client/lateness.js").Count} count */
const lateOf = ({ name, played, dropped, worst }) => `${name}: ${played} played late, ${dropped} dropped, the latest by ${inMs(worst)}.`;

/** @param {number} ms */
const inMs = (ms) => (Number.isFinite(ms) ? `${ms.toFixed(Math.abs(ms) < 10 ? 1 : 0).replace("-", "−")} ms` : "–");
