// What a script sees is made in its own world, of its own objects: nothing but text comes in or goes out.
const { parse, stringify } = JSON;
const { freeze } = Object;
const mostValues = 4096;
const deepest = 4;

// What came from outside is frozen: a list that is changed in place would change nothing outside, and nobody would notice.
function taken(value) {
  if (!Array.isArray(value)) return value;
  for (let i = 0; i < value.length; i++) value[i] = taken(value[i]);
  return freeze(value);
}

function given(value, depth = 0) {
  switch (typeof value) {
    case "undefined": return null;
    case "number": return Number.isFinite(value) ? value : { n: String(value) };
    case "boolean": case "string": return value;
    case "object": return value === null ? null : givenList(value, depth);
  }
  throw new TypeError(`${kindOf(value)} is no value; give a number, a string, true, false, null or a list of them.`);
}

function givenList(value, depth) {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value))
    throw new TypeError("an object is no value; give a number, a string, true, false, null or a list of them.");
  if (depth === deepest)
    throw new TypeError(`lists stand at most ${deepest} deep in each other; this one is deeper, or holds itself.`);
  if (value.length > mostValues)
    throw new RangeError(`a list has at most ${mostValues} values; this one has ${value.length}.`);
  const list = [];
  for (let i = 0; i < value.length; i++) list[i] = given(value[i], depth + 1);
  return list;
}

const kindOf = (value) => {
  if (value === undefined) return "nothing (undefined)";
  if (value === null) return "null";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
};

// What was to be named, as it was written; where it is no name, what stands there in the manual.
const quoted = (name, meant) => (typeof name === "string" ? stringify(name) : meant);

// A call that comes back too deep in the stack throws an error of the other side, which is not to be seen here.
function sent(question) {
  try {
    return parse(send(stringify(question)));
  } catch {
    throw new RangeError("the script calls itself too deep to ask for anything.");
  }
}

let seen = -1;

function ask(...question) {
  const [isDone, answer, changes] = sent(question);
  seen = version();
  take(changes);
  if (!isDone) throw new Error(answer);
  return taken(answer);
}

// The stack is only text: a script that bends it bends what is said of itself.
function told(error) {
  try {
    const isError = typeof error === "object" && error !== null && typeof error.stack === "string";
    return [isError ? `${error.name}: ${error.message}` : `the value ${String(error)}`, isError ? error.stack : ""];
  } catch {
    return ["something that cannot be shown", ""];
  }
}
