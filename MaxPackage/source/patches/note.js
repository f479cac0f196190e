// tactus.note <clock> <name>. Where a pitch is repeated at the very end of the note before it, makenote's note-off and the pipe's note-on fall due together, and a clock's
// error decides which is first: re-triggering puts the note-off first, always.
import { Patch } from "./patch.js";

const patch = new Patch({ size: [620, 480] });

patch.comment("tactus.note clock name: a generator's notes at their onsets, each with its note-off", 40, 10)
  .inlet("in", "1/0 starts and stops; reset, mute, tempo; bang says the state", 40, 50)
  .object("voice", "tactus.voice #1 #2", 40, 110)
  .comment("Durations in ms, and in ticks", 260, 110)
  .object("off", "sel 0 1", 330, 160)
  .object("all", "t b b", 330, 200)
  .message("stopMs", "stop", 40, 240)
  .message("stopTicks", "stop", 330, 240)
  .object("parts", "unpack 0 0 0. 0", 180, 200)
  .message("length", "$1 ticks", 250, 240)
  .object("inMs", "makenote 100 250 1 @repeatmode 1", 40, 290)
  .object("inTicks", "makenote 100 250 1 @repeatmode 1", 280, 290)
  .outlet("pitch", "pitch", 40, 370)
  .outlet("velocity", "velocity; 0 ends the note", 120, 370)
  .outlet("channel", "channel", 200, 370)
  .outlet("state", "running, muted, tempo, fault", 280, 370);

patch.cords(`
  in > voice
  voice.0 > inMs
  voice.1 > parts
  parts.3 > inTicks.3
  parts.2 > length
  length > inTicks.2
  parts.1 > inTicks.1
  parts.0 > inTicks
  voice.2 > off
  off.0 > all
  all.1 > stopTicks
  off.1 > stopTicks
  stopTicks > inTicks
  all.0 > stopMs > inMs
  voice.3 > state
  inMs.2 > channel
  inMs.1 > velocity
  inMs.0 > pitch
  inTicks.2 > channel
  inTicks.1 > velocity
  inTicks.0 > pitch
`);

export default patch;
