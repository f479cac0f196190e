// The other side of MessagePackBytesTests: builds each case's value in JavaScript, encodes it, and decodes what .NET encoded.
// Usage: node bytes.mjs FOLDER, where FOLDER holds node_modules. In: [[case, hex]…] as JSON. Out: [[hex, whether the decoded value is the same]…].
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

const { encode, decode, ExtData, ExtensionCodec } = createRequire(`${process.argv[2]}/`)("@msgpack/msgpack");

// A codec that knows no extension, not even timestamps: every type stays as its bytes.
const extensionCodec = Object.assign(new ExtensionCodec(), {
  tryToEncode: (value) => (value instanceof ExtData ? value : null),
  decode: (data, type) => new ExtData(type, data),
});

const built = {
  nil: () => null,
  bool: (value) => value,
  int: (digits) => (Number.isSafeInteger(Number(digits)) ? Number(digits) : BigInt(digits)),
  float32: Number,
  float64: Number,
  str: ({ text, times }) => text.repeat(times),
  bin: (length) => new Uint8Array(length).fill(7),
  array: (length) => new Array(length).fill(1),
  map: (length) => Object.fromEntries(Array.from({ length }, (_, i) => [`k${i}`, i])),
  ext: ({ type, length }) => new ExtData(type, new Uint8Array(length).fill(7)),
};

function check([{ kind, of }, hex]) {
  const value = built[kind](of);
  const bytes = encode(value, {
    extensionCodec,
    useBigInt64: typeof value === "bigint",
    forceFloat32: kind === "float32",
    forceIntegerToFloat: kind.startsWith("float"),
  });
  const decoded = decode(new Uint8Array(Buffer.from(hex, "hex")), { extensionCodec, useBigInt64: typeof value === "bigint" });
  return [Buffer.from(bytes).toString("hex"), isDeepStrictEqual(decoded, value)];
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(check)));
