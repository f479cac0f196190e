// tactus.drive: what is asked of Max's own transport, where Max leads.
import { Patch } from "./patch.js";

const patch = new Patch({ size: [620, 360] });

patch.comment("Moves Max's transport: play begins where it was last located, continue where it stopped", 40, 10)
  .inlet("in", "play, stop, continue, locate beats, tempo bpm, metre n d", 40, 40)
  .object("words", "route play stop continue locate tempo metre", 40, 90)
  .object("start", "t 1 b", 40, 140)
  .object("from", "f 0.", 90, 180)
  .message("halt", "0", 110, 140)
  .message("go", "1", 160, 140)
  .object("ticks", "* 480.", 210, 140)
  .object("to", "t f f", 210, 180)
  .message("tempo", "tempo $1", 280, 140)
  .message("metre", "timesig $1 $2", 360, 140)
  .object("transport", "transport", 40, 260);

patch.cords(`
  in > words
  words.0 > start
  start.1 > from
  from > transport.1
  start.0 > transport
  words.1 > halt > transport
  words.2 > go > transport
  words.3 > ticks > to
  to.1 > from.1
  to.0 > transport.1
  words.4 > tempo > transport
  words.5 > metre > transport
`);

export default patch;
