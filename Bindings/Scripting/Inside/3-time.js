// The transport as of the callback that runs, and what is called when.
const functions = new Map();
let when = { bar: 1, beat: 1, fraction: 0, position: 0, tempo: 120, numerator: 4, denominator: 4, playing: false };

function takeTime([bar, beat, fraction, position, tempo, numerator, denominator, playing]) {
  when = freeze({ bar, beat, fraction, position, tempo, numerator, denominator, playing });
}

const command = (name) => (...values) => void ask("transport", name, ...values.map((value) => given(value)));
const transport = freeze({
  play: command("play"), stop: command("stop"), continue: command("continue"), locate: command("locate"), setMetre: command("metre"),
  get bar() { return when.bar; },
  get beat() { return when.beat; },
  get position() { return when.position; },
  get playing() { return when.playing; },
  get metre() { return `${when.numerator}/${when.denominator}`; },
  get tempo() { return when.tempo; },
  set tempo(bpm) { command("tempo")(bpm); },
});

function called(code, what) {
  if (typeof code !== "function") throw new TypeError(`${what} takes a function to call; ${kindOf(code)} came.`);
  return code;
}

// Where it was written goes along, for what is said of it later; so whoever calls this does not end in the call.
function register(code, what, ...question) {
  called(code, what);
  const id = ask("on", new Error().stack ?? "", ...question);
  functions.set(id, code);
  return () => void (functions.delete(id) && ask("off", id));
}

function on(event, ...rest) {
  const what = `on(${quoted(event, "event")}, …)`;
  const code = called(rest.pop(), what);
  const end = register(code, what, given(event), ...rest.map((value) => given(value)));
  return end;
}

function every(period, code) {
  const end = register(code, `every(${stringify(given(period))}, …)`, "every", given(period));
  return end;
}

function at(bar, beat, code) {
  const end = register(code, `at(${bar}, ${beat}, …)`, "at", given(bar), given(beat));
  return end;
}

const shown = (value) => {
  if (typeof value === "string") return value;
  try {
    return stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};
const log = (...values) => void ask("log", values.map(shown).join(" "));

// The piece's own chance: numbers come in bunches, in one order, whoever takes them.
let drawn = [];
const random = () => (drawn.length > 0 ? drawn : (drawn = [...ask("random")].reverse())).pop();
random.int = (count) => Math.floor(random() * count);
random.pick = (list) => list[random.int(list.length)];
random.normal = (mean = 0, deviation = 1) => mean + deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
freeze(random);
