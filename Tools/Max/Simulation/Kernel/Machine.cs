using Tactus.Tools.Browsing;

namespace Tactus.Tools.Max.Simulation;

/// <summary>On which of Max's two event threads something runs (facts.md 4.1).</summary>
internal enum EventThread
{
    /// <summary>The main thread: user interface and low-priority queue.</summary>
    Main,

    /// <summary>The high-priority timer thread.</summary>
    Scheduler,
}

/// <summary>
/// A Max without windows: time, the two queues, the named transports, the names that patches share, and the log.
/// One thread drives it; hosts hand in what they say through <see cref="Arrivals"/>.
/// </summary>
internal sealed class Machine : IDisposable
{
    private readonly List<IDisposable> closers = [];
    private readonly Dictionary<(Type, string), object> shared = [];
    private readonly HashSet<string> symbols = new(StringComparer.Ordinal);
    private int depth;

    public Machine(SimulationOptions? options = null)
    {
        Options = options ?? new();
        Log = new(this);
        (Scheduler, LowPriority, Arrivals) = (new(this), new(this), new(this));
        Random = new(Options.Seed);
        Transport = MaxTransport.Named(this, MaxTransport.Global);
    }

    public SimulationOptions Options { get; }

    public SimulationLog Log { get; }

    public Scheduler Scheduler { get; }

    public LowPriorityQueue LowPriority { get; }

    public Arrivals Arrivals { get; }

    public Random Random { get; }

    /// <summary>The global transport, <c>internal</c> (facts.md 4.2).</summary>
    public MaxTransport Transport { get; }

    /// <summary>The time of the last poll, in milliseconds since the start.</summary>
    public double Now { get; private set; }

    /// <summary>The time at which the running event was due, so that repeating objects do not drift; between events, <see cref="Now"/>.</summary>
    public double LogicalTime { get; private set; }

    public EventThread Thread { get; private set; }

    /// <summary>The clock on the wall, in ms since the start, where time is real; otherwise <see cref="Now"/> is all there is.</summary>
    public Func<double>? Clock { get; set; }

    /// <summary>What <c>cpuclock</c> reads: the machine's clock, which need not agree with the scheduler's zero nor with its rate.</summary>
    public double CpuClock => Options.CpuClockOffset + (Clock?.Invoke() ?? Now) * (1 + Options.CpuClockDriftPpm / 1e6);

    /// <summary>Which of jweb, node.script, v8 and js are played by hand: <see cref="StandInHost"/> takes their place, and no page or process starts.</summary>
    public HashSet<string> StandIns { get; } = new(StringComparer.Ordinal);

    /// <summary>What pages and processes live in, with a network where time is passed by hand.</summary>
    public Outside Outside { get; init; } = new();

    /// <summary>A browser that several machines share; null for one of its own, should a page be there.</summary>
    public Chromium? Browser { get; init; }

    /// <summary>Whether a page or process was started that keeps the time of the wall: from then on only real time will do.</summary>
    public bool HasHosts { get; set; }

    /// <summary>How many different words have travelled along cords: each is a symbol that Max never frees (facts.md section 1).</summary>
    public int SymbolCount => symbols.Count;

    /// <summary>A number that no other patcher has: what #0 becomes.</summary>
    public int NextPatcherNumber { get; set; } = 1000;

    /// <summary>One poll: what hosts said arrives, the scheduler runs what is due, the low-priority queue is serviced.</summary>
    public void Step(double now)
    {
        Outside.RunUntil(now);
        (Now, LogicalTime) = (now, now);
        Arrivals.Poll(now);
        Scheduler.Poll(now);
        LowPriority.Poll(now);
    }

    /// <summary>Runs virtual time on, poll by poll.</summary>
    public void Advance(double milliseconds)
    {
        for (var end = Now + milliseconds; Now + Options.PollInterval <= end + 1e-9;)
            Step(Now + Options.PollInterval);
    }

    /// <summary>Runs one event to its end, on a thread and at a logical time; loading within an event is an event within an event.</summary>
    public void RunEvent(EventThread thread, double logicalTime, Action action)
    {
        var before = (Thread, LogicalTime, depth);
        (Thread, LogicalTime, depth) = (thread, logicalTime, 0);
        try
        {
            action();
        }
        catch (PatchOverflowException overflow)
        {
            Log.Write(LogKind.Error, overflow.Place, [overflow.Message]);
        }
        finally
        {
            (Thread, LogicalTime, depth) = before;
        }
    }

    /// <summary>Takes a message to an inlet, unless the patch calls itself without end.</summary>
    public void Deliver(Inlet target, Message message)
    {
        if (depth >= Options.StackDepth)
            throw new PatchOverflowException(target.Object.Creation.Place);
        depth++;
        Note(message);
        target.Object.Receive(target.Index, message);
        depth--;
    }

    private void Note(Message message)
    {
        symbols.Add(message.Selector);
        foreach (var atom in message.Atoms)
            if (atom.Symbol is { } word)
                symbols.Add(word);
    }

    /// <summary>What objects of one name share: a coll, a value, a transport.</summary>
    public T Shared<T>(string name, Func<T> create) where T : class
    {
        if (!shared.TryGetValue((typeof(T), name), out var found))
            shared[(typeof(T), name)] = found = create();
        return (T)found;
    }

    /// <summary>Something to be closed together with this: a page, a process.</summary>
    public void Own(IDisposable closer) => closers.Add(closer);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var closer in Enumerable.Reverse(closers))
            closer.Dispose();
        closers.Clear();
    }
}
