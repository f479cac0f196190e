"use strict";
// Starts a node.script file as Max does: `max-api` is given, in CommonJS and in ES modules, and the arguments stand behind the file's name.
const Module = require("node:module");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { say } = require("./lines.cjs");

const api = path.join(__dirname, "max-api.cjs");
const resolve = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) => (name === "max-api" ? api : resolve.call(Module, name, ...rest));
const hook = `export const resolve = (name, context, next) =>
  name === "max-api" ? { url: ${JSON.stringify(pathToFileURL(api).href)}, shortCircuit: true } : next(name, context);`;
Module.register(`data:text/javascript,${encodeURIComponent(hook)}`);

const [, , clock, file, ...args] = process.argv;
process.argv = [process.argv[0], file, ...args];
process.chdir(path.dirname(file));
const { settle } = clock === "virtual" ? require("./virtual-node.cjs") : { settle: () => {} };
require(api);
import(pathToFileURL(file).href).then(() => {
  say({ type: "started" });
  settle();
}, (error) => {
  say({ type: "post", level: "error", text: error.stack });
  process.exit(1);
});
