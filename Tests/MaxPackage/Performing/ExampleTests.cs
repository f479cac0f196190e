using Tactus.Tests.MaxPackage.Examples;

namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>Each of the example patches plays in Max what <c>tactus render</c> gives, at its onset, by each of the hosts.</summary>
internal sealed class ExampleTests
{
    private const double Seconds = 10;

    /// <summary>Long enough for what began last to end.</summary>
    private const double Coda = 4000;

    private static IEnumerable<string> Names => ExamplePieces.Names;

    [Test]
    public void Patch_WithHopsOfUpTo20Ms_PlaysWhatIsRendered([ValueSource(nameof(Names))] string name, [Values("jweb", "node", "v8")] string host) =>
        Perform(name, host, Studio.Seed, verdict => Report.Example(name, host, verdict));

    /// <summary>The millisecond is no luck: other delays, the same notes.</summary>
    [Test]
    public void Patch_WithOtherHops_PlaysWhatIsRendered([Values(2, 3, 4)] int chance, [Values("jweb", "node", "v8")] string host) =>
        Perform("order-to-randomness", host, chance, Report.Judge);

    private static void Perform(string name, string host, int chance, Action<Verdict> judge)
    {
        using var studio = new Studio(host, chance: chance).Play(ExamplePieces.Compose(name)).OpenExample(name, host).AdvanceTo(Seconds * 1000 - 1);
        studio.Engine.Kill();
        studio.Advance(Coda);
        var last = studio.Engine.Start + Seconds * 1000 - Studio.LookAhead;    // where the engine's death cuts off what sounds, no end is looked at
        var expected = Expected.WithClearEnds(Rendered.Notes(name, Seconds, studio.Engine.Start, TakesBeats(name))).Select(note => note.End < last ? note : note with { End = double.NaN }).ToList();
        var end = Gap(expected, before: last);
        var verdict = Verdict.Of(expected.Where(each => each.Time < end), [.. studio.Heard.Where(each => each.Velocity == 0 || each.Time < end)], areNotes: name != "sine-wave");
        Assert.That(studio.Errors, Is.Empty);
        judge(verdict);
    }

    /// <summary>Whether the patch takes a length in the generator's time, as tactus.note does; a makenote of its own takes ms.</summary>
    private static bool TakesBeats(string name) =>
        File.ReadAllText(Repository.PathOf(Repository.FilesEndingWith($"tactus-{name}.maxpat").Single())).Contains("\"text\": \"tactus.note ", StringComparison.Ordinal);

    /// <summary>A moment in which nothing begins: what is due later may or may not have been sent when the engine ended.</summary>
    private static double Gap(List<Expected> expected, double before)
    {
        var onsets = expected.Select(each => each.Time).Append(before).Where(time => time <= before).Order().ToArray();
        return onsets.Zip(onsets.Skip(1)).Where(pair => pair.Second - pair.First > 10).Select(pair => (pair.First + pair.Second) / 2).Last();
    }
}
