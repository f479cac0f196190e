// UTF-8 for a V8 that knows no TextEncoder and no TextDecoder: MessagePack's library needs them at once.

/** @param {string} text @returns {number[]} */
function bytesOf(text) {
  return [...text].flatMap((letter) => {
    const code = /** @type {number} */ (letter.codePointAt(0));
    if (code < 0x80) return [code];
    if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 63)];
    if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
    return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
  });
}

class Encoder {
  /** @param {string} text */
  encode(text) {
    return Uint8Array.from(bytesOf(text));
  }

  /** @param {string} text @param {Uint8Array} into */
  encodeInto(text, into) {
    const bytes = bytesOf(text);
    into.set(bytes);
    return { read: text.length, written: bytes.length };
  }
}

class Decoder {
  /** @param {Uint8Array} bytes */
  decode(bytes) {
    let text = "";
    for (let i = 0; i < bytes.length; ) {
      const lead = bytes[i++];
      const more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
      let code = more === 0 ? lead : lead & (0x3f >> more);
      for (let k = 0; k < more; k++) code = (code << 6) | (bytes[i++] & 63);
      text += String.fromCodePoint(code);
    }
    return text;
  }
}

/** @type {any} */ const surroundings = globalThis;
surroundings.TextEncoder ??= Encoder;
surroundings.TextDecoder ??= Decoder;
