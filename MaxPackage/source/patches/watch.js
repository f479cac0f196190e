// tactus.watch: reads Max's transport and its clock in the same instant: when asked, and at every change.
import { Patch } from "./patch.js";

const patch = new Patch({ size: [900, 620] });

patch.comment("Answers a ping with Max's clock and transport, read together; says so by itself, as ping 0, when the transport starts, stops, jumps, or changes tempo or metre", 40, 10)
  .inlet("ping", "a ping's number", 40, 40)
  .inlet("on", "1: watch", 420, 40)
  .object("read", "t i b b", 40, 90)
  .object("since", "timer", 110, 130)
  .object("cpu", "+ 0.", 110, 170)
  .object("transport", "transport", 190, 130)
  .object("metre", "unpack 4 4", 230, 170)
  .object("pack", "pack 0 0. 0 0. 0. 4 4", 40, 220)
  .object("pong", "prepend pong", 40, 260)
  .object("out", "s tactus.out", 40, 300);

patch.comment("200 times a second", 560, 60)
  .object("often", "metro 5", 420, 90)
  .object("look", "t b b b", 420, 130)
  .object("transport2", "transport", 660, 130)
  .object("passed", "t b b", 540, 170)
  .object("ms", "timer", 540, 210)
  .object("metre2", "unpack 4 4", 780, 170)
  .object("both", "t b b", 420, 250);

patch.comment("A jump: the ticks are not those that the scheduler's time gives (no other clock: a stall would look like a jump)", 480, 300)
  .object("ticks", "f 0.", 500, 330)
  .object("places", "t f f", 500, 370)
  .object("gone", "expr abs($f1 - $f2 - $f3 * $f4 * $i5 * 0.008)", 500, 410)
  .object("isFar", "> 60.", 500, 450)
  .object("jumped", "sel 1", 500, 490)
  .object("jump", "t b b", 500, 530)
  .object("halt", "s tactus.halt", 620, 610)
  .object("haltOrder", "t b", 700, 530)
  .message("halting", "halt", 700, 570)
  .object("orders", "s tactus.orders", 740, 610)
  .comment("A change", 300, 300)
  .object("states", "i 0", 300, 330)
  .object("state", "t i i", 300, 370)
  .object("runs", "change -1", 380, 410)
  .object("stopped", "sel 0", 380, 450)
  .object("now", "pack 0 0. 4 4", 260, 450)
  .object("new", "zl change", 260, 490)
  .object("report", "t b", 260, 530)
  .message("unasked", "0", 260, 570);

patch.comment("The scheduler's time, which pipe counts from: it begins at cpuclock, once. Whoever places events is told, and counts on from there", 40, 350)
  .object("loaded", "loadbang", 40, 390)
  .object("zero", "t b b", 40, 420)
  .object("real", "cpuclock", 110, 460)
  .object("asked", "r tactus.asktime", 110, 500)
  .object("answers", "gate", 110, 540)
  .object("tell", "t b b", 110, 580)
  .object("time", "f 0.", 110, 620)
  .object("sync", "s tactus.sync", 110, 660)
  .object("begin", "t b i i", 480, 90);

patch.cords(`
  ping > read
  read.2 > transport
  transport.4 > pack.4
  transport.5 > metre
  metre.1 > pack.6
  metre.0 > pack.5
  transport.6 > pack.2
  transport.7 > pack.3
  read.1 > since.1
  since > cpu > pack.1
  loaded > zero
  zero.1 > real > cpu.1
  zero.0 > since
  read.0 > pack > pong > out
  on > begin
  begin.2 > answers
  begin.1 > often > look
  begin.0 > tell
  asked > answers.1
  answers > tell
  tell.1 > since.1
  cpu > time.1
  tell.0 > time > sync
  look.2 > passed
  passed.1 > ms.1
  passed.0 > ms
  ms > gone.2
  look.1 > transport2
  transport2.4 > gone.3
  transport2.4 > now.1
  transport2.5 > metre2
  metre2.1 > now.3
  metre2.0 > now.2
  transport2.6 > gone.4
  transport2.6 > states.1
  transport2.7 > ticks.1
  look.0 > both
  both.1 > ticks > places
  places.1 > gone
  places.0 > gone.1
  gone > isFar > jumped > jump
  jump.1 > haltOrder
  haltOrder > halt
  haltOrder > halting > orders
  jump.0 > report
  both.0 > states > state
  state.1 > runs > stopped > haltOrder
  state.0 > now > new > report
  report > unasked > read
`);

export default patch;
