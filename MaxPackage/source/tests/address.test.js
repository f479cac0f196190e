import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf } from "../page/address.js";

for (const [protocol, host, search, expected] of [
  ["http:", "127.0.0.1:7400", "", "ws://127.0.0.1:7400/performer"],
  ["https:", "studio.local", "", "wss://studio.local/performer"],
  ["file:", "", "", "ws://127.0.0.1:7400/performer"],
  ["file:", "", "?token=a%20b", "ws://127.0.0.1:7400/performer?token=a+b"],
  ["http:", "127.0.0.1:7400", "?url=ws://127.0.0.1:9/performer&token=x", "ws://127.0.0.1:9/performer?token=x"],
]) test(`Address_Of_${protocol}//${host}${search}`, () => assert.equal(addressOf({ protocol, host, search }), expected));
