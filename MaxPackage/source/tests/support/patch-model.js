// tactus.place in a few lines, as docs/max-messages.md describes it: what a host's messages come to in Max. The simulator plays the patch itself.

const FRESH = 2_000_000;

export class PatchModel {
  heard = [];
  messages = [];
  silences = [];
  #generators = new Map();

  /** A message arrives at a time. */
  hear(at, [selector, id, ...rest]) {
    this.advance(at);
    this.messages.push([selector, id, ...rest]);
    if (selector === "silence") this.silences.push({ at, id });
    if (selector === "events") this.#events(at, id, rest);
    if (selector === "now") this.heard.push({ id, at, late: 0, atoms: rest });
  }

  /** Everything up to a time comes out of the pipes. */
  advance(at) {
    for (const [id, one] of this.#generators) {
      const due = one.pending.filter((event) => event.fires <= at).sort((a, b) => a.fires - b.fires);
      one.pending = one.pending.filter((event) => event.fires > at);
      for (const { fires, due: planned, atoms } of due) {
        one.played++;
        one.last = planned;
        this.heard.push({ id, at: fires, late: fires - planned, atoms });
      }
    }
  }

  #events(at, id, [epoch, base, most, first, , stride, ...flat]) {
    const one = this.#generators.get(id) ?? { epoch: 0, base: 0, played: 0, skip: 0, last: -Infinity, pending: [] };
    this.#generators.set(id, one);
    if (epoch < one.epoch) return;
    if (epoch > one.epoch) Object.assign(one, { epoch, base, skip: Math.max(0, Math.min(one.base + one.played + one.skip - base, most)), played: 0, pending: [] });
    const events = [];
    for (let i = 0; i < flat.length; i += stride) events.push({ due: flat[i], atoms: flat.slice(i + 1, i + stride), fires: Math.max(flat[i], at) });
    const known = first === FRESH ? ({ due }) => due > one.last + 1 : (_, i) => first + i >= one.skip;
    one.pending.push(...events.filter(known));
  }
}
