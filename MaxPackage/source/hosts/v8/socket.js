// Max 9.2's WebSocket, as the client expects one: its frames are IOBuffers, a kind of Uint8Array.

/** @param {any} Native @returns {new (url: string) => import("../../client/session.js").Socket} */
export const socketOver = (Native) => class {
  binaryType = "arraybuffer";
  /** @type {((event: any) => any) | null} */ onopen = null;
  /** @type {((event: any) => any) | null} */ onclose = null;
  /** @type {((event: any) => any) | null} */ onerror = null;
  /** @type {((event: any) => any) | null} */ onmessage = null;
  #socket;

  /** @param {string} url */
  constructor(url) {
    this.#socket = new Native(url);
    this.#socket.onopen = (/** @type {any} */ event) => this.onopen?.(event);
    this.#socket.onclose = (/** @type {any} */ event) => this.onclose?.(event);
    this.#socket.onerror = (/** @type {any} */ event) => this.onerror?.(event);
    this.#socket.onmessage = (/** @type {any} */ { data }) => this.onmessage?.({ data: typeof data === "string" ? data : Uint8Array.from(data).buffer });
  }

  /** @param {Uint8Array<ArrayBuffer>} bytes */
  send(bytes) {
    this.#socket.send(bytes);
  }

  close() {
    this.#socket.close();
  }
};
