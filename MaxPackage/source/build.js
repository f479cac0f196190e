// Builds the page and the hosts into ../javascript: tactus.html, tactus.js and tactus.css, tactus-node.js, tactus-v8.js. They need nothing else.
import { build } from "esbuild";
import { copyFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const out = new URL("../javascript/", import.meta.url);
const page = new URL("page/", import.meta.url);

await mkdir(out, { recursive: true });
await build({
  entryPoints: { tactus: fileURLToPath(new URL("main.js", page)) },
  outdir: fileURLToPath(out),
  bundle: true,
  minify: true,
  sourcemap: true,
  format: "iife", // not a module: a page that was opened as a file may not load modules
  target: "es2022",
  logLevel: "warning",
});
await build({
  entryPoints: { "tactus-node": fileURLToPath(new URL("hosts/node.js", import.meta.url)) },
  outdir: fileURLToPath(out),
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node16", // Max 8.5 brings it
  external: ["max-api", "bufferutil", "utf-8-validate"], // the first is given by Max; ws does without the others
  logLevel: "warning",
});
await build({
  entryPoints: { "tactus-v8": fileURLToPath(new URL("hosts/v8/main.js", import.meta.url)) },
  outdir: fileURLToPath(out),
  bundle: true,
  format: "iife",
  globalName: "tactusHost",
  target: "es2022",
  // Max finds a script's ports and functions among its globals, so these stand outside.
  banner: { js: "var inlets = 1;\nvar outlets = 1;\nvar autowatch = 0;" },
  footer: { js: ["loadbang", "notifydeleted", "anything"].map((name) =>
    `function ${name}() { tactusHost.hear(${name === "anything" ? "messagename" : `"${name}"`}, arrayfromargs(arguments)); }`).join("\n") },
  logLevel: "warning",
});
await build({ entryPoints: [fileURLToPath(new URL("tactus.css", page))], outdir: fileURLToPath(out), bundle: true, logLevel: "warning" });
await copyFile(new URL("tactus.html", page), new URL("tactus.html", out));
