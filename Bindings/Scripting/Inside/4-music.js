// Generators that a script writes itself: they yield notes, waits and atoms, as those in C# do.
const music = new WeakMap();
const players = new Map();
const mostEvents = 256;

function event(kind, values, onset) {
  const made = freeze({ at: (place) => event(kind, values, place) });
  music.set(made, [kind, onset ?? null, ...values]);
  return made;
}

const note = (pitch, velocity = 100, duration = 0.25, channel = 1) => event("note", [pitch, velocity, duration, channel].map((value) => given(value)));
const wait = (length) => event("wait", [given(length)]);
const atoms = (...values) => event("atoms", values.map((value) => given(value)));

function generator(name, clock, play) {
  called(play, `generator("${name}", …)`);
  const id = ask("play", new Error().stack ?? "", given(name), given(clock));
  functions.set(id, play);
}

function begin(id) {
  const play = functions.get(id)();
  if (typeof play?.next !== "function") throw new TypeError("a generator is a function* that yields note(…), wait(…) and atoms(…).");
  players.set(id, play);
}

// As far as the next wait, so that the code reads the controls as they are when its time comes.
function draw(id) {
  const events = [];
  while (events.length < mostEvents) {
    const { done, value } = players.get(id).next();
    if (done) return [events, true];
    const drawnEvent = music.get(value);
    if (!drawnEvent) throw new TypeError(`a generator yields note(…), wait(…) or atoms(…); ${shown(value)} came.`);
    events.push(drawnEvent);
    if (drawnEvent[0] === "wait" || drawnEvent[1] !== null) break;
  }
  return [events, false];
}
