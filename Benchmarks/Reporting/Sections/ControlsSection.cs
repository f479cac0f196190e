using Tactus.Benchmarks.Controls;

namespace Tactus.Benchmarks.Reporting.Sections;

/// <summary>What a request costs.</summary>
internal sealed class ControlsSection : ReportSection
{
    private const int Batches = 100;

    private static readonly (string Name, ReadOnlyMemory<byte>[] Frames)[] Requests =
        [("get a number", ControlRig.Gets), ("set a number", ControlRig.Sets), ("call a method of two numbers", ControlRig.Calls)];

    public override string Name => "controls";

    public override string Title => "Controls by wire";

    public override string Question => "How many times a second is a control got, set and called by wire, from the frame that asks to the frame that answers?";

    public override TimeSpan Takes => TimeSpan.FromSeconds(8);

    public override IEnumerable<string> Measure(Action<double> progress)
    {
        using var rig = new ControlRig();
        var (floor, _) = Cost(rig, ControlRig.Pings);
        var table = new Table("request", "a second", "must hold", "÷ floor", "bytes of garbage each");
        foreach (var (name, frames) in Requests)
        {
            var (seconds, garbage) = Cost(rig, frames);
            table.Row(name, $"{1 / seconds:N0}", "≥ 200,000", $"{floor / seconds:0.00}", $"{garbage:0}");
        }
        yield return table.Row("the floor: a ping, which is answered at the door", $"{1 / floor:N0}", "", "1.00", "").ToString();
        yield return "In memory, with no socket: through the door's checks, the engine's inbox, the desk and the encoder to the connection. "
            + $"One core's worth: the processor time of all threads that take part is counted; the medians of {Measures.Rounds} rounds.";
    }

    private static (double Seconds, double Garbage) Cost(ControlRig rig, ReadOnlyMemory<byte>[] frames)
    {
        for (var i = 0; i < Batches; i++)
            rig.Ask(frames);
        var garbage = GC.GetTotalAllocatedBytes(precise: true);
        var seconds = Measures.Median(() =>
        {
            var from = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < Batches; i++)
                rig.Ask(frames);
            return (Environment.CpuUsage.TotalTime - from).TotalSeconds / (Batches * frames.Length);
        });
        return (seconds, (GC.GetTotalAllocatedBytes(precise: true) - garbage) / (double)(Measures.Rounds * Batches * frames.Length));
    }
}
