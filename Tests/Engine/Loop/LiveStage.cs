using System.Collections.Concurrent;

namespace Tactus.Tests.Loop;

/// <summary>A piece on the engine's real threads, whose time is passed by hand: it runs as fast as it can, up to an end.</summary>
/// <remarks>Its own watchdog looks once in 12 s, which is never; tests look by hand.</remarks>
internal sealed class LiveStage : IDisposable
{
    private readonly Watchdog watchdog = new();
    private readonly ConcurrentQueue<Thread> lost = [];

    public LiveStage(Action<Piece> compose, EnginePriority priority = EnginePriority.Ordinary)
    {
        compose(Piece);
        Loop = new(Piece, Heard, new ManualStepTimer(), new() { TimeBudget = TimeSpan.FromMinutes(1), Priority = priority });
    }

    public Piece Piece { get; } = new("live");

    public EngineLoop Loop { get; }

    public Engine.Recording Heard { get; } = new();

    /// <summary>What a generator's code waits for to be stuck in it.</summary>
    public ManualResetEventSlim Released { get; } = new();

    private SemaphoreSlim Entered { get; } = new(0);

    public GeneratorComponent this[string name] => Piece.Generators.Single(generator => generator.Name == name);

    public void Start(double ms) => Loop.Start(() => Loop.Now >= Instant.FromMilliseconds(ms));

    /// <summary>Called from a generator's code: does not come back before it is released.</summary>
    public int GetStuck()
    {
        lost.Enqueue(Thread.CurrentThread);
        Entered.Release();
        Released.Wait();
        return 99;
    }

    public void WaitUntilStuck() =>
        Assert.That(Entered.Wait(TimeSpan.FromMinutes(1)), $"nothing got stuck: {string.Join('\n', Heard.Log.Select(line => line.Text))}");

    /// <summary>Waits until a generator is stuck, and looks until the engine is taken from its thread.</summary>
    /// <param name="asked">Asked for before that, so that it waits for the thread that takes over.</param>
    public void TakeOver(params ReadOnlySpan<Action> asked)
    {
        WaitUntilStuck();
        foreach (var request in asked)
            Piece.Post(request);
        for (var looks = 0; looks <= Watchdog.Patience; looks++)
            Loop.LookAfter(watchdog);
    }

    /// <summary>Lets the stuck code go on, and waits for its threads to end.</summary>
    public void Release()
    {
        Released.Set();
        foreach (var thread in lost)
            thread.Join();
    }

    public void Dispose()
    {
        Released.Set();
        Loop.Dispose();
        Release();
        Entered.Dispose();
        Released.Dispose();
    }
}
