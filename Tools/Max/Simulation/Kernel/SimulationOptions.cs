namespace Tactus.Tools.Max.Simulation;

/// <summary>How long a message takes from a host into Max, and whether it may overtake another. Not established: facts.md section 9.</summary>
/// <param name="Least">The shortest delay in ms.</param>
/// <param name="Most">The longest delay in ms; each message draws its own between the two, evenly, from the seed.</param>
/// <param name="KeepsOrder">Whether a message never overtakes one that was sent before it.</param>
/// <param name="Bunch">Above 0: messages come out only at multiples of so many ms, as if a frame collected them.</param>
internal sealed record HopDelay(double Least = 0, double Most = 0, bool KeepsOrder = true, double Bunch = 0);

/// <summary>Every setting of the simulator. The defaults are Max's own where they are documented; where facts.md section 9 says
/// "not established", each plausible reading is a value, and <see cref="Readings"/> lists them for tests.</summary>
internal sealed record SimulationOptions
{
    /// <summary>Whether the scheduler has a thread of its own; without, <c>defer</c> never finds itself on it (facts.md 4.1).</summary>
    public bool Overdrive { get; init; } = true;

    /// <summary>Ms between polls of the scheduler (4.1: about 1–2 ms).</summary>
    public double PollInterval { get; init; } = 1;

    /// <summary>Scheduler events a poll (4.1).</summary>
    public int PollThrottle { get; init; } = 20;

    /// <summary>Ms between services of the low-priority queue (section 0).</summary>
    public double EventInterval { get; init; } = 2;

    /// <summary>Low-priority events a service (section 0).</summary>
    public int QueueThrottle { get; init; } = 10;

    /// <summary>How deep messages may nest before it is called a circle; Max's own limit is not documented.</summary>
    public int StackDepth { get; init; } = 500;

    /// <summary>What becomes of pending tick events when the transport stops.</summary>
    public PendingOnStop PendingOnStop { get; init; }

    /// <summary>What becomes of pending tick events when the transport is moved.</summary>
    public PendingOnJump PendingOnJump { get; init; }

    /// <summary>What becomes of a tick event that is asked for while the transport stands.</summary>
    public TicksWhileStopped TicksWhileStopped { get; init; }

    /// <summary>In which order <c>pipe</c> and <c>transport</c> fire their outlets.</summary>
    public OutletOrder OutletOrder { get; init; }

    /// <summary>Whether <c>transport</c> reports by itself when its state, tempo, metre or position changes.</summary>
    public bool TransportSpeaksUp { get; init; }

    /// <summary>Whether bars are counted anew from tick 0 when the metre changes, or from the bar line before.</summary>
    public MeterChange MeterChange { get; init; }

    /// <summary>Whether a list into makenote may end in <c>240 ticks</c>; otherwise the number counts as ms.</summary>
    public bool MakenoteListTakesTicks { get; init; }

    /// <summary>In which order a patcher's loadbangs fire; the order of boxes is not documented.</summary>
    public LoadOrder LoadOrder { get; init; }

    /// <summary>From a page into Max.</summary>
    public HopDelay Jweb { get; init; } = new();

    /// <summary>Whether a page may send only a word with arguments, as before Max 9.2 (facts.md section 1).</summary>
    public bool JwebBefore92 { get; init; }

    /// <summary>How many atoms a message of a page may hold; the rest is cut off (section 9: no limit is documented).</summary>
    public int JwebMostAtoms { get; init; } = int.MaxValue;

    /// <summary>Whether a page loads in a window that was never opened (section 1: for jweb~ in Live it was seen not to).</summary>
    public bool PagesLoadUnseen { get; init; } = true;

    /// <summary>In virtual time: a page's timers come at multiples of so many ms only, as Chromium does to pages that nobody sees (section 1 and 9); 0: when they are due.</summary>
    public double PageTimerPeriod { get; init; }

