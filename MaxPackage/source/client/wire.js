// Frames to messages and back. Everything that comes is checked here, once; inside, messages are trusted.
import { decode, encode } from "@msgpack/msgpack";
import { WireError } from "./fields.js";
import { MESSAGES } from "./messages.js";

/** The limits on what comes from the engine, in one place. Lengths in bytes and elements. */
export const LIMITS = Object.freeze({
  maxStrLength: 1 << 16, maxArrayLength: 1 << 21, maxMapLength: 1 << 10, maxBinLength: 0, maxExtLength: 0,
});

/** @type {Map<unknown, { name: string, fields: [string, import("./fields.js").Field][] }>} */
const BY_NUMBER = new Map(Object.entries(MESSAGES).map(([name, { number, fields }]) => [number, { name, fields: Object.entries(fields) }]));

/**
 * A frame from the engine (or, in tests, from a performer) as an object with the message's fields and its `name` as `is`.
 * @param {ArrayBuffer | Uint8Array} frame
 * @returns {any} `{ is: "batch", since, … }`, or null for a number that a later version added.
 * @throws {WireError} The frame does not fit the protocol.
 */
export function decodeMessage(frame) {
  const [number, ...fields] = arrayIn(frame);
  const message = BY_NUMBER.get(number);
  if (message) return read(message, fields);
  if (Number.isSafeInteger(number)) return null;
  throw new WireError(`A message begins with its number; this one began with ${JSON.stringify(number)}.`);
}

/** @param {ArrayBuffer | Uint8Array} frame @returns {unknown[]} */
function arrayIn(frame) {
  const found = unpack(frame);
  if (!Array.isArray(found)) throw new WireError(`A frame is an array; this one was ${found === null ? "nil" : typeof found}.`);
  return found;
}

/** @param {ArrayBuffer | Uint8Array} frame */
function unpack(frame) {
  try {
    return decode(frame, LIMITS);
  } catch (error) {
    throw new WireError(`A frame of ${frame.byteLength} bytes is not MessagePack within the limits: ${/** @type {Error} */ (error).message}`);
  }
}

/** @param {{ name: string, fields: [string, import("./fields.js").Field][] }} message @param {unknown[]} came */
function read({ name, fields }, came) {
  /** @type {Record<string, unknown>} */
  const message = { is: name };
  fields.forEach(([field, reader], i) => {
    try {
      message[field] = reader(came[i], reader.takesRest ? came.slice(i + 1) : []);
    } catch (error) {
      throw new WireError(`The message ${name} has a field ${field} that does not fit: ${/** @type {Error} */ (error).message}.`);
    }
  });
  return message;
}

/**
 * A message as bytes, its fields in the protocol's order.
 * @param {keyof typeof MESSAGES} name
 * @param {...unknown} fields
 * @returns {Uint8Array<ArrayBuffer>}
 */
export const encodeMessage = (name, ...fields) => encode([MESSAGES[name].number, ...fields]);

/**
 * A ping. By hand, because `encode` would write a whole number of milliseconds as an integer, and the protocol says float 64.
 * @param {number} id 0 to 2^32 − 1.
 * @param {number} sent Milliseconds on the performer's clock.
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function encodePing(id, sent) {
  const bytes = new DataView(new ArrayBuffer(16));
  bytes.setUint16(0, 0x9300 | MESSAGES.ping.number); // an array of three, and its number
  bytes.setUint8(2, 0xce);
  bytes.setUint32(3, id);
  bytes.setUint8(7, 0xcb);
  bytes.setFloat64(8, sent);
  return new Uint8Array(bytes.buffer);
}
