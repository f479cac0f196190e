"use strict";
// Loaded before the script: `max-api` is given, as in Max.
const Module = require("node:module");
const path = require("node:path");
const resolve = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) => (name === "max-api" ? path.join(__dirname, "max-api.cjs") : resolve.call(Module, name, ...rest));