    /// <summary>From a node.script into Max.</summary>
    public HopDelay Node { get; init; } = new();

    /// <summary>From a v8's own events (socket, timers) into Max.</summary>
    public HopDelay V8 { get; init; } = new();

    /// <summary>On which thread a v8's own events come out.</summary>
    public EventThread V8Events { get; init; } = EventThread.Main;

    /// <summary>What <c>compile</c> does to a v8.</summary>
    public V8Reload V8Reload { get; init; }

    /// <summary>For hop delays and <c>random</c>.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>What <c>cpuclock</c> reads at the start, in ms.</summary>
    public double CpuClockOffset { get; init; } = 86_400_000;

    /// <summary>How much faster <c>cpuclock</c> runs than the scheduler, in parts per million.</summary>
    public double CpuClockDriftPpm { get; init; }

    /// <summary>Above 0: so often, in ms, the main thread is busy with drawing for <see cref="StallFor"/> and services nothing.</summary>
    public double StallEvery { get; init; }

    /// <summary>How long a stall lasts, in ms.</summary>
    public double StallFor { get; init; }

    public bool IsStalled(double now) => StallEvery > 0 && now % StallEvery < StallFor;

    /// <summary>The outlets of <c>pipe</c> and <c>transport</c>, in the order in which they fire.</summary>
    public IEnumerable<int> FiringOrder(int outlets) =>
        OutletOrder == OutletOrder.RightToLeft ? Enumerable.Range(0, outlets).Reverse() : Enumerable.Range(0, outlets);

    /// <summary>These options, and each in turn with one open question answered differently.</summary>
    public IEnumerable<(string Name, SimulationOptions Options)> Readings() =>
    [
        ("as expected", this),
        ("pending ticks are lost on stop", this with { PendingOnStop = PendingOnStop.Lost }),
        ("pending ticks keep their position over a jump", this with { PendingOnJump = PendingOnJump.KeepsPosition }),
        ("pending ticks are lost on a jump", this with { PendingOnJump = PendingOnJump.Lost }),
        ("ticks asked for while stopped are ignored", this with { TicksWhileStopped = TicksWhileStopped.Ignored }),
        ("outlets fire from left to right", this with { OutletOrder = OutletOrder.LeftToRight }),
        ("transport reports unasked", this with { TransportSpeaksUp = true }),
        ("bars are counted anew after a change of metre", this with { MeterChange = MeterChange.CountsFromZero }),
        ("makenote reads ticks in a list", this with { MakenoteListTakesTicks = true }),
        ("a page must send words with arguments", this with { JwebBefore92 = true }),
        ("loadbangs fire last box first", this with { LoadOrder = LoadOrder.LastBoxFirst }),
        ("a page's message holds 256 atoms", this with { JwebMostAtoms = 256 }),
        ("a page waits for its window to open", this with { PagesLoadUnseen = false }),
        ("a page's timers come once a second", this with { PageTimerPeriod = 1000 }),
        ("a v8's socket speaks on the scheduler", this with { V8Events = EventThread.Scheduler }),
        ("a script taken again is made again", this with { V8Reload = V8Reload.AsIfMadeAgain }),
        ("a script taken again runs over the old", this with { V8Reload = V8Reload.OverTheOld }),
        ("messages overtake each other", this with { Jweb = Hop(keepsOrder: false), Node = Hop(keepsOrder: false), V8 = Hop(keepsOrder: false) }),
        ("messages come in frames", this with { Jweb = InFrames, Node = InFrames, V8 = InFrames }),
        ("Overdrive is off", this with { Overdrive = false }),
        ("the main thread draws", this with { StallEvery = 33, StallFor = 8 }),
    ];

    private static HopDelay Hop(bool keepsOrder) => new(0, 20, keepsOrder);

    /// <summary>Sixty frames a second: again at most 20 ms in all.</summary>
    private static HopDelay InFrames { get; } = new(0, 4, Bunch: 16);
}
