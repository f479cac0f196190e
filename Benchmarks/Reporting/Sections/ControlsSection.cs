using Tactus.Benchmarks.Controls;
using Tactus.Benchmarks.Floors;

namespace Tactus.Benchmarks.Reporting.Sections;

/// <summary>What a request costs.</summary>
internal sealed class ControlsSection : ReportSection
{
    private const int Batches = 300;

    private static readonly (string Name, ReadOnlyMemory<byte>[] Frames)[] Requests =
        [("get a number", ControlRig.Gets), ("set a number", ControlRig.Sets), ("call a method of two numbers", ControlRig.Calls)];

    public override string Name => "controls";

    public override string Title => "Controls by wire";

    public override string Question => "How many times a second is a control got, set and called by wire, from the frame that asks to the frame that answers?";

    public override TimeSpan Takes => TimeSpan.FromSeconds(8);

    public override IEnumerable<string> Measure(Action<double> progress)
    {
        using var rig = new ControlRig();
        var bare = new BareAnswers();
        var table = new Table("request", "a second", "must hold", "the floor", "ratio", "bytes of garbage each (0)");
        foreach (var (i, (name, frames)) in Requests.Index())
        {
            var (seconds, garbage) = Cost(() => rig.Ask(frames), frames.Length);
            var (floor, _) = Cost(() => bare.Answer(frames), frames.Length);
            table.Row(name, $"{1 / seconds:N0}", "≥ 200,000", $"{1 / floor:N0}", $"{floor / seconds:0.00}", $"{garbage:0}");
            progress((i + 1.0) / Requests.Length);
        }
        yield return table.ToString();
        yield return "In memory, with no socket: through the door's checks, the engine's inbox, the desk and the encoder to the connection. The floor is the checks and the encoder alone. "
            + $"One core's worth: the processor time of all threads that take part is counted; the medians of {Measures.Rounds} rounds.";
    }

    private static (double Seconds, double Garbage) Cost(Action ask, int requests)
    {
        Repeat(ask);
        var garbage = GC.GetTotalAllocatedBytes(precise: true);
        var seconds = Measures.Median(() =>
        {
            var from = Environment.CpuUsage.TotalTime;
            Repeat(ask);
            return (Environment.CpuUsage.TotalTime - from).TotalSeconds / (Batches * requests);
        });
        return (seconds, (GC.GetTotalAllocatedBytes(precise: true) - garbage) / (double)(Measures.Rounds * Batches * requests));
    }

    private static void Repeat(Action ask)
    {
        for (var i = 0; i < Batches; i++)
            ask();
    }
}
