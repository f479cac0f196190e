"use strict";
// Stands in for window.max inside a jweb. Source: facts.md section 1.
(() => {
  if (window !== window.top) return;
  const handlers = new Map();
  const questions = new Map();
  let asked = 0;
  const say = (message) => window.tactusSay(JSON.stringify(message));
  const atoms = (values) => values.flat(Infinity).map((value) => (typeof value === "boolean" ? Number(value) : value));
  const ask = (question, answer) => {
    questions.set(++asked, answer);
    say({ ...question, id: asked });
  };
  window.max = {
    bindInlet: (selector, handler) => handlers.set(selector, handler),
    unbindInlet: (selector) => handlers.delete(selector),
    outlet: (...values) => say({ type: "outlet", atoms: atoms(values) }),
    getDict: (name, answer) => ask({ type: "getDict", name }, answer),
    setDict: (name, value) => say({ type: "setDict", name, value }),
  };
  window.tactusHear = (message) => {
    if (message.type === "answer") return questions.get(message.id)?.(message.value);
    const [first, ...rest] = message.atoms;
    const isNumber = typeof first === "number";
    const name = isNumber ? (message.atoms.length > 1 ? "list" : message.float ? "float" : "int") : first;
    handlers.get(name)?.(...(isNumber ? message.atoms : rest));
  };
})();
