// tactus [url] [host]: the hub. A message that begins with set must not reach prepend, which would take it for itself.
import { Patch } from "./patch.js";

const FIELDS = "events now silence ping transport ready connected generator state fault answer change refusal status log drive foresee";

const patch = new Patch({ size: [1280, 1060] });

patch.comment("tactus url host: the hub. It holds the host (jweb, node or v8) and spreads what the engine says. Of several in one Max, one works and the others wait.", 40, 10)
  .inlet("in", "connect, disconnect, url, follow, drivable, script, preset, undo, redo; bang says the status", 40, 40)
  .object("orders", "route bang connect disconnect url follow drivable undo redo", 40, 90)
  .message("report", "report 1", 40, 130)
  .message("connect", "connect 1", 110, 130)
  .message("disconnect", "connect 0", 180, 130)
  .object("newUrl", "t b b s", 260, 130)
  .object("moved", "s tactus.address", 130, 170)
  .object("newFollow", "t b i", 340, 130)
  .object("newDrivable", "t b i", 400, 150)
  .object("toHost", "s tactus.out", 40, 300)
  .object("follow", "v tactus.follow", 400, 210)
  .object("drivable", "v tactus.drivable", 400, 180)
  .object("url", "v tactus.url", 540, 210)
  .object("meet", "t b b b", 260, 170)
  .object("askFollow", "v tactus.follow", 330, 250)
  .object("askDrivable", "v tactus.drivable", 440, 250)
  .object("askUrl", "v tactus.url", 200, 210)
  .message("meeting", "meet host $1 $2 $3", 200, 300)
  .object("address", "pack s 1 1", 200, 270);

patch.comment("Scripts, presets, undo and redo: these wait for the engine", 40, 897)
  .object("whole", "routepass script preset", 40, 920)
  .object("asOrder", "prepend order", 40, 953)
  .message("undo", "order history undo", 280, 950)
  .message("redo", "order history redo", 380, 950)
  .object("post", "tactus.post", 40, 990)
  .object("set", "route set", 480, 920)
  .object("wrongSet", "prepend tactus does not understand set", 480, 955)
  .object("wrong", "prepend tactus does not understand", 760, 955)
  .object("console", "print tactus", 480, 990);

patch.comment("What was typed: arguments, and attributes, which win", 640, 40)
  .object("arguments", "patcherargs ws://127.0.0.1:7400/performer jweb @follow 1 @drivable 1", 640, 65)
  .object("typed", "unpack s s", 640, 120)
  .object("typedUrl", "gate 1 1", 640, 160)
  .object("typedHost", "gate 1 1", 740, 160)
  .object("attributes", "route url host follow drivable done", 860, 120)
  .object("ownUrl", "zl reg", 640, 200)
  .object("ownFollow", "i 1", 720, 200)
  .object("ownDrivable", "i 1", 780, 200)
  .object("settings", "t b b b", 640, 240)
  .object("givenUrl", "t s 0", 860, 160)
  .object("givenHost", "t s 0", 940, 160)
  .object("hosts", "sel jweb node v8", 860, 420)
  .object("hostName", "zl reg jweb", 860, 380);

patch.comment("One of them works", 1060, 120)
  .object("later", "deferlow", 1060, 150)
  .object("elect", "t b b b", 1060, 190)
  .message("nobody", "0", 1160, 230)
  .object("who", "s tactus.who", 1040, 265)
  .object("found", "i 0", 1060, 300)
  .object("free", "sel 0", 1060, 340)
  .object("start", "t b b 1", 1060, 380)
  .object("here", "r tactus.here", 1160, 265)
  .message("somebody", "1", 1160, 300)
  .object("asked", "r tactus.who", 1160, 420)
  .object("works", "gate", 1160, 460)
  .object("iAm", "s tactus.here", 1160, 500)
  .object("gone", "r tactus.gone", 1160, 90)
  .object("freed", "freebang", 1030, 540)
  .object("worked", "gate", 1000, 580)
  .object("farewell", "t b b", 1000, 620)
  .object("leave", "s tactus.gone", 1000, 660)
  .message("closed", "0", 1120, 660)
  .object("openOff", "v tactus.open", 1120, 700)
  .object("active", "t i i i i i", 1060, 420)
  .message("jweb", "script newdefault tactushost 40 760 tactus.host.jweb", 760, 460)
  .message("node", "script newdefault tactushost 40 760 tactus.host.node", 760, 500)
  .message("v8", "script newdefault tactushost 40 760 tactus.host.v8", 730, 540)
  .message("unknown", "error \"tactus knows the hosts jweb, node and v8; it takes jweb.\"", 560, 605)
  .object("instead", "t b l", 640, 420)
  .object("maker", "thispatcher", 640, 640)
  .object("pulse", "metro 50", 760, 640)
  .message("tick", "tick 1", 760, 680)
  .object("tickOut", "s tactus.out", 760, 720)
  .object("watch", "tactus.watch", 860, 680);

