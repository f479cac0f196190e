// Builds the page into ../javascript: tactus.html, tactus.js and tactus.css, which need nothing else.
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
for (const name of ["tactus.html", "tactus.css"]) await copyFile(new URL(name, page), new URL(name, out));
