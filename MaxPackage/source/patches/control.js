// tactus.control <name>
import { Patch } from "./patch.js";

const patch = new Patch({ size: [620, 360] });

patch.comment("tactus.control name: gets, sets and calls what the piece's control offers", 40, 10)
  .inlet("in", "get m; set m values; m arguments; subscribe m; unsubscribe m", 40, 50)
  .object("address", "prepend control #0 #1", 40, 100)
  .object("post", "tactus.post", 40, 140)
  .object("opened", "loadbang", 250, 60)
  .object("announced", "r tactus.announce", 350, 60)
  .message("attach", "attach #0 #1", 350, 100)
  .object("toHost", "s tactus.out", 350, 140)
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
  in > address > post
  opened > attach
  announced > attach
  attach > toHost
  answers > myAnswers > answer
  changes > myChanges > change
  refusals > myRefusals > error
`);

export default patch;
