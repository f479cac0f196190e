// tactus.foresee: what is to sound once Max's transport has jumped back, as it did before. It waits in ms, and sounds only where the transport has landed.
import { Patch } from "./patch.js";

const patch = new Patch({ size: [1140, 860] });

patch.comment("What sounds first after a loop's jump, handed over before it. Should the transport not jump, or elsewhere, nothing sounds", 40, 10)
  .inlet("in", "the pass; then how far the jump goes back, an event's place, both in ticks, and its atoms", 40, 40)
  .inlet("orders", "forget: a new host counts passes anew", 960, 40)
  .object("twice", "t l l", 40, 80)
  .object("valid", "gate", 40, 120)
  .object("body", "zl 4200 slice 1", 40, 160)
  .object("read", "t l b", 40, 200)
  .object("now", "transport", 300, 240)
  .object("jump", "zl 4200 slice 1", 40, 280)
  .object("event", "t b l l", 160, 320)
  .object("place", "zl 4200 slice 1", 300, 360)
  .object("number", "i 1", 160, 360)
  .object("numbers", "t i i i", 160, 400)
  .object("next", "+ 1", 230, 440)
  .object("join", "zl 4200 join", 160, 480)
  .object("due", "t b f", 40, 360)
  .object("waits", "i 0", 40, 520)
  .object("delay", "expr max(0.\\, ($f1 + $f2 - $f3) / ($f4 * 0.008))", 300, 440)
  .object("pipe", "pipe 0 0.", 40, 560)
  .object("found", "t i i", 40, 600)
  .object("later", "gate 2 1", 40, 680)
  .object("again", "pipe 0 1.", 160, 680)
  .object("remove", "prepend remove", 40, 720)
  .object("store", "coll", 160, 560);

patch.comment("An old pass is void, a new one begins with an empty pipe", 560, 80)
  .object("head", "zl 4200 slice 1", 560, 110)
  .object("passes", "t i i i", 560, 150)
  .object("atLeast", ">= 0", 780, 190)
  .object("newer", "> 0", 680, 190)
  .object("isNew", "sel 1", 680, 230)
  .object("latest", "maximum 0", 560, 190)
  .object("keep", "t i i i", 560, 230)
  .object("begin", "t b b", 680, 270)
  .message("clear", "clear", 680, 310)
  .object("told", "route forget", 960, 90)
  .message("zero", "0", 960, 130);

patch.comment("About to jump: it looks again in 1 ms", 560, 610)
  .object("notYet", "expr (abs($f1 - $f2) >= 48.) * (abs($f1 + $f4 - $f2) < 24.) * $i3 + 1", 540, 640);

patch.comment("It is there: what counted ticks before the jump ends first", 300, 520)
  .object("check", "t l l b", 300, 560)
  .object("where", "transport", 480, 560)
  .object("at", "zl 4200 slice 1", 390, 600)
  .object("places", "t f f", 510, 600)
  .object("near", "expr (abs($f1 - $f2) < 48.) * $i3", 300, 640)
  .object("right", "gate", 300, 680)
  .object("play", "t l b", 300, 720)
  .object("once", "onebang 1", 390, 720)
  .message("ticksOff", "1", 480, 720)
  .object("what", "zl 4200 slice 1", 300, 760)
  .outlet("out", "events; durations in ms", 300, 800)
  .outlet("off", "1: what counts ticks ends", 480, 800);

patch.cords(`
  in > twice
  twice.1 > head > passes
  passes.2 > atLeast > valid
  passes.1 > newer > isNew > begin
  passes.0 > latest > keep
  keep.2 > atLeast.1
  keep.1 > newer.1
  keep.0 > latest.1
  begin.1 > once.1
  begin.0 > clear > pipe
  clear > again
  clear > store
  twice.0 > valid.1
  valid > body
  body.1 > read
  orders > told > zero
  zero > atLeast.1
  zero > newer.1
  zero > latest.1
  read.1 > now
  now.7 > delay.2
  now.4 > delay.3
  read.0 > jump
  jump.1 > event
  event.2 > place > delay.1
  event.1 > join.1
  event.0 > number > numbers
  numbers.2 > next > number.1
  numbers.1 > join > store
  numbers.0 > waits.1
  jump.0 > due
  due.1 > delay > pipe.1
  due.1 > notYet.3
  due.0 > waits > pipe > found
  found.1 > store
  found.0 > later.1
  later.0 > remove > store
  later.1 > again > found
  store > check
  check.2 > where
  where.7 > near.1
  where.7 > notYet.1
  where.6 > near.2
  where.6 > notYet.2
  check.1 > at > places
  places.1 > notYet > later
  places.0 > near > right
  check.0 > right.1
  right > play
  play.1 > once > ticksOff > off
  play.0 > what
  what.1 > out
`);

export default patch;
