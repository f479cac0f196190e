// tactus.gen <clock> <name>
import { Patch } from "./patch.js";

const patch = new Patch({ size: [520, 320] });

patch.comment("tactus.gen clock name: a generator's events, as lists, at their onsets", 40, 10)
  .inlet("in", "1/0 starts and stops; reset, mute, tempo; bang says the state", 40, 50)
  .object("voice", "tactus.voice #1 #2", 40, 110)
  .outlet("events", "the event's atoms, as a list, at its onset", 40, 180)
  .outlet("state", "running, muted, tempo, fault", 150, 180);

patch.cords(`
  in > voice
  voice.0 > events
  voice.1 > events
  voice.3 > state
`);

export default patch;
