using Tactus.Benchmarks.Floors;

namespace Tactus.Benchmarks.Reporting.Sections;

/// <summary>What ten thousand generators take.</summary>
internal sealed class MemorySection : ReportSection
{
    private const int Generators = 10_000;

    public override string Name => "memory";

    public override string Title => "Memory";

    public override string Question => "How much memory do 10,000 generators take that play sixteenths?";

    public override TimeSpan Takes => TimeSpan.FromSeconds(3);

    public override IEnumerable<string> Measure(Action<double> progress)
    {
        // Once before it counts: what is made once a process is not the generators'.
        Kept(Playing);
        var (ours, floor) = (Kept(Playing), Kept(() => BareCrowd.Of(Generators)));
        yield return new Table($"{Generators:N0} generators", "all", "each", "ratio")
            .Row("the piece, its engine and outbox, 2 s into the music", Mega(ours), $"{ours / Generators:N0} bytes", $"{ours / floor:0.0}")
            .Row("the floor: their iterators and random numbers alone", Mega(floor), $"{floor / Generators:N0} bytes", "1.0").ToString();
        yield return "Counted on the managed heap after a full collection.";
    }

    private static object Playing()
    {
        var rig = new Rig(Scenes.Sixteenths(Generators), new());
        rig.RunSteps(400);
        return rig;
    }

    private static double Kept(Func<object> made)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var kept = made();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return after - before;
    }

    private static string Mega(double bytes) => $"{bytes / 1e6:0.0} MB";
}
