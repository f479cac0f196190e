// Generators that a script writes itself: they yield notes, waits and atoms, as those in C# do.
const music = new WeakMap();
const players = new Map();
const mostEvents = 512;
const margin = 1 / 64;

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

function drawNext(id) {
  const { done, value } = players.get(id).next();
  if (done) return null;
  return music.get(value) ?? (() => { throw new TypeError(`a generator yields note(…), wait(…) or atoms(…); ${shown(value)} came.`); })();
}

// As far as the next wait, so that the code reads the controls as they are when its time comes. What lies well before `until` is not to be heard: it is passed
// over in one go. Of its waits it is told how many there were of each length, because the engine adds fractions up in its own way.
function draw(id, [place, until]) {
  const end = until === null ? -Infinity : until - margin;
  const waits = new Map();
  let [events, from, passed] = [[], null, 0];
  const moveTo = (next) => ([place, passed, events] = [next, passed + events.length, []]);
  for (let left = mostEvents; left > 0; left--) {
    const drawn = drawNext(id);
    if (!drawn) return [events, true, from, [...waits], passed];
    const [kind, onset, length] = drawn;
    const isWait = kind === "wait";
    const next = isWait ? place + length : onset ?? place;
    const isPassed = next < end && (isWait ? length > 0 : next - place > margin);
    if (isPassed) moveTo(next);
    if (isPassed && isWait) {
      waits.set(length, (waits.get(length) ?? 0) + 1);
      continue;
    }
    if (isPassed) {
      from = next;
      waits.clear();
    }
    events.push(drawn);
    const isHere = !isWait && (next === place || place - next > margin);
    if (!isHere) break;
  }
  return [events, false, from, [...waits], passed];
}
