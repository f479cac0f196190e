"use strict";
// One line of JSON a message, both ways: what the simulator says comes on standard input, what the script says leaves on standard output.
const mark = "\u0001";

/** Tells the simulator something. Other lines on standard output are what the script printed. */
function say(message) {
  process.stdout.write(mark + JSON.stringify(message) + "\n");
}

/** Calls back with everything the simulator says; when it says no more, this process ends. */
function listen(hear) {
  let rest = "";
  process.stdin.setEncoding("utf8");
  process.stdin.on("data", (text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop();
    for (const line of lines) if (line) hear(JSON.parse(line));
  });
  process.stdin.on("end", () => process.exit(0));
}

/** What Max makes of JavaScript's values: arrays are spread, true and false are 1 and 0, objects stay for the simulator to turn into dictionaries. */
function atoms(values) {
  return values.flat(Infinity).filter((value) => value !== null && value !== undefined)
    .map((value) => (typeof value === "boolean" ? Number(value) : typeof value === "bigint" ? Number(value) : value));
}

module.exports = { say, listen, atoms };
