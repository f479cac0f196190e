// The three hosts, each the JavaScript of this package in one of Max's objects. The hub makes the one that it is told to.
import { Patch } from "./patch.js";

const host = (about) => new Patch({ size: [560, 300] })
  .comment(about, 40, 10)
  .object("out", "r tactus.out", 40, 60)
  .object("in", "s tactus.in", 40, 220);

export const jweb = new Patch({ size: [860, 520] })
  .comment("The page in jweb. A page in a window that was never opened may not load: this one opens for a moment if the page is silent.", 40, 10)
  .object("out", "r tactus.out", 40, 60)
  .box("page", "jweb", [40, 100, 320, 240], { disablefind: 0, rendermode: 0, url: "file://tactus.html" })
  .object("heard", "t l l b", 40, 360)
  .object("in", "s tactus.in", 40, 400)
  .object("ready", "route ready", 130, 400)
  .object("shut", "t b b", 400, 360)
  .object("opened", "loadbang", 400, 60)
  .object("patience", "delay 2000", 400, 100)
  .object("show", "t b 1", 400, 140)
  .message("front", "front", 400, 180)
  .object("shown", "i 0", 480, 220)
  .object("wasShown", "sel 1", 480, 260)
  .message("wclose", "wclose", 480, 300)
  .message("wait", "stop", 500, 60)
  .object("window", "thispatcher", 400, 330)
  .message("never", "0", 560, 180)
  .comment("A page that says nothing is loaded again", 640, 60)
  .object("silent", "delay 5000", 640, 90)
  .object("again", "t b b", 640, 130)
  .message("reload", "url file://tactus.html", 640, 170)
  .cords(`
    out > page > heard
    heard.2 > silent > again
    again.1 > silent
    again.0 > reload > page
    opened > silent
    heard.1 > in
    heard.0 > ready > shut
    shut.1 > wait > patience
    shut.0 > shown > wasShown > wclose > window
    wasShown > never > shown.1
    opened > patience > show
    show.1 > shown.1
    show.0 > front > window
  `);

export const node = host("The script in node.script: its messages come on the scheduler's thread")
  .object("script", "node.script tactus-node.js @autostart 1 @defer 0 @restart 1 @watch 0", 40, 120,
    { saved_object_attributes: { autostart: 1, defer: 0, node_bin_path: "", npm_bin_path: "", watch: 0 }, textfile: { filename: "tactus-node.js", flags: 0, embed: 0, autowatch: 0 } })
  .cords("out > script > in");

export const v8 = host("The script in v8: Max 9.2 or later, which brings the WebSocket")
  .object("script", "v8 tactus-v8.js", 40, 120,
    { filename: "tactus-v8.js", saved_object_attributes: { parameter_enable: 0 }, textfile: { filename: "tactus-v8.js", flags: 0, embed: 0, autowatch: 0 } })
  .cords("out > script > in");
