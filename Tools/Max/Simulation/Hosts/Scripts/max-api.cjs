"use strict";
// Stands in for the module that Max gives to node.script. Source: facts.md section 2 (all of it is asynchronous).
const lines = require("./lines.cjs");
const { say, atoms } = lines;

const MESSAGE_TYPES = { ALL: "all", BANG: "bang", DICT: "dict", LIST: "list", NUMBER: "number" };
const POST_LEVELS = { ERROR: "error", INFO: "info", WARN: "warn" };
const MAX_ENV = { MAX: "max", MAX_FOR_LIVE: "maxforlive", STANDALONE: "max:standalone" };
const handlers = new Map();
const questions = new Map();
let asked = 0;

function call(type, args) {
  for (const handler of handlers.get(type) ?? []) handler(...args);
  return (handlers.get(type) ?? []).length > 0;
}

function kind(message) {
  const [first] = message;
  if (first === "bang" && message.length === 1) return [MESSAGE_TYPES.BANG, []];
  if (first === "dict" && message.length === 2) return [MESSAGE_TYPES.DICT, message.slice(1)];
  if (typeof first === "number") return message.length === 1 ? [MESSAGE_TYPES.NUMBER, message] : [MESSAGE_TYPES.LIST, message];
  return [first, message.slice(1)];
}

function hear(message) {
  if (message.type === "answer") {
    const { resolve, reject } = questions.get(message.id);
    questions.delete(message.id);
    return message.error ? reject(new Error(message.error)) : resolve(message.value);
  }
  const [type, args] = kind(message.atoms);
  const handled = call(type, args);
  call(MESSAGE_TYPES.ALL, [handled, ...message.atoms]);
}

function ask(question) {
  return new Promise((resolve, reject) => {
    questions.set(++asked, { resolve, reject });
    say({ ...question, id: asked });
  });
}

const tell = async (message) => say(message);

function addHandler(type, handler) {
  handlers.set(type, [...(handlers.get(type) ?? []), handler]);
}

function removeHandler(type, handler) {
  handlers.set(type, (handlers.get(type) ?? []).filter((each) => each !== handler));
}

exports.MESSAGE_TYPES = MESSAGE_TYPES;
exports.POST_LEVELS = POST_LEVELS;
exports.MAX_ENV = MAX_ENV;
exports.addHandler = addHandler;
exports.addHandlers = (all) => Object.entries(all).forEach(([type, handler]) => addHandler(type, handler));
exports.removeHandler = removeHandler;
exports.removeHandlers = (type) => handlers.delete(type);
exports.outlet = (...values) => tell({ type: "outlet", atoms: atoms(values) });
exports.outletBang = () => tell({ type: "outlet", atoms: ["bang"] });
exports.post = (...values) => {
  const level = Object.values(POST_LEVELS).includes(values.at(-1)) && values.length > 1 ? values.pop() : POST_LEVELS.INFO;
  return tell({ type: "post", level, text: values.map(String).join(" ") });
};
exports.getDict = (name) => ask({ type: "getDict", name });
exports.setDict = (name, value) => ask({ type: "setDict", name, value });
exports.updateDict = (name, path, value) => ask({ type: "updateDict", name, path, value });

lines.listen(hear);
