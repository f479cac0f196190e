"use strict";
const highWater = 1 << 20;

/** Max 9.2's WebSocket: binary frames are IOBuffer, no binaryType, no headers; send() is false above the high-water mark. Source: facts.md section 3. */
/** @param closers Gets for each socket what closes it so that nobody hears of that. */
exports.makeSocket = (context, asEvent, NodeSocket, closers) => {
  return class WebSocket {
    static CONNECTING = 0;
    static OPEN = 1;
    static CLOSING = 2;
    static CLOSED = 3;
    #socket;
    #draining = null;
    constructor(url, protocols = []) {
      if (!/^wss?:\/\//.test(url)) throw new SyntaxError(`WebSocket: '${url}' is no absolute ws or wss address.`);
      Object.assign(this, { onopen: null, onmessage: null, onclose: null, onerror: null, ondrain: null });
      this.#socket = new NodeSocket(url, protocols);
      this.#socket.binaryType = "arraybuffer";
      closers.add(() => this.#abandon());
      this.#socket.onopen = () => this.#tell("onopen", {});
      this.#socket.onerror = (event) => this.#tell("onerror", { message: event.message ?? "" });
      this.#socket.onclose = (event) => this.#tell("onclose", { code: event.code, reason: event.reason, wasClean: event.wasClean });
      this.#socket.onmessage = (event) => this.#tell("onmessage", { data: typeof event.data === "string" ? event.data : new context.IOBuffer(new Uint8Array(event.data)) });
    }
    get url() { return this.#socket.url; }
    get protocol() { return this.#socket.protocol; }
    get readyState() { return this.#socket.readyState; }
    get bufferedAmount() { return this.#socket.bufferedAmount; }
    send(data) {
      this.#socket.send(data);
      if (this.bufferedAmount <= highWater) return true;
      this.#draining ??= setInterval(() => this.#drained(), 5);
      return false;
    }
    close(code, reason) { this.#socket.close(code, reason); }
    #abandon() {
      clearInterval(this.#draining);
      Object.assign(this.#socket, { onopen: null, onerror: null, onclose: null, onmessage: null });
      this.#socket.close();
    }
    #tell(name, details) {
      asEvent(() => this[name]?.call(this, { type: name.slice(2), target: this, ...details }));
    }
    #drained() {
      if (this.bufferedAmount > highWater / 2) return;
      clearInterval(this.#draining);
      this.#draining = null;
      this.#tell("ondrain", {});
    }
  };
};
