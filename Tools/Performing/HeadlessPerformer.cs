using System.Collections.Concurrent;
using Tactus.Hosting;

namespace Tactus.Tools.Performing;

/// <summary>A performer without ears: connects as Max and the page do, keeps its clock with the engine, and plays into a log. It comes back by itself.</summary>
internal sealed partial class HeadlessPerformer(Uri url, PerformanceLog log)
{
    private static readonly TimeSpan TalkPeriod = TimeSpan.FromMilliseconds(100);
    private const int TalksAPing = 2, TalksASlack = 10;    // slack once a second, and at once where it is short
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private readonly LeastDelayClock clock = new();
    private readonly List<(long Since, long Number, List<IncomingEvent> Events, double At)> early = [];
    private readonly Lock gate = new();
    private string? session;

    /// <summary>The generators' names by their numbers.</summary>
    public IReadOnlyDictionary<int, string> Generators { get; private set; } = new Dictionary<int, string>();

    /// <summary>The shortest of the last round trips, in ms.</summary>
    public double RoundTrip => clock.IsSet ? clock.RoundTrip : double.NaN;

    /// <summary>By how much the engine's clock goes faster than this process's, in parts per million; null until enough is known.</summary>
    public double? DriftPpm => clock.DriftPpm;

    /// <summary>How often the connection was lost.</summary>
    public int Losses { get; private set; }

    /// <summary>How often it was made again.</summary>
    public int Reconnects { get; private set; }

    /// <summary>How many messages of the engine's log came.</summary>
    public List<string> EngineLog { get; } = [];

    /// <summary>Gets the number of each batch, and when it was here in ms on this process's own clock.</summary>
    public Action<long, double>? Arrived { get; init; }

    /// <summary>All round trips that were measured: when one ended, on this process's own clock, and how long it took, both in ms.</summary>
    public ConcurrentQueue<(double At, double Ms)> RoundTrips { get; } = new();

    private double Now => EngineTime(EngineSocket.LocalMs);

    /// <summary>Performs until it is told to stop.</summary>
    /// <exception cref="HostingException">There was no engine to begin with.</exception>
    public async Task Perform(CancellationToken stop)
    {
        for (var isFirst = true; !stop.IsCancellationRequested; isFirst = false)
        {
            using var socket = new EngineSocket();
            if (isFirst)
                await socket.Connect(url, stop).ConfigureAwait(false);
            else if (!await ConnectAgain(socket, stop).ConfigureAwait(false))
                continue;
            await Converse(socket, stop).ConfigureAwait(false);
            Losses += stop.IsCancellationRequested ? 0 : 1;
        }
        if (clock.IsSet)
            log.PlayUntil(Now);
    }

    /// <summary>Plays what is due; otherwise that waits until something comes.</summary>
    /// <returns>How long to wait for what is due next, at most some milliseconds, as something else may come.</returns>
    public TimeSpan PlayDue()
    {
        lock (gate)
        {
            if (!clock.IsSet)
                return Idle;
            log.PlayUntil(Now);
            var left = log.NextDue is { } next ? new TimeSpan((long)(next - Now)) : Idle;
            return left < TimeSpan.Zero ? TimeSpan.Zero : left < Idle ? left : Idle;
        }
    }

    /// <summary>How it went so far.</summary>
    public PerformReport Report()
    {
        lock (gate)
            return PerformReport.Of(log, this);
    }

    /// <summary>Every event's slack so far, as <see cref="PerformanceLog.Slack"/> has it.</summary>
    public IReadOnlyList<(double At, double Ms)> Slack()
    {
        lock (gate)
            return [.. log.Slack];
    }

    /// <summary>What a moment of this process's own clock is on the engine's, in ms.</summary>
    public double EngineMs(double local) => EngineTime(local) / TimeSpan.TicksPerMillisecond;

    private async Task<bool> ConnectAgain(EngineSocket socket, CancellationToken stop)
    {
        await Task.Delay(Pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!await socket.TryConnect(url, stop).ConfigureAwait(false))
            return false;
        Reconnects++;
        return true;
    }

    private async Task Converse(EngineSocket socket, CancellationToken stop)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var talk = Talk(socket, over.Token);
        await socket.Listen(Take, over.Token).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
        await talk.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Talk(EngineSocket socket, CancellationToken stop)
    {
        await socket.Send(OutgoingMessages.Hello("tactus perform", session, log.Last), stop).ConfigureAwait(false);
        using var timer = new PeriodicTimer(TalkPeriod);
        var talks = 0;
        do
        {
            if (talks++ % TalksAPing == 0)
                await socket.Send(OutgoingMessages.Ping(talks), stop).ConfigureAwait(false);
            if (TakeSlack(isTime: talks % TalksASlack == 0) is { } slack)
                await socket.Send(slack, stop).ConfigureAwait(false);
        }
        while (await timer.WaitForNextTickAsync(stop).ConfigureAwait(false));
    }

    private byte[]? TakeSlack(bool isTime)
    {
        lock (gate)
            return clock.IsSet && (isTime || log.IsShort) ? OutgoingMessages.Slack(log.TakeSecond(), clock.RoundTrip, clock.DriftPpm, log.Lateness.TakeNews()) : null;
    }

    private double EngineTime(double localMs) => (localMs + (clock.IsSet ? clock.Offset : 0)) * TimeSpan.TicksPerMillisecond;
}
