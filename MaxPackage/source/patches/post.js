// tactus.post: a message for the host, now if the engine is there, else kept in order until it is. A list of the engine's holds up to 4096 values; the words before it have room besides.
import { Patch } from "./patch.js";

const patch = new Patch({ size: [620, 420] });

patch.comment("To the host at once while the engine is there; else into the letter box that all share, up to 1024 letters", 40, 10)
  .inlet("in", "a message for the host", 40, 40)
  .object("first", "t l b", 40, 90)
  .object("open", "v tactus.open", 130, 90)
  .object("way", "+ 1", 130, 130)
  .object("gate", "gate 2 1", 40, 170)
  .object("out", "s tactus.out", 200, 210)
  .object("keep", "t b l", 40, 210)
  .message("length", "length", 40, 250)
  .object("letters", "coll tactus.letters 1", 40, 290)
  .object("room", "split 0 1023", 40, 330)
  .object("letter", "zl 4200 join", 300, 330)
  .object("full", "onebang 1", 150, 370)
  .message("warning", "warning \"More than 1024 messages wait for the engine; the newest are left out.\"", 150, 410)
  .object("log", "s tactus.log", 150, 450)
  .object("sent", "r tactus.announce", 300, 290);

patch.cords(`
  in > first
  first.1 > open > way > gate
  first.0 > gate.1
  gate.0 > keep
  gate.1 > out
  keep.1 > letter.1
  keep.0 > length > letters > room
  room.0 > letter > letters
  room.1 > full > warning > log
  sent > full.1
`);

export default patch;
