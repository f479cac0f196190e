namespace Tactus.Scripting;

/// <summary>Who speaks with the engine of the scripts: one at a time, the engine's thread in its steps or a loading thread. Nobody in a step waits for the other.</summary>
internal sealed class ScriptConversation(Func<IScriptEngine> make) : IDisposable
{
    private IScriptEngine? engine;
    private int isTaken;

    /// <summary>The engine; made when it is first needed.</summary>
    public IScriptEngine Engine => engine ??= make();

    /// <summary>Whether a step can speak with it now.</summary>
    public bool IsFree => Volatile.Read(ref isTaken) == 0 && engine is { IsAlive: true };

    /// <summary>Whether it was lost, and nobody revives it yet.</summary>
    public bool IsLost => engine is { IsAlive: false };

    /// <summary>Takes the floor if it is free.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref isTaken, 1, 0) == 0;

    /// <summary>Waits for the floor, and takes it. Not for the engine's thread.</summary>
    public void Take()
    {
        var waiting = new SpinWait();
        while (!TryTake())
            waiting.SpinOnce();
    }

    /// <summary>Leaves the floor to others.</summary>
    public void Leave() => Volatile.Write(ref isTaken, 0);

    /// <inheritdoc/>
    public void Dispose() => engine?.Dispose();
}
