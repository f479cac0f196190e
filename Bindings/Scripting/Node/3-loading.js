// A script's file and the modules of its folder, which the engine reads: this process needs no file, and has none.
const unlikely = "import.meta.tactusIsLoaded = true";

class LoadError extends Error {
  constructor(message, place = {}) {
    super(message);
    this.place = place;
  }
}

function compile(world, name, text) {
  try {
    const module = new vm.SourceTextModule(`${text}\n;${unlikely}`, {
      identifier: name,
      context: world.context,
      initializeImportMeta: (meta) => world.metas.set(name, meta),
      importModuleDynamically: () => world.refuseImport(),
    });
    world.modules.set(name, module);
    return module;
  } catch (error) {
    throw new LoadError(`${error.name}: ${error.message}`, placeOfMistake(name, text));
  }
}

// Only plain scripts are told where they cannot be parsed, so the text is parsed once more as one: of the same length, without `import` and `export`.
function placeOfMistake(name, text) {
  const blank = (found) => found.replace(/[^\n]/g, " ");
  const plain = text.replace(/^[ \t]*import\b(?!\s*[(.])[^;'"]*(['"])[^'"\n]*\1/gm, blank).replace(/^[ \t]*export\s+default\b|^[ \t]*export\b/gm, blank);
  const before = "(async () => {";
  try {
    new vm.Script(`${before}${plain}\n})`, { filename: name, columnOffset: -before.length });
    return { file: name };
  } catch (error) {
    const [first, , caret] = String(error.stack).split("\n");
    const line = Number(/:(\d+)$/.exec(first)?.[1] ?? 0);
    return { file: name, line, column: line > 0 ? (caret ?? "").indexOf("^") + 1 - (line === 1 ? before.length : 0) : 0 };
  }
}

function link(world, specifier, referrer) {
  const [isThere, found, place] = JSON.parse(askFor(world.id, JSON.stringify(["module", specifier, referrer])));
  if (!isThere) throw new LoadError(found, place ?? { file: referrer });
  if (found.package) return packaged(world, specifier, found.package, referrer);
  return world.modules.get(found.name) ?? compile(world, found.name, found.text);
}

function contentOf(specifier, from, referrer) {
  try {
    return require("node:module").createRequire(from)(specifier);
  } catch (error) {
    const [words] = String(error?.message ?? error).split("\n");
    const isThere = words !== `Cannot find module '${specifier}'`;
    const what = isThere ? `the package '${specifier}' cannot be loaded: ${words}` : `there is no package '${specifier}' in the node_modules beside the script; install it there: npm install ${specifier}.`;
    throw new LoadError(what, { file: referrer });
  }
}

// Only where the user said so: a package is code of this realm, with what Node's permissions leave it.
function packaged(world, specifier, from, referrer) {
  const content = contentOf(specifier, from, referrer);
  const names = [...new Set(["default", ...Object.keys(Object(content))])];
  return new vm.SyntheticModule(names, function () {
    for (const name of names) this.setExport(name, name === "default" ? content?.default ?? content : content[name]);
  }, { identifier: specifier, context: world.context });
}

// What a script awaits at its top level may come by way of this realm, as the refusal of an import does: then its world goes on in one of the next rounds.
const rounds = 8;

async function evaluate(world, root, milliseconds) {
  let failure;
  const end = performance.now() + milliseconds;
  root.evaluate({ timeout: milliseconds }).catch((error) => (failure = error?.code));
  for (let round = 0; round < rounds && failure === undefined && !isLoaded(world, root); round++) {
    await new Promise((resolve) => void setImmediate(resolve));
    failure ??= settled(world, end - performance.now());
  }
  if (failure === "ERR_SCRIPT_EXECUTION_TIMEOUT") throw new LoadError(`it took more than ${milliseconds} ms to load.`);
  if (root.status === "errored") {
    const [message, stack] = JSON.parse(guarded(() => world.told(root.error), milliseconds));
    throw new LoadError(message, { stack });
  }
  if (!isLoaded(world, root)) throw new LoadError("it awaits something that never comes, so it was never loaded.");
}

const isLoaded = (world, root) => world.metas.get(root.identifier)?.tactusIsLoaded === true;

// Gives why that was cut off, if it was.
function settled(world, milliseconds) {
  try {
    guarded(() => settle.runInContext(world.context), milliseconds);
  } catch (error) {
    return error?.code;
  }
}

async function load({ id, name, text, opening, milliseconds }) {
  const answer = { ok: true };
  try {
    const world = openWorld(id, opening);
    const root = compile(world, name, text);
    await root.link((specifier, from) => link(world, specifier, from.identifier));
    await evaluate(world, root, milliseconds);
    answer.outcome = guarded(() => world.outcome(), milliseconds);
  } catch (error) {
    worlds.delete(id);
    Object.assign(answer, { ok: false, message: String(error?.message), ...error?.place });
  }
  add(kinds.loaded, [id], JSON.stringify(answer));
  flush();
}
