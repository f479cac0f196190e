// The player of a performer that plays nothing, such as a panel: it knows the transport, and says nothing of how early events come.
import { Lateness } from "./lateness.js";
import { Placement } from "./placement.js";
import { Slack } from "./slack.js";

/** @typedef {import("./performer.js").AnyPlayer} AnyPlayer */

/** @implements {AnyPlayer} */
export class IdlePlayer {
  placement = new Placement();
  slack = new Slack();
  lateness = new Lateness();
  counts = { received: 0, played: 0, recalled: 0, repeated: 0, missed: 0 };
  waiting = { pending: 0, sounding: 0, cut: 0 };

  /** @param {import("./types.js").WireEvent[]} events @returns {never[]} */
  receive(events) {
    this.counts.received += events.length;
    return [];
  }

  /** @param {import("./types.js").TransportState} state */
  transport(state) {
    this.placement.state = state;
  }

  reset() {
    this.placement.reset();
  }

  pump() {}
  recall() {}
  silence() {}
}