patch.comment("What the host says", 40, 350)
  .object("host", "r tactus.in", 40, 380)
  .object("mine", "gate", 40, 420)
  .object("fields", `route ${FIELDS}`, 40, 460)
  .object("events", "s tactus.events", 40, 500)
  .object("nows", "s tactus.now", 40, 527)
  .object("silence", "s tactus.silence", 60, 555)
  .object("transports", "s tactus.transports", 60, 583)
  .object("ready", "t b b b", 300, 500)
  .message("forget", "forget", 400, 530)
  .object("forgets", "s tactus.orders", 400, 560)
  .object("announce", "s tactus.announce", 300, 620)
  .object("connected", "t i i", 200, 590)
  .object("isOpen", "sel 1", 300, 650)
  .object("deliver", "t b b", 300, 680)
  .message("dump", "dump", 360, 710)
  .message("empty", "clear", 300, 710)
  .object("letters", "coll tactus.letters 1", 300, 745)
  .object("letterOut", "s tactus.out", 300, 780)
  .object("open", "v tactus.open", 200, 650)
  .object("saidConnected", "prepend connected", 470, 650)
  .object("names", "s tactus.generators", 130, 810)
  .object("states", "s tactus.states", 40, 840)
  .object("faults", "s tactus.faults", 160, 840)
  .object("answers", "s tactus.answers", 280, 840)
  .object("changes", "s tactus.changes", 400, 840)
  .object("refusals", "s tactus.refusals", 520, 840)
  .object("more", "route subscribed unsubscribed description", 640, 845)
  .object("foresee", "s tactus.foresee", 890, 845)
  .object("subscriptions", "s tactus.subscriptions", 640, 880)
  .object("endings", "s tactus.endings", 790, 880)
  .object("descriptions", "s tactus.descriptions", 910, 880)
  .object("statusIn", "s tactus.status", 470, 690)
  .object("logIn", "s tactus.log", 650, 760)
  .object("drive", "tactus.drive", 780, 800)
  .object("status", "r tactus.status", 880, 760)
  .object("log", "r tactus.log", 1020, 760)
  .object("posts", "gate", 1120, 790)
  .object("graver", "route warning error", 1120, 820)
  .object("asWarning", "prepend warning", 1060, 850)
  .object("asError", "prepend error", 1170, 850)
  .object("said", "print tactus", 1120, 910)
  .outlet("statusOut", "status: connected, host, piece, latency, slack, lookahead, late, dropped, drift, residual", 880, 810)
  .outlet("logOut", "log: info, warning or error, and a sentence", 1020, 810);

patch.cords(`
  in > orders
  orders.0 > report > toHost
  orders.1 > connect > toHost
  orders.2 > disconnect > toHost
  orders.3 > newUrl
  newUrl.2 > ownUrl.1
  newUrl.2 > url
  newUrl.1 > meet
  newUrl.0 > moved
  orders.4 > newFollow
  newFollow.1 > ownFollow.1
  newFollow.1 > follow
  newFollow.0 > meet
  orders.5 > newDrivable
  newDrivable.1 > ownDrivable.1
  newDrivable.1 > drivable
  newDrivable.0 > meet
  orders.6 > undo > post
  orders.7 > redo > post
  orders.8 > whole
  whole.0 > asOrder
  whole.1 > asOrder
  asOrder > post
  whole.2 > set
  set.0 > wrongSet > console
  set.1 > wrong > console
  meet.2 > askDrivable > address.2
  meet.1 > askFollow
  askFollow > address.1
  meet.0 > askUrl > address > meeting > toHost
  arguments.0 > typed
  typed.1 > typedHost.1
  typed.0 > typedUrl.1
  typedUrl > ownUrl.1
  typedHost > hostName.1
  arguments.1 > attributes
  attributes.0 > givenUrl
  givenUrl.1 > typedUrl
  givenUrl.0 > ownUrl.1
  attributes.1 > givenHost
  givenHost.1 > typedHost
  givenHost.0 > hostName.1
  attributes.2 > ownFollow.1
  attributes.3 > ownDrivable.1
  settings.2 > ownUrl > url
  settings.1 > ownFollow > follow
  settings.0 > ownDrivable > drivable
  attributes.4 > later
  gone > later > elect
  elect.2 > nobody > found.1
  elect.1 > who
  elect.0 > found > free > start
  here > somebody > found.1
  asked > works.1
  works > iAm
  start.2 > active
  start.1 > settings
  active.4 > posts
  active.3 > works
  active.2 > worked
  active.1 > mine
  active.0 > pulse
  active.0 > watch.1
  start.0 > hostName
  hostName > hosts
  hosts.0 > jweb > maker
  hosts.1 > node > maker
  hosts.2 > v8 > maker
  hosts.3 > instead
  instead.1 > unknown > logIn
  instead.0 > jweb
  freed > worked.1
  worked > farewell
  farewell.1 > closed > openOff
  farewell.0 > leave
  pulse > tick > tickOut
  host > mine.1
  mine > fields
  fields.0 > events
  fields.1 > nows
  fields.2 > silence
  fields.3 > watch
  fields.4 > transports
  fields.5 > ready
  ready.2 > forget > forgets
  ready.1 > meet
  ready.0 > announce
  fields.6 > connected
  connected.1 > saidConnected > statusIn
  connected.0 > isOpen > deliver
  deliver.1 > dump > letters > letterOut
  deliver.0 > empty > letters
  connected.0 > open
  fields.7 > names
  fields.8 > states
  fields.9 > faults
  fields.10 > answers
  fields.11 > changes
  fields.12 > refusals
  fields.13 > statusIn
  fields.14 > logIn
  fields.15 > drive
  fields.16 > foresee
  fields.17 > more
  more.0 > subscriptions
  more.1 > endings
  more.2 > descriptions
  status > statusOut
  log > logOut
  log > posts.1
  posts > graver
  graver.0 > asWarning > said
  graver.1 > asError > said
`);

export default patch;
