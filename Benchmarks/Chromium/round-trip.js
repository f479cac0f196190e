// Round trips in a page, over one socket: a set of a control's number, and a bare echo (ping and pong), in turn. Answers both in ms.
async (url, rounds) => {
  const socket = new WebSocket(url);
  socket.binaryType = "arraybuffer";
  await new Promise((resolve) => (socket.onopen = resolve));
  const PONG = 39, ANSWER = 37, HELLO = [0x95, 1, 1, 0xa1, 0x72, 0xc0, 0]; // version 1, "r", no session, no last batch

  /** A number as the engine writes it. */
  const numberAt = (bytes, at) => {
    const view = new DataView(bytes.buffer);
    if (bytes[at] < 0x80) return bytes[at];
    return bytes[at] === 0xcc ? bytes[at + 1] : bytes[at] === 0xcd ? view.getUint16(at + 1) : view.getUint32(at + 1);
  };
  let waiting = null;
  socket.onmessage = ({ data }) => {
    const now = performance.now();
    const bytes = new Uint8Array(data);
    if (waiting && bytes[1] === waiting.kind && numberAt(bytes, 2) === waiting.id) waiting.resolve(now);
  };

  const uint = (value) => [0xce, value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
  const text = (value) => [0xa0 | value.length, ...new TextEncoder().encode(value)];
  const echo = (id) => ({ kind: PONG, bytes: [0x93, 2, ...uint(id), 0xcb, 0, 0, 0, 0, 0, 0, 0, 0] });
  const set = (id) => ({ kind: ANSWER, bytes: [0x95, 4, ...uint(id), ...text("knob"), ...text("Value"), 0x91, id & 127] });

  async function trip({ kind, bytes }, id) {
    const frame = new Uint8Array(bytes);
    const sent = performance.now();
    const arrived = await new Promise((resolve) => { waiting = { kind, id, resolve }; socket.send(frame); });
    return arrived - sent;
  }

  socket.send(new Uint8Array(HELLO));
  const trips = { echo: [], set: [] };
  for (let id = 1; id <= rounds; id++) {
    trips.echo.push(await trip(echo(id), id));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 5)); // so that sets fall anywhere between two steps
    trips.set.push(await trip(set(id), id));
  }
  socket.close();
  return trips;
}
