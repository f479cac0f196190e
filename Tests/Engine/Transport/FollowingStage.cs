namespace Tactus.Tests.Engine.Transport;

/// <summary>An engine and a Max that it follows, stepped together in virtual time.</summary>
internal sealed class FollowingStage : IPerformance, IDisposable
{
    private static readonly TimeSpan Grain = TimeSpan.FromMilliseconds(1);
    private readonly TimeSpan step;
    private readonly TimeSpan grain;
    private Instant nextStep;

    public FollowingStage(double ppm = 0, Func<TimeSpan>? delay = null, EngineOptions? options = null, double beatsApart = .25, TimeSpan? grain = null, Action<Piece>? compose = null)
    {
        Piece = new("followed");
        Piece.Generator("grid", Clock.Transport, () => Grid(beatsApart));
        compose?.Invoke(Piece);
        Max = new(Piece, ppm, delay ?? (() => TimeSpan.FromMilliseconds(2)));
        Loop = new(Piece, this, new ManualStepTimer(), options);
        (step, this.grain) = (Loop.Options.Step, grain ?? Grain);
        KeepsSent = compose is not null;
        Loop.Open();
    }

    public Piece Piece { get; }

    public FollowedMax Max { get; }

    public EngineLoop Loop { get; }

    public List<Recall> Recalls { get; } = [];

    public Instant Now { get; private set; }

    public List<TransportSnapshot> Told { get; } = [];

    /// <summary>All that was sent, whether it stands or was recalled; a day's worth of it is too much.</summary>
    public List<ScheduledEvent> Sent { get; } = [];

    private bool KeepsSent { get; }

    public FollowingStage Advance(double ms)
    {
        for (var end = Now + TimeSpan.FromMilliseconds(ms); Now < end; Now += grain)
        {
            Max.Advance(Now);
            for (; nextStep <= Now; nextStep += step)
                Loop.RunStep(nextStep);
        }
        Max.Advance(Now);
        return this;
    }

    public void Play(long number, ReadOnlySpan<ScheduledEvent> events)
    {
        Max.Take(events);
        if (KeepsSent)
            Sent.AddRange(events);
    }

    public void Recall(in Recall recall)
    {
        Max.Recall(recall);
        if (KeepsSent)
            Recalls.Add(recall);
    }

    public void Report(in TransportSnapshot transport)
    {
        Told.Add(transport);
        Max.Hear(transport.Report);
    }

    public void Report(GeneratorComponent generator)
    {
    }

    public void ReportPiece()
    {
    }

    public void Report(in LogLine line) => Assert.Fail(line.Text);

    public void Dispose() => Loop.Dispose();

    private static IEnumerable<Event> Grid(double beatsApart)
    {
        while (true)
        {
            yield return Notation.Atoms(1);
            yield return Notation.Wait(beatsApart);
        }
    }
}
