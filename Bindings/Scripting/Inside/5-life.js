// One turn: what changed, then one piece of the script's code, then what it leaves in `state`.
const state = {};
const mostState = 65536;
let kept = "{}";

const kinds = {
  call: (id, values) => functions.get(id)?.(...(values?.map(taken) ?? [when])),
  begin: (id) => begin(id),
  draw: (id, [range]) => draw(id, range),
  state: (_, [text]) => replaceState(text),
  end: (id) => void players.delete(id),
};

function keepState() {
  const text = stringify(state);
  if (text === kept) return undefined;
  if (text.length > mostState) throw new RangeError(`state holds at most ${mostState} characters as JSON; it has ${text.length}.`);
  return (kept = text);
}

// A promise that a callback gives is looked after: what it refuses with is told like any other mistake. One that never settles is nobody's.
let result = {};
let isInTurn = false;

// `asOf` is the version as of which `changes` were looked up: whatever was asked since may have changed more. Gives whether a generator has gone astray.
function turn(text, asOf) {
  const [kind, time, changes, id, values] = parse(text);
  takeTime(time);
  take(changes);
  seen = asOf;
  [result, isInTurn] = [{}, true];
  try {
    const left = kinds[kind](id, values);
    if (left instanceof Promise) left.catch((error) => (result.e = told(error)));
    else if (kind === "draw") result.v = left;
  } catch (error) {
    result.e = told(error);
  }
  return astray !== null;
}

// `place`: where its mistake was made, if the engine found that out.
function outcome(place = "") {
  isInTurn = false;
  if (place) result.e[1] = `${place}\n${result.e[1]}`;
  try {
    result.s = keepState();
  } catch (error) {
    result.e ??= told(error);
  }
  return stringify(result);
}

function replaceState(text) {
  for (const name of Object.keys(state)) delete state[name];
  Object.assign(state, parse((kept = text)));
}

function open(text) {
  const [time, before] = parse(text);
  takeTime(time);
  if (before) replaceState(before);
}

// A module that comes while the music plays would come at another moment in every run. A callback is told so by us, since the promise of its import may be refused only after its turn.
const noImport = "import(…) is not for scripts; write import … from './name.js' at the top of the file, and what it brings is there when the file is loaded.";
function refuseImport() {
  const refusal = new TypeError(noImport);
  if (isInTurn) result.e ??= told(refusal);
  throw refusal;
}

// Nothing of the machine, and nothing that would make one run differ from the next.
for (const name of ["Date", "Intl", "WebAssembly", "SharedArrayBuffer", "Atomics", "console", "WeakRef", "FinalizationRegistry"])
  delete globalThis[name];
Math.random = random;
const world = { controls, generators, transport, random, on, every, at, log, state, generator, note, wait, atoms };
for (const [name, value] of Object.entries(world))
  Object.defineProperty(globalThis, name, { value, enumerable: true });
return { turn, stray, outcome, told: (error) => stringify(told(error)), refuseImport, refusedImport: async () => refuseImport(), open };
