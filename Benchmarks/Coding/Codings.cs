namespace Tactus.Benchmarks.Coding;

/// <summary>The ways that are compared, and the batch that each of them writes: the notes of one step.</summary>
internal static class Codings
{
    public const int Notes = 100;

    /// <summary>All of them, Tactus's own first.</summary>
    public static IReadOnlyList<ICoding> All() => [new TactusCoding(), new JsonArrayCoding(), new JsonObjectCoding(), new OscCoding()];

    /// <summary>A hundred notes of twenty generators within 5 ms.</summary>
    public static ScheduledEvent[] Batch()
    {
        using var rig = new Rig(Scenes.Dense(Notes / Scenes.DenseNotesAStep), new() { KeepsLast = true });
        rig.RunSteps(50);
        return rig.Performance.Last[..Notes];
    }
}
