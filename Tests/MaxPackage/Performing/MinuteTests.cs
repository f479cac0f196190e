namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>A thousand notes a second, for a minute: no queue grows, no word is new, and each note is where it belongs.</summary>
internal sealed class MinuteTests
{
    private const double Minute = 60_000;

    /// <summary>By then everything has been said once.</summary>
    private const double Beginning = 5_000;

    [Test]
    public void AThousandNotesASecond_ForAMinute_GrowNothing([Values("jweb", "node", "v8")] string host)
    {
        using var studio = new Studio(host).Play(piece => piece.Generator("many", Clock.Ms, Many)).OpenNote("ms", "many", host).AdvanceTo(Beginning);
        var (symbols, longest, waiting) = (studio.Machine.SymbolCount, studio.Machine.LowPriority.MostWaiting, studio.Machine.Scheduler.Waiting);
        var end = studio.AdvanceTo(Minute).Machine.Now;
        TestContext.Out.WriteLine($"{host}: symbols {symbols} then {studio.Machine.SymbolCount}; low-priority queue at most {longest} then {studio.Machine.LowPriority.MostWaiting}; events waiting {waiting} then {studio.Machine.Scheduler.Waiting}");
        Assert.That(studio.Machine.SymbolCount, Is.EqualTo(symbols), "each new word is a symbol that Max never frees");
        Assert.That(studio.Machine.LowPriority.MostWaiting, Is.LessThanOrEqualTo(Math.Max(longest, 20)));
        Assert.That(studio.Machine.Scheduler.Waiting, Is.LessThan(1.5 * waiting));
        studio.Engine.Kill();
        studio.Advance(500);
        var expected = Enumerable.Range(0, (int)Minute + (int)Studio.LookAhead).Select(i => new Expected(studio.Engine.Start + i, PitchOf(i), 1, IsOptional: studio.Engine.Start + i > end));
        Assert.That(studio.Errors, Is.Empty);
        Report.Situation("1,000 notes a second for a minute", host, Verdict.Of(expected, studio.Heard));
    }

    private static long PitchOf(int i) => 20 + i % 100;

    private static IEnumerable<Event> Many()
    {
        for (var i = 0; ; i++)
        {
            yield return Notation.Note((int)PitchOf(i), 100, 20);
            yield return Notation.Wait(1);
        }
    }
}
