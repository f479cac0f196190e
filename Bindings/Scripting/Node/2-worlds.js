// One world for each script. Nothing of this realm goes into it but two functions that its own first lines keep to themselves.
const worlds = new Map();
const inside = new vm.Script(settings.inside, { filename: "tactus" });
const settle = new vm.Script("0", { filename: "tactus" });
const guard = new vm.Script("tactusJob()", { filename: "tactus" });
let asked = 0;

function guarded(job, milliseconds) {
  globalThis.tactusJob = job;
  return guard.runInThisContext({ timeout: Math.max(1, Math.ceil(milliseconds)) });
}

// Node writes where something was thrown into what was thrown, as long as that is no Error: those have their stack from where they were made.
function placeOfThrow(job) {
  globalThis.tactusJob = job;
  try {
    guard.runInThisContext();
    return "";
  } catch (thrown) {
    return typeof thrown?.stack === "string" ? thrown.stack : "";
  }
}

function openWorld(id, opening) {
  const context = vm.createContext({}, { name: "script", microtaskMode: "afterEvaluate", codeGeneration: { strings: false, wasm: false } });
  const world = { id, context, modules: new Map(), metas: new Map(), ...inside.runInContext(context)((question) => askFor(id, question), () => asked) };
  world.open(opening);
  worlds.set(id, world);
  return world;
}

function askFor(id, question) {
  add(kinds.ask, [id, ++asked], question);
  flush();
  return answerTo(asked);
}

// Errors of this realm can come into a script's hands, by a stack that overflows or an import that is refused: they must lead nowhere.
// Errors themselves stay as they are, because Node gives them names; what a stack looks like nobody may see.
function freezeRealm() {
  const made = [function* () {}, async function () {}, async function* () {}].map(Object.getPrototypeOf);
  const things = Object.getOwnPropertyNames(globalThis).map((name) => Object.getOwnPropertyDescriptor(globalThis, name).value)
    .filter((thing) => typeof thing === "function" && thing.prototype && !(thing.prototype instanceof Error) && thing !== Error);
  for (const thing of [...things, ...things.map((each) => each.prototype), ...made, ...made.map((each) => each.prototype)]) Object.freeze(thing);
  Object.defineProperty(Error, "prepareStackTrace", { value: undefined });
}
