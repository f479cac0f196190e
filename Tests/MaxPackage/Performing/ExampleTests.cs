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
    public void Patch_WithHopsOfUpTo20Ms_PlaysWhatIsRendered([ValueSource(nameof(Names))] string name, [Values("jweb", "node", "v8")] string host)
    {
        using var studio = new Studio(host).Play(ExamplePieces.Compose(name)).OpenExample(name, host).AdvanceTo(Seconds * 1000 - 1);
        studio.Engine.Kill();
        studio.Advance(Coda);
        var expected = Rendered.Notes(name, Seconds, studio.Engine.Start).ToList();
        var end = Gap(expected, before: studio.Engine.Start + Seconds * 1000 - Studio.LookAhead);
        var verdict = Verdict.Of(Report.Settling(expected, studio.Engine.Start).Where(each => each.Time < end), [.. studio.Heard.Where(each => each.Velocity == 0 || each.Time < end)], areNotes: name != "sine-wave");
        Report.Example(name, host, verdict, studio);
    }

    /// <summary>A moment in which nothing begins: what is due later may or may not have been sent when the engine ended.</summary>
    private static double Gap(List<Expected> expected, double before)
    {
        var onsets = expected.Select(each => each.Time).Append(before).Where(time => time <= before).Order().ToArray();
        return onsets.Zip(onsets.Skip(1)).Where(pair => pair.Second - pair.First > 10).Select(pair => (pair.First + pair.Second) / 2).Last();
    }
}
