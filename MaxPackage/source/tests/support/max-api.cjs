"use strict";
// Stands in for the module that Max gives to node.script: what the script sends goes to the parent process, and the other way round.
const handlers = new Map();
exports.addHandler = (selector, handler) => handlers.set(selector, handler);
exports.outlet = async (...atoms) => process.send(atoms);
process.on("message", ([selector, ...atoms]) => handlers.get(selector)?.(...atoms));
