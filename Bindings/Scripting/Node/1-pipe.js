// Frames over the two pipes: a length, a kind, and what belongs to it. Reading and writing wait; a clock that cuts a script off may cut in between,
// so what was read so far is kept, and answers that nobody waits for any more are passed over.
const kinds = { load: 1, run: 2, answer: 3, drop: 4, ask: 11, begun: 12, turned: 13, done: 14, loaded: 15 };
const headSize = 5;

let input = Buffer.alloc(65536);
let have = 0;

function need(count) {
  if (input.length < count) input = Buffer.concat([input], Math.max(count, input.length * 2));
  while (have < count) {
    const came = fs.readSync(0, input, have, input.length - have, null);
    if (came === 0) process.exit(0);
    have += came;
  }
}

function readFrame() {
  need(headSize);
  const size = input.readUInt32LE(0);
  need(headSize + size);
  const frame = { kind: input[4], body: Buffer.from(input.subarray(headSize, headSize + size)) };
  input.copyWithin(0, headSize + size, have);
  have -= headSize + size;
  return frame;
}

function answerTo(number) {
  for (;;) {
    const frame = readFrame();
    if (frame.kind === kinds.answer && frame.body.readUInt32LE(0) === number) return frame.body.toString("utf8", 4);
  }
}

let output = [];

function add(kind, numbers, text = "") {
  const body = Buffer.from(text, "utf8");
  const frame = Buffer.alloc(headSize + numbers.length * 4 + body.length);
  frame.writeUInt32LE(frame.length - headSize, 0);
  frame[4] = kind;
  numbers.forEach((number, i) => frame.writeUInt32LE(number, headSize + i * 4));
  body.copy(frame, headSize + numbers.length * 4);
  output.push(frame);
}

function flush() {
  const all = output.length === 1 ? output[0] : Buffer.concat(output);
  output = [];
  for (let written = 0; written < all.length; ) written += fs.writeSync(1, all, written);
}

function turnsOf(body) {
  const turns = [];
  for (let at = 8; at < body.length; ) {
    const size = body.readUInt32LE(at + 4);
    turns.push({ id: body.readUInt32LE(at), text: body.toString("utf8", at + 8, at + 8 + size) });
    at += 8 + size;
  }
  return turns;
}
