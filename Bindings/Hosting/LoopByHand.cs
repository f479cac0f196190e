namespace Tactus.Hosting;

/// <summary>An engine whose steps are run by whoever keeps the time, one by one: no thread of its own, no clock.</summary>
/// <param name="loop">The engine; nobody starts it.</param>
/// <remarks>Thread: one at a time.</remarks>
internal sealed class LoopByHand(EngineLoop loop) : IDisposable
{
    /// <summary>Begins; the first step is due then.</summary>
    public void Open(Instant first) => loop.Open(first);

    /// <summary>Runs the step that is due at this time.</summary>
    public void RunStep(Instant now) => loop.RunStep(now);

    /// <inheritdoc/>
    public void Dispose()
    {
        loop.Close();
        loop.Dispose();
    }
}
