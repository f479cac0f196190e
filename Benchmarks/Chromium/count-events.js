// Runs in the page before its own scripts: counts what the page plays, each event once, by its identity: its generator and the how manieth of it.
(() => {
  const PERIOD = { transport: 15_015, ms: 5 }; // the 96th part of a beat in units, and 5 ms
  const MOST_NOTES = 40_000; // of one generator, more than any run has
  const SLACK = { from: -1000, to: 1500 }; // ms, what the histogram holds
  const SETTLED_MS = 10_000; // by then the look-ahead has learned what it needs

  /** Events whose end is not known yet. */ let waiting = [];
  const seen = new Map();
  const slack = new Float64Array(SLACK.to - SLACK.from);
  const tally = { placed: 0, played: 0, twice: 0, off: 0, late: 0, lateSettled: 0, lateFrom: null, lateUntil: null, frames: 0 };
  let began = null;

  function watch(items) {
    const now = window.tactus.clock.now;
    began ??= now;
    for (const item of items) arrive(item, item.due - now, now - began);
    waiting.push(...items);
  }

  function arrive(item, ms, after) {
    tally.placed++;
    if (!Number.isFinite(ms)) return; // the transport stands: it has all the time there is
    slack[Math.max(0, Math.min(slack.length - 1, Math.floor(ms) - SLACK.from))]++;
    if (ms >= 0) return;
    tally.late++;
    if (after > SETTLED_MS) tally.lateSettled++;
    tally.lateFrom ??= after / 1000;
    tally.lateUntil = after / 1000;
  }

  function sweep() {
    const rest = [];
    for (const item of waiting)
      if (item.state === "begun" || item.state === "ended") count(item);
      else if (item.state !== "recalled" && item.state !== "missed") rest.push(item);
    waiting = rest;
  }

  function count({ generator, place, onTransport }) {
    const period = onTransport ? PERIOD.transport : PERIOD.ms;
    if (!seen.has(generator)) seen.set(generator, { first: place, times: new Uint8Array(MOST_NOTES) });
    const { first, times } = seen.get(generator);
    const index = Math.round((place - first) / period);
    tally.off = Math.max(tally.off, Math.abs(place - first - index * period));
    if (times[index]++ === 0) tally.played++;
    else tally.twice++;
  }

  const exceededBy = (share) => {
    let left = (1 - share) * slack.reduce((sum, one) => sum + one, 0);
    return SLACK.from + slack.findIndex((one) => (left -= one) < 0);
  };

  window.tactusCount = () => {
    sweep();
    const { gaps, duplicates, missed, malformed } = window.tactus.counts;
    return {
      ...tally, waiting: waiting.length, gaps, duplicates, missed, malformed, lookAhead: window.tactus.lookAhead,
      least: exceededBy(1), p999: exceededBy(0.999), p50: exceededBy(0.5), roundTrip: window.tactus.clock.roundTrip, state: window.tactus.state,
    };
  };

  const attach = () => (window.tactus ? window.tactus.watch(watch) : setTimeout(attach));
  attach();
  setInterval(sweep, 500);
  const frame = () => (tally.frames++, requestAnimationFrame(frame));
  requestAnimationFrame(frame);
})();
