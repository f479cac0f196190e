// tactus.place: one generator's events, from the host's lists to their onsets. What it does is in docs/max-messages.md.
import { Patch } from "./patch.js";

const patch = new Patch({ size: [1180, 900] });

patch.comment("Places a generator's events. In: epoch base most first lane stride, then the events: due and atoms. Every step is in docs/max-messages.md.", 40, 10)
  .inlet("in", "events, without the generator's id", 40, 40)
  .inlet("orders", "halt: forget what waits in ticks; forget: a new host counts epochs anew", 1010, 40)
  .object("twice", "t l l", 40, 90);

// The header.
patch.comment("1. The header, before the events", 420, 60)
  .object("head", "zl 4200 slice 6", 420, 90)
  .object("fields", "unpack 0 0 0 0 0 0", 420, 130)
  .object("then", "t b i", 420, 170)
  .object("epochs", "t i i i", 560, 210)
  .comment("2. The epoch: an old one is void, a new one begins with empty pipes", 620, 180)
  .object("atLeast", ">= 0", 690, 250)
  .object("newer", "> 0", 630, 250)
  .object("isNew", "sel 1", 630, 290)
  .object("begin", "t b b b", 630, 330)
  .object("latest", "maximum 0", 560, 290)
  .object("keep", "t i i i", 500, 330)
  .message("zero", "0", 670, 375)
  .object("played", "i 0", 740, 410)
  .object("count", "i 0", 840, 375)
  .object("one", "+ 1", 900, 410)
  .message("clear", "clear", 600, 375)
  .comment("3. What was heard before this epoch arrived, and must not come again", 740, 330)
  .object("skip", "expr max(0\\, min($i1 + $i2 - $i3\\, $i4))", 740, 450)
  .object("skips", "t i i", 740, 490)
  .object("reached", "+ 0", 860, 490);

patch.comment("4. How many of this message's events those are", 300, 420)
  .object("first", "i 0", 420, 250)
  .object("over", "!- 0", 420, 450)
  .object("cut", "maximum 0", 420, 490)
  .object("cuts", "t i i", 420, 530)
  .object("isCut", "> 0", 300, 570)
  .object("way", "+ 1", 300, 600)
  .object("atoms", "* 1", 450, 570)
  .object("isFresh", "== 2000000", 230, 450)
  .object("freshWay", "+ 1", 230, 490);

// The events.
patch.comment("5. The events", 40, 130)
  .object("valid", "gate", 40, 250)
  .object("body", "zl 4200 slice 6", 40, 290)
  .object("whole", "gate 2 1", 40, 640)
  .object("rest", "zl 4200 slice 1", 130, 680)
  .object("now", "t l b", 40, 720)
  .object("clocks", "t b b", 150, 750)
  .object("since", "timer", 150, 790)
  .object("cpu", "+ 0.", 150, 825)
  .object("place", "transport", 230, 790)
  .object("events", "zl 4200 iter 5", 40, 760)
  .object("fresh", "gate 2 1", 40, 830)
  .comment("6. A new host: what is due no later than the last that was played is known", 40, 860)
  .object("known", "t l l", 100, 890)
  .object("due6", "zl 4200 slice 1", 160, 920)
  .object("later", "> -2.", 160, 950)
  .object("unknown", "gate", 100, 990);

patch.comment("7. Stored under a number; the number waits: in ms, or in ticks. What is late goes by way of the ms", 420, 680)
  .object("event", "t b l l", 420, 710)
  .object("due", "zl 4200 slice 1", 560, 745)
  .object("lanes", "gate 2 1", 560, 785)
  .object("ms", "- 0.", 560, 825)
  .object("ticks", "- 0.", 760, 805)
  .object("one0", "t f 1", 560, 860)
  .object("late0", "maximum 0.", 560, 895)
  .object("held", "expr max($f1\\, ($i2 == 0) * 100000.01 - 100000.)", 760, 838)
  .object("stands", "t i", 860, 805)
  .object("tick", "t f f", 760, 872)
  .object("ahead", "> 0.", 850, 895)
  .object("aheads", "t i i", 850, 930)
  .object("pipeWay", "+ 1", 910, 965)
  .object("isLate", "sel 0", 850, 965)
  .message("atOnce", "0.", 850, 1005)
  .message("asTicks", "$1 ticks", 760, 1005)
  .object("join", "zl 4200 join", 470, 900)
  .object("number", "i 1", 420, 785)
  .object("numbers", "t i i i", 420, 825)
  .object("next", "+ 1", 480, 860)
  .object("store", "coll", 420, 1260)
  .object("pipes", "gate 2 1", 640, 1050)
  .object("inMs", "pipe 0 0.", 640, 1095)
  .object("inTicks", "pipe 0 0. @delaytime 0 ticks", 760, 1095);

