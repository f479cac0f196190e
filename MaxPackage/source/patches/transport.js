// tactus.transport
import { Patch } from "./patch.js";

const patch = new Patch({ size: [900, 560] });

patch.comment("tactus.transport: what the engine believes, and commands to whoever leads", 40, 10)
  .inlet("in", "play, stop, continue, locate beats, tempo bpm, metre n d; 1/0", 40, 50)
  .object("first", "t l b", 40, 100)
  .object("follow", "v tactus.follow", 140, 100)
  .object("way", "+ 1", 140, 140)
  .object("leads", "gate 2 1", 40, 180)
  .comment("The engine leads", 40, 215)
  .object("words", "route 1 0", 40, 240)
  .message("play", "play", 40, 280)
  .message("stop", "stop", 90, 280)
  .object("command", "prepend command", 40, 330)
  .object("post", "tactus.post", 40, 370)
  .comment("Max leads", 300, 215)
  .object("maxWords", "route play stop continue locate tempo metre", 300, 240)
  .object("start", "t 1 b", 300, 280)
  .object("from", "f 0.", 380, 320)
  .message("halt", "0", 360, 280)
  .message("go", "1", 410, 280)
  .object("ticks", "* 480.", 460, 280)
  .object("to", "t f f", 460, 320)
  .message("tempo", "tempo $1", 540, 280)
  .message("metre", "timesig $1 $2", 620, 280)
  .object("transport", "transport", 300, 400)
  .object("heard", "r tactus.transports", 40, 440)
  .object("fields", "unpack 0 0. 0 0 0. 0 0", 40, 480)
  .object("signature", "pack 4 4", 330, 520)
  .outlet("playing", "1 while it plays", 40, 580)
  .outlet("bar", "bar, from 1", 100, 580)
  .outlet("beat", "beat, from 1", 160, 580)
  .outlet("beats", "quarter notes, from 0", 220, 580)
  .outlet("bpm", "tempo", 280, 580)
  .outlet("signatureOut", "metre: numerator and denominator", 340, 580);

patch.cords(`
  in > first
  first.1 > follow > way > leads
  first.0 > leads.1
  leads.0 > words
  words.0 > play > command
  words.1 > stop > command
  words.2 > command > post
  leads.1 > maxWords
  maxWords.0 > start
  start.1 > from
  from > transport.1
  start.0 > transport
  maxWords.1 > halt > transport
  maxWords.2 > go > transport
  maxWords.3 > ticks > to
  to.1 > from.1
  to.0 > transport.1
  maxWords.4 > tempo > transport
  maxWords.5 > metre > transport
  maxWords.6 > transport
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
