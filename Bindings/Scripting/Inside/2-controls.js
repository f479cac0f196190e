// Controls and generators by name. Values that were read before are kept, and told anew when they change.
const mirror = new Map();
let description = null;

// One without a value is of a control that is there no more, or another one now.
function take(changes) {
  for (const [control, member, value] of changes ?? [])
    if (value === undefined) forget(`${control}\n${member}`);
    else mirror.set(`${control}\n${member}`, taken(value));
}

function forget(key) {
  mirror.delete(key);
  description = null;
}

const describe = () => (description = sent(["describe"])[1]);
const described = () => description ?? describe();
const letters = (name) => name.replace(/[_-]/g, "").toLowerCase() || name;

function named(known, asked) {
  return known.includes(asked) ? asked : known.find((name) => letters(name) === letters(asked));
}

// The piece may have got it meanwhile; if not, whoever asks for it is refused in words.
const find = (known, asked) => named(known(), asked) ?? (describe(), named(known(), asked));
const fixed = () => { throw new TypeError("this object is given by the engine and cannot be reshaped."); };

function gate(what, known, get, set) {
  return new Proxy(Object.create(null), {
    get: (_, name) => {
      if (name === Symbol.toPrimitive) return () => `[${what}]`;
      if (typeof name === "symbol" || ((name === "then" || name === "toJSON") && !named(known(), name))) return undefined;
      return get(name);
    },
    set: (_, name, value) => (set(String(name), value), true),
    has: (_, name) => typeof name === "string" && named(known(), name) !== undefined,
    ownKeys: () => known(),
    getOwnPropertyDescriptor: (_, name) =>
      typeof name === "string" && known().includes(name) ? { value: get(name), enumerable: true, configurable: true, writable: true } : undefined,
    getPrototypeOf: () => null,
    setPrototypeOf: fixed,
    defineProperty: fixed,
    deleteProperty: fixed,
    preventExtensions: fixed,
  });
}

function read(control, member) {
  const key = `${control}\n${member}`;
  if (mirror.has(key) && seen !== version()) ask("sync");
  if (!mirror.has(key)) mirror.set(key, ask("get", control, member));
  return mirror.get(key);
}

// What a script calls ends in no call of its own: Jint would take it off its stack, and with it the script's line.
function makeControl(control) {
  const members = () => described().controls[control] ?? {};
  const calls = new Map();
  const call = (name) => {
    if (!calls.has(name)) calls.set(name, (...values) => { const answer = ask("call", control, name, ...values.map((value) => given(value))); return answer; });
    return calls.get(name);
  };
  return gate(`control ${control}`, () => Object.keys(members()),
    (asked) => {
      const name = find(() => Object.keys(members()), asked);
      return name !== undefined && members()[name] === "method" ? call(name) : read(control, name ?? asked);
    },
    (asked, value) => mirror.set(`${control}\n${find(() => Object.keys(members()), asked)}`, ask("set", control, asked, given(value))));
}

const madeControls = new Map();
const controlNames = () => Object.keys(described().controls);
const controls = gate("controls", controlNames,
  (asked) => {
    const name = find(controlNames, asked) ?? ask("find", "control", asked);
    if (!madeControls.has(name)) madeControls.set(name, makeControl(name));
    return madeControls.get(name);
  },
  (asked) => { throw new TypeError(`controls.${asked} is a control; set one of its members, as in controls.${asked}.step = .5.`); });

const tell = (name) => (command) => (...values) => void ask("tell", name, command, ...values.map((value) => given(value)));

function makeGenerator(name) {
  const to = tell(name);
  const isOn = (value = true) => (value ? 1 : 0);
  return freeze({
    start: to("start"), stop: to("stop"), reset: to("reset"), mute: (muted) => to("mute")(isOn(muted)),
    get tempo() { return ask("generator", name)[2]; },
    set tempo(bpm) { to("tempo")(bpm); },
    get running() { return ask("generator", name)[0]; },
    get muted() { return ask("generator", name)[1]; },
    set muted(muted) { to("mute")(isOn(muted)); },
  });
}

const madeGenerators = new Map();
const generatorNames = () => described().generators;
const generators = gate("generators", generatorNames,
  (asked) => {
    const name = find(generatorNames, asked) ?? ask("find", "generator", asked);
    if (!madeGenerators.has(name)) madeGenerators.set(name, makeGenerator(name));
    return madeGenerators.get(name);
  },
  (asked) => { throw new TypeError(`generators.${asked} is a generator; start, stop, reset or mute it, or set its tempo.`); });
