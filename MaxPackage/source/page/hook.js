// `window.tactus`: the page's state for tests and for the curious. It can be read, not changed.

/**
 * @param {import("../client/performer.js").Performer} performer
 * @param {import("./sound/sound.js").Sound} sound
 * @param {() => Map<number, string>} names The generators' names by id.
 * @param {((items: import("../client/types.js").Item[]) => void)[]} watchers Told of every batch's events.
 */
export function hookFor(performer, sound, names, watchers) {
  return Object.freeze({
    /** `connecting`, `connected`, `reconnecting` or `closed`. */
    get state() { return performer.state; },
    /** The session that the engine named, or null. */
    get session() { return performer.session; },
    /** `running` where the page sounds. */
    get sound() { return sound.context.state; },
    /** Every note that was placed, oldest first; the last 20,000. */
    get scheduled() { return sound.planned.map((planned) => reported(planned, names())); },
    /** What has come, and what became of it. */
    get counts() {
      const { counts, waiting, slack } = performer.player;
      const { gaps, duplicates } = performer.numbers;
      return { ...counts, ...waiting, late: slack.late, gaps, duplicates, malformed: performer.malformed, stolen: sound.synth.stolen };
    },
    /** Ms on the engine's clock now, its relation to `performance.now`, and the least round trip, in ms; the drift in parts per million, null until it is known. */
    get clock() {
      const { roundTrip, drift } = performer.clock;
      return { now: performer.now, offset: performer.clock.toEngine(0), roundTrip, drift: drift === null ? null : drift * 1e6, audio: sound.context.currentTime };
    },
    /** How long before their onset events came, in ms. */
    get slack() { return performer.player.slack.figures(); },
    /** How far ahead the engine sends events, and how far this page needs them, in ms; null before it was told. */
    get lookAhead() { return performer.lookAhead; },
    /** By how much all sounds later than due, in ms: 0 unless the loudspeaker is slower than the look-ahead. */
    get soundDelay() { return sound.delay.ms; },
    /** The transport: bar and beat from 1, the fraction of the beat, and quarter notes from 0. */
    get transport() { return { ...performer.player.placement.state, ...performer.player.placement.barBeatAt(performer.now) }; },
    /** Where a moment of the engine's clock (ms) lies on the audio clock (seconds), as known now. */
    audioTimeOf: (/** @type {number} */ due) => sound.audioTimeOf(due),
    /** From now on calls a function with the events of each batch, as they were placed; each event's `state` goes on to change. */
    watch: (/** @type {(items: import("../client/types.js").Item[]) => void} */ watcher) => void watchers.push(watcher),
  });
}

/**
 * `engine` counts the engines that were met, from 1; `due` and `end` in ms on its clock; `audio` and `ended` in seconds on the audio clock, null where not so; `error` in ms: how far the plan was off
 * when the note began; `state` as in the client's types.
 * @param {import("./sound/sound.js").Planned} planned @param {Map<number, string>} names
 */
function reported({ engine, item, audio, error, delay, voice }, names) {
  const { id, generator, due, end, state, note } = item;
  const { pitch, velocity, channel } = /** @type {import("../client/types.js").Note} */ (note);
  return { engine, id, generator: names.get(generator) ?? String(generator), pitch, velocity, channel, due, end, state, audio, error, delay, ended: voice?.endedAt ?? null };
}
