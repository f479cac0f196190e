using Tactus.Server;
using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>
/// Where the engine meets its performers. Towards the engine it is one performance: each step's events are encoded once, and handed on without waiting. Towards each
/// performer it keeps a session: hello and welcome, what it missed, its requests and their answers.
/// </summary>
/// <remarks>Thread: <see cref="IPerformance"/> the engine's own; everything else any. Allocates: nothing in a step of the steady state.</remarks>
internal sealed partial class PerformerHub : IPerformance, IAsyncDisposable
{
    private static readonly TimeSpan PartingTime = TimeSpan.FromSeconds(2);

    private readonly FramePool pool = new();
    private readonly Dispatcher dispatcher = new();
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Roster roster = new();
    private readonly Reception reception;
    private readonly StatusSource status;
    private readonly Watchers watchers;
    private readonly IStepTimer clock;

    /// <summary>A hub with nobody in it.</summary>
    /// <param name="piece">What the engine plays.</param>
    /// <param name="clock">The engine's clock.</param>
    /// <param name="isLookAheadPinned">Whether the engine's look-ahead stays as it is, whatever the performers report. Default: false.</param>
    public PerformerHub(Piece piece, IStepTimer clock, bool isLookAheadPinned = false)
    {
        this.clock = clock;
        reception = new Reception(piece, dispatcher, pool, isLookAheadPinned);
        status = new StatusSource(piece, clock, roster);
        watchers = new Watchers(status, clock, pool);
    }

    /// <summary>Done when the first performer has said hello.</summary>
    public Task FirstPerformer => first.Task;

    /// <summary>How many performers are connected.</summary>
    public int Count => roster.Count;

    /// <summary>From now on performers are welcomed; those who came before have waited for it.</summary>
    /// <param name="engine">Plays the piece, to this hub; started.</param>
    public void Open(EngineLoop engine)
    {
        status.Open(engine);
        reception.Open(engine);
    }

    /// <summary>Lets performers ask for scripts.</summary>
    public void Serve(Scripting.ScriptStudio studio) => reception.Serve(studio);

    /// <summary>Tells those who watch how the engine is. It is called from time to time by itself.</summary>
    public void LookForWatchers() => watchers.Look();

    /// <summary>How the engine is, for whoever is in the same process. Only the parts that are asked for; not the loop's, whose figures are the watchers'.</summary>
    public Status StatusOf(StatusParts parts) => status.Take(parts & ~StatusParts.Loop, 0);

    /// <summary>Serves one performer until its connection ends.</summary>
    public async Task ServeAsync(IPerformerConnection connection)
    {
        using var link = new Link(connection, pool, PartingTime);
        var performer = new Performer(link);
        var sending = link.PumpAsync();
        if (!roster.TryEnter(performer))
            link.SayGoodbye(CloseCode.TooManyPerformers, $"{Limits.Performers} performers are connected already, and that is the most; close one of them.");
        try
        {
            await new Listener(performer, connection, reception, watchers, pool, clock, first).RunAsync().ConfigureAwait(false);
        }
        finally
        {
            watchers.Leave(performer);
            reception.Leave(performer);
            await sending.ConfigureAwait(false);
            roster.Leave(performer);
        }
    }

    /// <summary>Says goodbye to everyone, because the piece ended, and waits until all are gone.</summary>
    public async ValueTask DisposeAsync()
    {
        await watchers.DisposeAsync().ConfigureAwait(false);
        reception.Close();
        await roster.CloseAsync("The piece ended.").ConfigureAwait(false);
    }
}
