// Generators that a script writes itself: they yield notes, waits and atoms, as those in C# do.
const music = new WeakMap();
const players = new Map();
const written = new Map();
let astray = null;
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
  called(play, `generator(${quoted(name, "name")}, …)`);
  const stack = new Error().stack ?? "";
  const id = ask("play", stack, given(name), given(clock));
  functions.set(id, play);
  written.set(id, stack);
}

// What is no music is told with the place where the generator was written; where it yielded that, the engine finds out (`stray`).
function refuse(id, what) {
  const error = new TypeError(`a generator ${what}`);
  Object.defineProperty(error, "stack", { value: written.get(id) });
  throw error;
}

function begin(id) {
  const play = functions.get(id)();
  if (typeof play?.next !== "function") refuse(id, "is a function* that yields note(…), wait(…) and atoms(…).");
  players.set(id, play);
}

function drawNext(id) {
  const player = players.get(id);
  const { done, value } = player.next();
  if (done) return null;
  if (music.has(value)) return music.get(value);
  astray = player;
  return refuse(id, `yields note(…), wait(…) or atoms(…); ${shown(value)} came.`);
}

// An error that is thrown into it comes from the line in which it stands; that is to be seen by whoever is outside of all this.
function stray() {
  const player = astray;
  astray = null;
  player.throw({ stack: "" });
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
