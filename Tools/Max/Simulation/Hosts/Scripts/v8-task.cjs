"use strict";

/** Max's Task: a function that is called later, or again and again. @param timers A context's own, in which each call is one event. */
exports.makeTask = ({ setTimeout, clearTimeout }) => class Task {
  #timer = null;
  constructor(action, object, ...args) {
    Object.assign(this, { function: action, object, arguments: args, interval: 500, running: false, iterations: 0 });
  }
  execute() {
    this.iterations++;
    this.function.apply(this.object ?? this, this.arguments);
  }
  schedule(delay = 0) {
    this.cancel();
    this.running = true;
    this.#timer = setTimeout(() => { this.running = false; this.execute(); }, delay);
  }
  repeat(times = -1, initialDelay = this.interval) {
    this.cancel();
    this.running = true;
    this.iterations = 0;
    const again = () => {
      this.#timer = setTimeout(again, this.interval);
      if (times >= 0 && this.iterations + 1 >= times) this.cancel();
      this.execute();
    };
    this.#timer = setTimeout(again, initialDelay);
  }
  cancel() {
    clearTimeout(this.#timer);
    this.running = false;
  }
};
