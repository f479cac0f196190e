using System.Diagnostics;
using Tactus.Hosting;
using Tactus.Server;
using Tactus.Sessions;
using Tactus.Wire;

namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>A real engine with its server, in this process, whose every batch is written down.</summary>
internal sealed class MeasuredEngine : IAsyncDisposable
{
    private readonly KestrelServer server = new();
    private readonly IStepTimer timer = StepTimer.ForThisSystem();
    private readonly PerformerHub hub;
    private readonly EngineLoop loop;
    private readonly double zero;

    public MeasuredEngine(int rate)
    {
        var piece = Series.Of(rate);
        hub = new(piece, timer);
        Ledger = new(hub, timer);
        loop = new(piece, Ledger, timer, new() { LookAhead = LookAheadTuner.Cautious, Priority = LivePiece.PriorityFor(null) });    // as `tactus play` has it
        // The three are read next to each other, the middle one twice as near as a reader could be held up unnoticed.
        var before = Stopwatch.GetTimestamp();
        var now = timer.Now;
        zero = (before + Stopwatch.GetTimestamp()) / 2.0 * 1000 / Stopwatch.Frequency - now.Milliseconds;
    }

    public Ledger Ledger { get; }

    /// <summary>The engine's time, now.</summary>
    public Instant Now => timer.Now;

    /// <summary>What it wakes by.</summary>
    public string Timer => timer.Name;

    public LoopStatistics Statistics => loop.Statistics;

    /// <summary>Done when a performer has said hello.</summary>
    public Task FirstPerformer => hub.FirstPerformer;

    /// <summary>How the performer is served; null where there is none now.</summary>
    public PerformerStatus? Performer => hub.StatusOf(StatusParts.Performers).Performers is [var first, ..] ? first : null;

    /// <summary>How far ahead events are sent.</summary>
    public TimeSpan LookAhead => loop.LookAhead;

    /// <summary>What this machine's steady clock, as every process of it reads it in ms, is on the engine's.</summary>
    public double EngineMs(double machineMs) => machineMs - zero;

    /// <summary>Opens the door; any free port will do.</summary>
    /// <returns>The page's address.</returns>
    /// <exception cref="HostingException">It cannot listen.</exception>
    public async Task<Uri> Listen()
    {
        try
        {
            return await server.StartAsync(new() { Port = 0 }, hub.ServeAsync).ConfigureAwait(false);
        }
        catch (ServerException error)
        {
            throw new HostingException(error.Message, error);
        }
    }

    /// <summary>Plays from now on.</summary>
    public void Start()
    {
        loop.Start();
        hub.Open(loop);
    }

    public async ValueTask DisposeAsync()
    {
        loop.Stop();
        loop.Wait();
        await hub.DisposeAsync().ConfigureAwait(false);
        await server.DisposeAsync().ConfigureAwait(false);
        loop.Dispose();
    }
}