patch.comment("8. Its time has come", 640, 1130)
  .object("fromMs", "t i 1", 640, 1160)
  .object("fromTicks", "t i 2", 760, 1160)
  .object("found", "t i i", 560, 1200)
  .object("remove", "prepend remove", 560, 1235)
  .object("source", "gate 2 1", 420, 1310)
  .comment("9. Ticks that Max counted over a jump do not count: the place must be right", 620, 1290)
  .object("check", "t l l b", 520, 1320)
  .object("where", "transport", 690, 1350)
  .object("due9", "zl 4200 slice 1", 560, 1350)
  .object("off", "- 0.", 560, 1385)
  .object("far", "abs 0.", 560, 1415)
  .object("near", "< 48.", 560, 1445)
  .object("right", "gate", 520, 1480)
  .object("play", "t l l b", 420, 1520)
  .object("due10", "zl 4200 slice 1", 500, 1550)
  .object("after", "+ 1.", 540, 1585)
  .object("what", "zl 4200 slice 1", 420, 1590)
  .object("out", "gate 2 1", 340, 1630)
  .outlet("outMs", "events; durations in ms", 340, 1680)
  .outlet("outTicks", "events; durations in ticks", 420, 1680)
  .object("laneWay", "+ 1", 560, 250)
  .object("told", "route halt forget", 1010, 90)
  .message("clearTicks", "clear", 1010, 130)
  .message("zeroEpoch", "0", 1080, 130);

patch.comment("The ms are the scheduler's, which pipe counts from. The hub knows when they began, and says so when asked and when it starts", 1010, 190)
  .object("loaded", "loadbang", 1010, 240)
  .object("ask", "s tactus.asktime", 1010, 270)
  .object("sync", "r tactus.sync", 1140, 240)
  .object("begins", "t b f", 1140, 270);

patch.cords(`
  in > twice
  twice.1 > head > fields
  fields.5 > events.1
  fields.5 > atoms.1
  fields.4 > laneWay
  laneWay > lanes
  laneWay > out
  fields.3 > first.1
  fields.3 > isFresh > freshWay > fresh
  fields.2 > skip.3
  fields.1 > skip.2
  fields.1 > reached.1
  fields.0 > then
  then.1 > epochs
  then.0 > first > over
  epochs.2 > atLeast > valid
  epochs.1 > newer > isNew > begin
  epochs.0 > latest > keep
  keep.2 > atLeast.1
  keep.1 > newer.1
  keep.0 > latest.1
  begin.2 > played
  begin.1 > zero
  zero > played.1
  zero > count.1
  begin.0 > clear
  clear > inMs
  clear > inTicks
  clear > store
  played > skip > skips
  skips.1 > reached > skip.1
  skips.0 > over.1
  over > cut > cuts
  cuts.1 > atoms > rest.1
  cuts.0 > isCut > way > whole
  twice.0 > valid.1
  valid > body
  body.1 > whole.1
  whole.0 > now
  whole.1 > rest
  rest.1 > now
  now.1 > clocks
  clocks.1 > place
  clocks.0 > since.1
  since > cpu
  cpu > ms.1
  place.7 > ticks.1
  place.6 > stands > held.1
  now.0 > events
  events > fresh.1
  fresh.0 > event
  fresh.1 > known
  known.1 > due6 > later > unknown
  known.0 > unknown.1
  unknown > event
  event.2 > due > lanes.1
  lanes.0 > ms > one0
  one0.1 > pipes
  one0.0 > late0 > inMs.1
  lanes.1 > ticks > held > tick
  tick.1 > ahead > aheads
  aheads.1 > pipeWay > pipes
  aheads.0 > isLate > atOnce
  atOnce > inMs.1
  tick.0 > asTicks
  asTicks > inTicks.1
  event.1 > join.1
  event.0 > number > numbers
  numbers.2 > next > number.1
  numbers.1 > join > store
  numbers.0 > pipes.1
  pipes.0 > inMs > fromMs
  pipes.1 > inTicks > fromTicks
  fromMs.1 > source
  fromTicks.1 > source
  fromMs.0 > found
  fromTicks.0 > found
  found.1 > store
  found.0 > remove > store
  store > source.1
  source.0 > play
  source.1 > check
  check.2 > where
  where.7 > off.1
  check.1 > due9 > off > far > near > right
  check.0 > right.1
  right > play
  play.2 > count > one
  one > count.1
  one > played.1
  play.1 > due10 > after > later.1
  play.0 > what
  what.1 > out.1
  out.0 > outMs
  out.1 > outTicks
  loaded > ask
  sync > begins
  begins.1 > cpu.1
  begins.0 > since
  orders > told
  told.0 > clearTicks > inTicks
  told.1 > zeroEpoch
  zeroEpoch > atLeast.1
  zeroEpoch > newer.1
  zeroEpoch > latest.1
`);

export default patch;
