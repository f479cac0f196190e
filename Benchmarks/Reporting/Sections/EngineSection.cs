using Tactus.Benchmarks.Floors;

namespace Tactus.Benchmarks.Reporting.Sections;

/// <summary>How many notes, and how long a step.</summary>
internal sealed class EngineSection : ReportSection
{
    private static readonly TimeSpan LiveLength = TimeSpan.FromSeconds(20);
    private const double Promised = 7e6;    // notes a second
    private static readonly int[] Dense = [10, 100, 1000], Crowds = [1, 100, 10_000];

    public override string Name => "engine";

    public override string Title => "The engine";

    public override string Question => "How many notes a second come out of it on one core, and how long is a step with 1, 100 and 10,000 generators?";

    public override TimeSpan Takes => TimeSpan.FromSeconds(40);

    public override IEnumerable<string> Measure(Action<double> progress)
    {
        yield return Rates(progress);
        yield return "The floor is the same iterators resumed by a plain loop and written by the same encoder: no schedule, no outbox, nothing that could be steered. " + Measures.Explanation;
        progress(.3);
        yield return Steps(progress);
        yield return "A minute of music. The floor is a step of a piece with nothing in it.";
        yield return Live();
    }

    private static string Rates(Action<double> progress)
    {
        var table = new Table("from generator to encoded batch, one core", "notes a second", "must hold", "the floor", "ratio", "bytes a note (≤ 16)", "bytes of garbage (0)");
        foreach (var (i, generators) in Dense.Index())
        {
            var (rate, bytes, garbage, steps) = Measures.NoteRate(generators);
            var bare = new BareNotes(generators);
            var perStep = Measures.StepsOfARound(generators);
            var floor = 1e9 / Measures.NanosecondsOfEach(perStep * generators * Scenes.DenseNotesAStep, () => bare.RunSteps(perStep));
            table.Row($"{generators:N0} generators, a note a millisecond each", $"{rate / 1e6:0.0} million", $"≥ {Promised / 1e6:0} million{(rate >= Promised ? "" : ": missed")}", $"{floor / 1e6:0.0} million", $"{rate / floor:0.00}",
                $"{bytes:0.0}", $"{garbage:N0} in {steps:N0} steps");
            progress(.1 * (i + 1));
        }
        return table.ToString();
    }

    private static string Steps(Action<double> progress)
    {
        var table = new Table("a step of 5 ms, sixteenths at 120 bpm", "p50", "p99", "longest (< 5 ms)", "p50 ÷ floor", "bytes of garbage (0)");
        var (empty, _) = Measures.Steps(new("nothing"));
        foreach (var (i, generators) in Crowds.Index())
        {
            var (took, garbage) = Measures.Steps(Scenes.Sixteenths(generators));
            table.Row(generators == 1 ? "1 generator" : $"{generators:N0} generators", Micro(took.Percentile(.5)), Micro(took.Percentile(.99)), Micro(took.Max),
                $"{took.Percentile(.5) / empty.Percentile(.5):0.0}", $"{garbage:N0}");
            progress(.3 + .05 * (i + 1));
        }
        return table.Row("the floor", Micro(empty.Percentile(.5)), Micro(empty.Percentile(.99)), Micro(empty.Max), "1.0", "").ToString();
    }

    private static string Live()
    {
        var (live, first) = Measures.Live(10_000, LiveLength);
        var isFirstLongest = first == live.StepTime.Max;
        return new Table($"10,000 generators in real time, {LiveLength.TotalSeconds:0} s by the clock", "must hold", "measured")
            .Row("the first step, in which all begin and a whole look-ahead is computed", "", Micro(first))
            .Row("steps over their period after it", "0", $"{live.Overruns - (first > Scenes.Step ? 1 : 0):N0} of {live.Steps - 1:N0}")
            .Row("p99 of a step", "", Micro(live.StepTime.Percentile(.99)))
            .Row("the longest step after the first", "< 5 ms", Micro(isFirstLongest ? live.StepTime.Percentile(1 - 1.0 / live.Steps) : live.StepTime.Max)).ToString();
    }

    private static string Micro(TimeSpan length) => $"{length.TotalMicroseconds:N1} µs";
}
