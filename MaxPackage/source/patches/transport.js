// tactus.transport. A message that begins with set must not reach prepend, which would take it for itself.
import { Patch } from "./patch.js";

const patch = new Patch({ size: [900, 560] });

patch.comment("tactus.transport: what the engine believes, and commands to whoever leads: the engine, or Max", 40, 10)
  .inlet("in", "play, stop, continue, locate beats, tempo bpm, metre n d; 1/0", 40, 50)
  .object("words", "route 1 0 set", 40, 110)
  .message("play", "play", 40, 150)
  .message("stop", "stop", 90, 150)
  .object("command", "prepend command", 40, 190)
  .object("wrong", "prepend command set", 180, 190)
  .object("post", "tactus.post", 40, 230)
  .object("heard", "r tactus.transports", 40, 290)
  .object("fields", "unpack 0 0. 0 0 0. 0 0", 40, 330)
  .object("signature", "pack 4 4", 330, 370)
  .outlet("playing", "1 while it plays", 40, 430)
  .outlet("bar", "bar, from 1", 100, 430)
  .outlet("beat", "beat, from 1", 160, 430)
  .outlet("beats", "quarter notes, from 0", 220, 430)
  .outlet("bpm", "tempo", 280, 430)
  .outlet("signatureOut", "metre: numerator and denominator", 340, 430);

patch.cords(`
  in > words
  words.0 > play > command
  words.1 > stop > command
  words.2 > wrong > post
  words.3 > command > post
  heard > fields
  fields.6 > signature.1
  fields.5 > signature > signatureOut
  fields.4 > bpm
  fields.3 > beat
  fields.2 > bar
  fields.1 > beats
  fields.0 > playing
`);

export default patch;
