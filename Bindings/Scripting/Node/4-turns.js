// Each turn gets its whole budget. The guard costs more than a short turn, so several run under one, as long as each that begins still has its time.
let turns = [];
let next = 0;
let current = 0;
let guardEnds = 0;
let asOf = 0;
let begunAt = process.cpuUsage();

function run(body) {
  const [budget, total] = [body.readUInt32LE(0), body.readUInt32LE(4)];
  [turns, next, asOf] = [turnsOf(body), 0, asked];
  for (const end = performance.now() + total; next < turns.length && performance.now() < end; ) {
    guardEnds = performance.now() + budget / 2;
    try {
      guarded(runOn, budget * 1.5);
    } catch (error) {
      cut(error, budget);
    }
  }
  add(kinds.done, [next]);
  flush();
}

function runOn() {
  do {
    current = next++;
    if (turns.length > 1) announce();
    const world = worlds.get(turns[current].id);
    begunAt = process.cpuUsage();
    const isAstray = world.turn(turns[current].text, asOf);
    settle.runInContext(world.context);
    add(kinds.turned, [current, 0], world.outcome(isAstray ? placeOfThrow(() => world.stray()) : ""));
  } while (next < turns.length && performance.now() < guardEnds);
}

// Should this process die of a turn, the engine knows of which.
function announce() {
  add(kinds.begun, [current]);
  flush();
}

// The guard looks at the clock on the wall; a script is at fault only for time in which it ran.
function cut(error, budget) {
  const isTimeUp = error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
  const { user, system } = process.cpuUsage(begunAt);
  const share = Math.min(1, (user + system) / 1000 / budget);
  add(kinds.turned, [current, !isTimeUp ? 2 : share >= 0.5 ? 1 : 3], String(share));
}

async function converse() {
  process.on("unhandledRejection", () => undefined); // a script's own affair, told where its callback gave the promise
  freezeRealm();
  for (;;) {
    const { kind, body } = readFrame();
    if (kind === kinds.load) await load(JSON.parse(body.toString("utf8")));
    else if (kind === kinds.run) run(body);
    else if (kind === kinds.drop) worlds.delete(body.readUInt32LE(0));
  }
}
