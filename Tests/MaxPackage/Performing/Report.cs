using System.Globalization;

namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>Judges every performance alike, prints its figures, and keeps them for the table in docs/max.md.</summary>
internal static class Report
{
    /// <summary>In ms: one period of Max's scheduler, and what the way to cents of a ms rounds.</summary>
    private const double Allowed = 1.005;

    /// <summary>In ms: the news of a jump goes to the engine and what comes then goes back, each by a hop; and between them lie a report's and a step's period, and a look of Max's main thread.</summary>
    private const double LongestLanding = (2 * Studio.LongestHop) + 10;

    private static readonly FigureTable Examples = new("patch", "jweb", "node", "v8"), Situations = new("what happens", "jweb", "node", "v8"),
        Pauses = new("nothing new is heard for", "jweb", "node", "v8"), Readings = new("reading of Max", "jweb", "node", "v8");

    public static void Example(string name, string host, Verdict verdict) => Take(Examples, name, host, verdict);

    public static void Situation(string name, string host, Verdict verdict) => Take(Situations, name, host, verdict);

    /// <summary>For how long the patch was silent, in ms.</summary>
    public static void Pause(string name, string host, double length)
    {
        var cell = string.Create(CultureInfo.InvariantCulture, $"{length / 1000:0.0} s");
        TestContext.Out.WriteLine($"{name} × {host}: nothing new for {cell}");
        Pauses.Add(name, host, cell);
    }

    public static void Reading(string name, string host, Verdict verdict) => Take(Readings, name, host, verdict);

    /// <summary>Writes the tables into docs/max.md, where all tests have run and <c>TACTUS_APPROVE</c> is set.</summary>
    public static void Write()
    {
        if (Environment.GetEnvironmentVariable("TACTUS_APPROVE") is not { Length: > 0 } || !Examples.IsFull || !Situations.IsFull || !Readings.IsFull)
            return;
        var date = DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        FiguresInDocs.Write($"Written on {date} by `TACTUS_APPROVE=1 dotnet test Tests --filter FullyQualifiedName~MaxPackage.Performing`.\n\n{Examples}\n{Situations}\n{Pauses}\n{Readings}");
    }

    /// <summary>Nothing lost, twice or hanging, and nothing further off than Max's scheduler looks.</summary>
    public static void Judge(Verdict verdict)
    {
        TestContext.Out.WriteLine(verdict);
        Assert.That(verdict, Is.EqualTo(verdict with { Lost = 0, Twice = 0, Hanging = 0 }), verdict.Details);
        Assert.That(verdict.Worst, Is.LessThanOrEqualTo(Allowed), verdict.Details);
        Assert.That(verdict.WorstEnd, Is.LessThanOrEqualTo(2 * Allowed), $"an end counts from an onset that is itself rounded: {verdict.Details}");
        Assert.That(verdict.Landing, Is.LessThanOrEqualTo(LongestLanding), verdict.Details);
    }

    private static void Take(FigureTable table, string name, string host, Verdict verdict)
    {
        TestContext.Out.WriteLine($"{name} × {host}:");
        table.Add(name, host, verdict);
        Judge(verdict);
    }
}
