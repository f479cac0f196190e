namespace Tactus.Tools.Monitor;

/// <summary>A status, and what it says beside the one before it: rates, as a share of the time between the two.</summary>
/// <param name="At">When it was taken, in 100 ns on the engine's clock.</param>
/// <param name="Status">How the engine was.</param>
/// <param name="Before">A reading before it; null for the first one of a connection.</param>
internal sealed record Reading(long At, EngineStatus Status, Reading? Before = null)
{
    private readonly Dictionary<int, long> events = Status.Generators.ToDictionary(generator => generator.Id, generator => generator.Events);

    /// <summary>Where the transport is, for people.</summary>
    public BarBeat BarBeat => new Metre(Status.Transport.Numerator, Status.Transport.Denominator).At(new(Status.Transport.Position));

    /// <summary>Events a second that all generators together have sent; null where it is not known yet.</summary>
    public double? Rate => Seconds is { } seconds ? (Status.Loop!.Sent - Before!.Status.Loop!.Sent) / seconds : null;

    /// <summary>Bytes that a step allocated on the engine's thread; null where it is not known yet.</summary>
    public double? AllocatedByStep => Seconds is null ? null
        : (Status.Loop!.Allocated - Before!.Status.Loop!.Allocated) / (double)Math.Max(1, Status.Loop.Steps - Before.Status.Loop.Steps);

    /// <summary>The share of one core that the engine's process takes; null where it is not known yet.</summary>
    public double? Cpu => Seconds is { } seconds ? (Status.Loop!.Cpu - Before!.Status.Loop!.Cpu) / 1000 / seconds : null;

    // Since the reading before, where both have a loop.
    private double? Seconds => Status.Loop is null || Before?.Status.Loop is null || At <= Before.At ? null : (At - Before.At) / (double)TimeSpan.TicksPerSecond;

    /// <summary>Events a second of one generator; null where it is not known yet.</summary>
    public double? RateOf(GeneratorFigures generator) =>
        Seconds is { } seconds && Before!.events.TryGetValue(generator.Id, out var before) ? (generator.Events - before) / seconds : null;

    /// <summary>How long a performer has been here.</summary>
    public TimeSpan Age(PerformerFigures performer) => new(At - performer.Since);
}
