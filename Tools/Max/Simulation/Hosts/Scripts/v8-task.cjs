"use strict";

/** Max's Task: a function that is called later, or again and again. */
exports.makeTask = (asEvent) => class Task {
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
    this.#timer = setTimeout(() => asEvent(() => { this.running = false; this.execute(); }), delay);
  }
  repeat(times = -1, initialDelay = this.interval) {
    this.cancel();
    this.running = true;
    this.iterations = 0;
    const again = () => asEvent(() => {
      this.#timer = setTimeout(again, this.interval);
      if (times >= 0 && this.iterations + 1 >= times) this.cancel();
      this.execute();
    });
    this.#timer = setTimeout(again, initialDelay);
  }
  cancel() {
    clearTimeout(this.#timer);
    this.running = false;
  }
};
