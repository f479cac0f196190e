// tactus.panel: the page with the piece's controls, for a bpatcher.
import { Patch } from "./patch.js";

const patch = new Patch({ size: [640, 480], more: { openinpresentation: 1 } });

patch.comment("The page with the piece's controls. It plays nothing here: that is the hub's part.", 40, 10)
  .inlet("in", "reload", 40, 40)
  .object("orders", "route reload", 40, 80)
  .message("again", "url file://tactus.html", 40, 120)
  .object("announced", "r tactus.announce", 200, 80)
  .object("ask", "v tactus.url", 200, 120)
  .message("meeting", "meet panel $1 0", 200, 160)
  .box("page", "jweb", [40, 200, 320, 240], { disablefind: 0, presentation: 1, presentation_rect: [0, 0, 640, 480], rendermode: 0, url: "file://tactus.html" })
  .object("ready", "route ready", 40, 460)
  .object("asked", "t b", 40, 490)
  .object("moved", "r tactus.address", 320, 80);

patch.cords(`
  in > orders > again > page
  announced > ask > meeting > page
  moved > ask
  page > ready > asked > ask
`);

export default patch;
