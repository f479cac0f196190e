namespace Tactus.Benchmarks;

/// <summary>An engine whose steps are run one by one, on the calling thread.</summary>
internal sealed class Rig : IDisposable
{
    private readonly EngineLoop loop;
    private Instant next;

    public Rig(Piece piece, EncodingPerformance performance)
    {
        (Piece, Performance) = (piece, performance);
        loop = new(piece, performance, new ManualStepTimer(), new() { Step = Scenes.Step });
        loop.Open();
    }

    public Piece Piece { get; }

    public EncodingPerformance Performance { get; }

    public void RunSteps(int count)
    {
        for (var left = count; left > 0; left--, next += Scenes.Step)
            loop.RunStep(next);
    }

    public void Dispose() => loop.Dispose();
}
