namespace Tactus.Tools.Performing;

/// <summary>
/// Performs into a log: keeps what is pending, plays what is due, forgets what is recalled, and counts how punctually it all came.
/// </summary>
/// <remarks>Knows no socket and no clock: time is passed in, in 100 ns on the engine's clock. Thread: one at a time.</remarks>
internal sealed class PerformanceLog
{
    private const double Reserve = 10;
    private readonly PlayedHistory history = new();
    private readonly List<(double At, double Ms)> slack = [];
    private List<IncomingEvent> pending = [];
    private readonly List<IncomingEvent> jumpedOver = [];
    private IncomingTransport? transport;
    private long last;

    // What came since it was last told; what came again says nothing of the way.
    private readonly List<double> second = [];
    private bool comesAgain;

    // The batch that brings a newcomer up to date: it is nobody's fault that some of its events are late.
    private bool isFirst;

    /// <summary>The number of the last batch; 0 before the first.</summary>
    public long Last => last;

    /// <summary>Called with every event that is played, and its due time.</summary>
    public Action<IncomingEvent, double>? Played { get; set; }

    /// <summary>How many events came.</summary>
    public long Received { get; private set; }

    /// <summary>How many of them came after they were due.</summary>
    public long Late { get; private set; }

    /// <summary>Whose events they were, and what became of them.</summary>
    public Lateness Lateness { get; } = new();

    /// <summary>How many batches came a second time.</summary>
    public long Duplicates { get; private set; }

    /// <summary>How many batches are missing.</summary>
    public long Gaps { get; private set; }

    /// <summary>How many events were played.</summary>
    public long Plays { get; private set; }

    /// <summary>How many events wait for their time.</summary>
    public int Pending => pending.Count + jumpedOver.Count;

    /// <summary>For each event when it came, in 100 ns on the engine's clock, and how many ms that was before its due time; in the order in which they came.</summary>
    public IReadOnlyList<(double At, double Ms)> Slack => slack;

    /// <summary>Whether one of those that are still to be told was there too late or only just, so that it cannot wait.</summary>
    public bool IsShort => second.Exists(ms => ms < Reserve);

    /// <summary>When the next event is due, as far as is known; null where none waits.</summary>
    public double? NextDue => pending.Min(DueOf);

    /// <summary>For each event how many ms before its due time it came, the least first.</summary>
    public double[] SortedSlack() => [.. slack.Select(one => one.Ms).Order()];

    /// <summary>Another engine: what the one before sent is void.</summary>
    public void Begin(long number)
    {
        (pending, last, isFirst) = ([], number, true);
        jumpedOver.Clear();
        history.Clear();
    }

    /// <summary>The transport does something else now. What lies before its new place waits until it is there again, or is taken back.</summary>
    public void Follow(IncomingTransport reported)
    {
        var before = transport;
        transport = reported;
        pending.AddRange(jumpedOver.Where(entry => !IsPast(entry)));
        jumpedOver.RemoveAll(entry => !IsPast(entry));
        bool IsJumpedOver(IncomingEvent entry) => entry.OnTransport && IsPast(entry) && (before?.TimeOf(entry.Place) ?? double.MaxValue) >= reported.At;
        jumpedOver.AddRange(pending.Where(IsJumpedOver));
        pending.RemoveAll(IsJumpedOver);
    }

    /// <summary>Takes what is pending back; what comes again was perhaps played already.</summary>
    public void Recall(int? generator, long from, bool again, double now, bool silence = false)
    {
        PlayUntil(now);
        comesAgain |= again;
        bool IsMeant(IncomingEvent entry) => (generator is null || entry.Generator == generator) && (DueOf(entry) ?? double.MaxValue) >= from;
        history.Recall(generator, from, silence, again);
        pending.RemoveAll(IsMeant);
        jumpedOver.RemoveAll(entry => generator is null || entry.Generator == generator);
    }

    /// <summary>Takes a batch in.</summary>
    public void Take(long since, long number, IReadOnlyList<IncomingEvent> events, double now)
    {
        Duplicates += since < number && number <= last ? 1 : 0;
        Gaps += Math.Max(0, since - last);
        last = Math.Max(last, number);
        foreach (var entry in events)
            Take(entry, now);
        history.EndRepeats();
        (comesAgain, isFirst) = (false, false);
    }

    /// <summary>The slack of what came since this was last asked, in ms, the least first; without what came again.</summary>
    public double[] TakeSecond()
    {
        double[] taken = [.. second.Order()];
        second.Clear();
        return taken;
    }

    /// <summary>Plays everything that is due before a moment.</summary>
    public void PlayUntil(double now)
    {
        history.Trim(now);
        var due = pending.Where(entry => DueOf(entry) < now).OrderBy(DueOf).ToList();
        if (due.Count == 0)
            return;
        pending.RemoveAll(entry => DueOf(entry) < now);
        foreach (var entry in due)
            Play(entry, DueOf(entry)!.Value);
    }

    private void Take(IncomingEvent entry, double now)
    {
        if (entry.IsNow)
            PlayNow(entry, now);
        else if (!history.TakeRepeat(entry.Generator, DueOf(entry) ?? double.MaxValue))
            TakeNew(entry, DueOf(entry), now);
    }

    private void TakeNew(IncomingEvent entry, double? due, double now)
    {
        Received++;
        var ms = ((due ?? double.MaxValue) - now) / TimeSpan.TicksPerMillisecond;
        if (due is not null && !isFirst)
            Count(now, ms);
        if (ms < 0 && Lateness.Drops(entry.Generator, -ms, !isFirst))
            history.Add(entry.Generator, due!.Value);    // should it come again, it is over
        else
            pending.Add(entry);
    }

    private void Count(double now, double ms)
    {
        slack.Add((now, ms));
        if (!comesAgain)
            second.Add(ms);
        Late += ms < 0 ? 1 : 0;
    }

    private void PlayNow(IncomingEvent entry, double now)
    {
        Received++;
        Plays++;
        Played?.Invoke(entry, now);
    }

    private void Play(IncomingEvent entry, double due)
    {
        Plays++;
        history.Add(entry.Generator, due);
        Played?.Invoke(entry, due);
    }

    private bool IsPast(IncomingEvent entry) => transport!.TimeOf(entry.Place) < transport.At;

    private double? DueOf(IncomingEvent entry) => entry.OnTransport ? transport?.TimeOf(entry.Place) : entry.Place;
}
