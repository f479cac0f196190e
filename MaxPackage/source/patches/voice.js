// tactus.voice <clock> <name>: what tactus.gen and tactus.note have in common: commands to the generator, its state, and its events at their onsets. What begins with set must reach neither prepend nor a message box, which would take it for themselves: mute and tempo keep their first word.
import { Patch } from "./patch.js";

const patch = new Patch({ size: [980, 640] });

patch.comment("A generator, seen from a patch: its commands, its state, and its events at their onsets", 40, 10)
  .inlet("in", "1/0, start, stop, reset, mute, tempo; bang: say the state", 40, 40)
  .object("commands", "route 1 0 start stop reset bang", 40, 90)
  .message("start", "generator #2 start", 40, 150)
  .message("stop", "generator #2 stop", 160, 150)
  .message("reset", "generator #2 reset", 280, 150)
  .object("whole", "routepass mute tempo", 400, 120)
  .object("order", "prepend generator #2", 400, 150)
  .object("set", "route set", 580, 120)
  .object("post", "tactus.post", 160, 210)
  .object("wrong", "prepend #2 does not understand", 690, 90)
  .object("wrongSet", "prepend #2 does not understand set", 690, 50)
  .object("console", "print tactus", 690, 130);

patch.comment("Found by name, whichever comes first", 40, 260)
  .object("opened", "loadbang", 40, 290)
  .object("announced", "r tactus.announce", 140, 290)
  .message("register", "register #2 #1", 140, 330)
  .object("toHost", "s tactus.out", 140, 370)
  .object("names", "r tactus.generators", 270, 290)
  .object("mine", "route #2", 270, 330)
  .object("ids", "t i i i i i i", 270, 370);

patch.comment("A loop's first events", 40, 420)
  .object("foreseen", "r tactus.foresee", 40, 450)
  .object("myForeseen", "route -1", 40, 490)
  .object("foresee", "tactus.foresee", 40, 540);

patch.comment("What comes for it", 420, 260)
  .object("events", "r tactus.events", 420, 290)
  .object("myEvents", "route -1", 420, 410)
  .object("orders", "r tactus.orders", 290, 410)
  .object("place", "tactus.place", 420, 450)
  .object("nows", "r tactus.now", 490, 330)
  .object("myNow", "route -1", 490, 370)
  .object("silences", "r tactus.silence", 560, 290)
  .object("mySilence", "route -1 -1", 560, 410)
  .message("allOff", "0", 560, 450)
  .object("halts", "r tactus.halt", 640, 330)
  .message("ticksOff", "1", 640, 450)
  .object("states", "r tactus.states", 690, 290)
  .object("myState", "route -1", 690, 410)
  .object("parts", "unpack 0 0 0.", 690, 450)
  .message("running", "running $1", 690, 490)
  .message("muted", "muted $1", 780, 490)
  .message("bpm", "tempo $1", 860, 490)
  .object("faults", "r tactus.faults", 840, 290)
  .object("myFault", "route -1", 840, 410)
  .object("fault", "prepend fault", 840, 450)
  .outlet("inMs", "events; durations in ms", 420, 560)
  .outlet("inTicks", "events; durations in ticks", 500, 560)
  .outlet("off", "0: end what sounds; 1: what counts ticks", 580, 560)
  .outlet("state", "running, muted, tempo, fault", 690, 560);

patch.cords(`
  in > commands
  commands.0 > start
  commands.1 > stop
  commands.2 > start
  commands.3 > stop
  commands.4 > reset
  commands.5 > register
  commands.6 > whole
  whole.0 > order
  whole.1 > order
  whole.2 > set
  set.0 > wrongSet > console
  set.1 > wrong > console
  start > post
  stop > post
  reset > post
  order > post
  opened > register
  announced > register
  register > toHost
  names > mine > ids
  ids.5 > myForeseen.1
  ids.4 > myFault.1
  ids.3 > myState.1
  ids.2 > mySilence.2
  ids.1 > myNow.1
  ids.0 > myEvents.1
  events > myEvents > place
  orders > place.1
  nows > myNow > inMs
  place.0 > inMs
  place.1 > inTicks
  foreseen > myForeseen > foresee
  orders > foresee.1
  foresee.0 > inMs
  foresee.1 > off
  silences > mySilence
  mySilence.0 > allOff
  mySilence.1 > allOff
  allOff > off
  halts > ticksOff > off
  states > myState > parts
  parts.2 > bpm > state
  parts.1 > muted > state
  parts.0 > running > state
  faults > myFault > fault > state
`);

export default patch;
