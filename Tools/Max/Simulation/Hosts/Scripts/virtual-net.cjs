"use strict";
// A network for Node whose frames go through the simulator: what stands at the other end of `net.connect` speaks HTTP and WebSocket as far as a client of ours needs.
const crypto = require("node:crypto");
const { Duplex } = require("node:stream");
const MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

class Connection extends Duplex {
  #Socket;
  #socket = null;
  #rest = Buffer.alloc(0);
  constructor(Socket, { host, port }) {
    super();
    [this.#Socket, this.host, this.port] = [Socket, host, port];
  }
  setTimeout() { return this; }
  setNoDelay() { return this; }
  setKeepAlive() { return this; }
  ref() { return this; }
  unref() { return this; }
  _read() {}
  _write(chunk, _, done) {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    if (this.#socket) this.#frames();
    else this.#request();
    done();
  }
  _destroy(error, done) {
    this.#socket?.close();
    done(error);
  }
  #request() {
    const end = this.#rest.indexOf("\r\n\r\n");
    if (end < 0) return;
    const head = this.#rest.subarray(0, end).toString("latin1");
    this.#rest = this.#rest.subarray(end + 4);
    const key = /^Sec-WebSocket-Key: (.*)$/im.exec(head)[1];
    const socket = (this.#socket = new this.#Socket(`ws://${this.host}:${this.port}${head.split(" ")[1]}`));
    socket.onopen = () => this.push(accepted(key));
    socket.onmessage = ({ data }) => this.push(framed(Buffer.from(data)));
    socket.onclose = () => this.#gone();
  }
  #gone() {
    if (this.destroyed) return;
    this.push(null);
    this.destroy();
  }
  #frames() {
    for (let frame = unframed(this.#rest); frame; frame = unframed(this.#rest)) {
      this.#rest = this.#rest.subarray(frame.length);
      if (frame.code === 2) this.#socket.send(frame.data);
      else if (frame.code === 8) return this.#socket.close();
    }
  }
}

const accepted = (key) =>
  `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${crypto.createHash("sha1").update(key + MAGIC).digest("base64")}\r\n\r\n`;

/** A binary frame from a server. @param {Buffer} data */
function framed(data) {
  const head = Buffer.alloc(data.length < 126 ? 2 : data.length < 65_536 ? 4 : 10);
  head[0] = 0x82;
  head[1] = data.length < 126 ? data.length : data.length < 65_536 ? 126 : 127;
  if (head.length === 4) head.writeUInt16BE(data.length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(data.length), 2);
  return Buffer.concat([head, data]);
}

/** The first frame of a client, if it is all there. @param {Buffer} bytes */
function unframed(bytes) {
  if (bytes.length < 2) return null;
  const short = bytes[1] & 127;
  const at = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (bytes.length < at + 4) return null;
  const size = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  if (bytes.length < at + 4 + size) return null;
  const mask = bytes.subarray(at, at + 4);
  return { code: bytes[0] & 15, length: at + 4 + size, data: bytes.subarray(at + 4, at + 4 + size).map((byte, i) => byte ^ mask[i % 4]) };
}

/** What takes the place of `net.connect`. */
exports.connectBy = (Socket) => (options) => new Connection(Socket, options);
