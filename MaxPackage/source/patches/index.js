// Writes the patches of the package. They are kept in git as Max would have saved them; a test sees that they are what stands here.
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import control from "./control.js";
import drive from "./drive.js";
import foresee from "./foresee.js";
import gen from "./gen.js";
import * as hosts from "./hosts.js";
import hub from "./hub.js";
import note from "./note.js";
import panel from "./panel.js";
import place from "./place.js";
import post from "./post.js";
import transport from "./transport.js";
import voice from "./voice.js";
import watch from "./watch.js";

export const FOLDER = new URL("../../patchers/", import.meta.url);

/** Every patch by its file; what lies in `parts` serves the others. */
export const PATCHES = {
  "tactus.maxpat": hub, "tactus.gen.maxpat": gen, "tactus.note.maxpat": note, "tactus.control.maxpat": control,
  "tactus.transport.maxpat": transport, "tactus.panel.maxpat": panel,
  "parts/tactus.voice.maxpat": voice, "parts/tactus.place.maxpat": place, "parts/tactus.foresee.maxpat": foresee, "parts/tactus.post.maxpat": post, "parts/tactus.watch.maxpat": watch, "parts/tactus.drive.maxpat": drive,
  "parts/tactus.host.jweb.maxpat": hosts.jweb, "parts/tactus.host.node.maxpat": hosts.node, "parts/tactus.host.v8.maxpat": hosts.v8,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(new URL("parts/", FOLDER), { recursive: true });
  for (const [file, patch] of Object.entries(PATCHES)) await writeFile(new URL(file, FOLDER), `${patch}`);
}
