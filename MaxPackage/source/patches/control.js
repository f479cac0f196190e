// tactus.control <name>. A message that begins with set must not reach prepend, which would take it for itself.
import { Patch } from "./patch.js";

const patch = new Patch({ size: [900, 480] });

patch.comment("tactus.control name: gets, sets and calls what the piece's control offers", 40, 10)
  .inlet("in", "get m; set m values; m arguments; subscribe m; unsubscribe m; describe", 40, 50)
  .object("isSet", "route set", 40, 80)
  .object("set", "prepend control #0 #1 set", 40, 110)
  .object("address", "prepend control #0 #1", 180, 80)
  .object("post", "tactus.post", 40, 150)
  .object("answers", "r tactus.answers", 40, 200)
  .object("myAnswers", "route #0", 40, 240)
  .object("changes", "r tactus.changes", 180, 200)
  .object("myChanges", "route #0", 180, 240)
  .object("changed", "t l l", 180, 280)
  .object("news", "zl 4200 slice 1", 180, 320)
  .object("refusals", "r tactus.refusals", 320, 200)
  .object("myRefusals", "route #0", 320, 240)
  .object("descriptions", "r tactus.descriptions", 450, 200)
  .object("mine", "route #0", 450, 240)
  .outlet("answer", "answers: the member, then its value", 40, 400)
  .outlet("change", "changes: the member, then its value", 180, 400)
  .outlet("error", "errors: a sentence, as one symbol", 320, 400)
  .outlet("description", "description: the member, a key, its value", 450, 400);

patch.comment("What it subscribed to, and what it was told last: a host that begins anew asks for it. The subscription's number comes first, so no word is taken for a command", 490, 5, 400)
  .object("opened", "loadbang", 360, 60)
  .object("announced", "r tactus.announce", 460, 60)
  .object("again", "t b b", 460, 90)
  .message("attach", "attach #0 #1", 490, 120)
  .message("all", "dump", 600, 120)
  .object("toHost", "s tactus.out", 490, 160)
  .object("closed", "freebang", 360, 120)
  .message("detach", "detach #0", 360, 160)
  .object("subscriptions", "r tactus.subscriptions", 620, 200)
  .object("mySubscriptions", "route #0", 620, 240)
  .object("keep", "t l l", 620, 280)
  .object("number", "zl 4200 slice 1", 620, 320)
  .object("numbered", "zl 4200 join", 620, 360)
  .object("endings", "r tactus.endings", 790, 200)
  .object("myEndings", "route #0", 790, 240)
  .object("end", "prepend remove", 790, 280)
  .object("kept", "coll", 620, 400)
  .object("restore", "prepend restore #0 #1", 620, 440);

patch.cords(`
  in > isSet
  isSet.0 > set > post
  isSet.1 > address > post
  opened > attach
  announced > again
  again.1 > attach > toHost
  again.0 > all > kept
  closed > detach > toHost
  answers > myAnswers > answer
  changes > myChanges > changed
  changed.1 > keep
  changed.0 > news
  news.1 > change
  refusals > myRefusals > error
  descriptions > mine > description
  subscriptions > mySubscriptions > keep
  keep.1 > numbered.1
  keep.0 > number
  number.0 > numbered > kept
  endings > myEndings > end > kept
  kept.0 > restore > toHost
`);

export default patch;
