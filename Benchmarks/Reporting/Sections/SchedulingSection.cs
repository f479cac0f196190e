using Tactus.Benchmarks.Floors;

namespace Tactus.Benchmarks.Reporting.Sections;

/// <summary>What the schedule costs.</summary>
internal sealed class SchedulingSection : ReportSection
{
    private const int Resumptions = 200_000;
    private static readonly int[] Crowds = [1, 100, 10_000];

    public override string Name => "scheduling";

    public override string Title => "Scheduling";

    public override string Question => "How long does it take to find the generator that is due next and to put it back where it is due again?";

    public override TimeSpan Takes => TimeSpan.FromSeconds(5);

    public override IEnumerable<string> Measure(Action<double> progress)
    {
        var table = new Table("one resumption among", "the schedule", "the floor", "ratio");
        foreach (var generators in Crowds)
        {
            var (schedule, queue) = (new Resumption([.. Scenes.Sixteenths(generators).Generators]), new BareQueue([.. Scenes.Sixteenths(generators).Generators]));
            var ours = Measures.NanosecondsOfEach(Resumptions, () => schedule.ResumeNext(Resumptions));
            var floor = Measures.NanosecondsOfEach(Resumptions, () => queue.ResumeNext(Resumptions));
            table.Row(generators == 1 ? "1 generator" : $"{generators:N0} generators", $"{ours:0.0} ns", $"{floor:0.0} ns", $"{ours / floor:0.00}");
        }
        yield return table.ToString();
        yield return "The floor is .NET's `PriorityQueue`, by `DequeueEnqueue`. It could not do the engine's work: it neither keeps the order of those that are due together, "
            + "nor moves one that waits when its tempo changes. " + Measures.Explanation;
    }
}
