// tactus.control <name>. A message that begins with set must not reach prepend, which would take it for itself.
import { Patch } from "./patch.js";

const patch = new Patch({ size: [620, 360] });

patch.comment("tactus.control name: gets, sets and calls what the piece's control offers", 40, 10)
  .inlet("in", "get m; set m values; m arguments; subscribe m; unsubscribe m", 40, 50)
  .object("isSet", "route set", 40, 80)
  .object("set", "prepend control #0 #1 set", 40, 110)
  .object("address", "prepend control #0 #1", 180, 80)
  .object("post", "tactus.post", 40, 150)
  .object("opened", "loadbang", 360, 60)
  .object("announced", "r tactus.announce", 460, 60)
  .message("attach", "attach #0 #1", 460, 100)
  .object("toHost", "s tactus.out", 460, 140)
  .object("answers", "r tactus.answers", 40, 200)
  .object("myAnswers", "route #0", 40, 240)
  .object("changes", "r tactus.changes", 180, 200)
  .object("myChanges", "route #0", 180, 240)
  .object("refusals", "r tactus.refusals", 320, 200)
  .object("myRefusals", "route #0", 320, 240)
  .outlet("answer", "answers: the member, then its value", 40, 290)
  .outlet("change", "changes: the member, then its value", 180, 290)
  .outlet("error", "errors: a sentence, as one symbol", 320, 290);

patch.cords(`
  in > isSet
  isSet.0 > set > post
  isSet.1 > address > post
  opened > attach
  announced > attach
  attach > toHost
  answers > myAnswers > answer
  changes > myChanges > change
  refusals > myRefusals > error
`);

export default patch;
