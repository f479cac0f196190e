using Tactus.Hosting;
using Tactus.Hosting.Rendering;

namespace Tactus.Benchmarks.Reporting;

/// <summary>The figures of the report, each taken as its name says.</summary>
internal static class Measures
{
    public const int Rounds = 9;

    /// <summary>Note events a second, from generator to encoded batch: the median of several rounds, and the bytes of a note.</summary>
    public static (double PerSecond, double Bytes, long Garbage) NoteRate(int generators)
    {
        using var rig = new Rig(Scenes.Dense(generators), new());
        rig.RunSteps(500);
        var (bytes, events, garbage) = (rig.Performance.Bytes, rig.Performance.Events, 0L);
        var steps = StepsOfARound(generators);
        var perSecond = Median(() =>
        {
            var (took, made) = Cost(rig, steps);
            garbage += made;
            return steps * 5L * generators / took;
        });
        return (perSecond, (rig.Performance.Bytes - bytes) / (double)(rig.Performance.Events - events), garbage);
    }

    /// <summary>As many steps as take a fraction of a second.</summary>
    public static int StepsOfARound(int generators) => Math.Max(40, 100_000 / generators);

    /// <summary>How long each step of a minute of sixteenths took.</summary>
    public static (Histogram Took, long Garbage) Steps(int generators)
    {
        using var rig = new Rig(Scenes.Sixteenths(generators), new());
        rig.RunSteps(2000);
        var took = new Histogram();
        var garbage = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 12_000; i++)
        {
            var from = ProcessorTime.Nanoseconds();
            rig.RunSteps(1);
            took.Add(TimeSpan.FromTicks((ProcessorTime.Nanoseconds() - from) / 100));
        }
        return (took, GC.GetAllocatedBytesForCurrentThread() - garbage);
    }

    /// <summary>The engine on its own threads, woken by this system's timer, for as long as is said.</summary>
    public static LoopStatistics Live(int generators, TimeSpan length)
    {
        using var loop = new EngineLoop(Scenes.Sixteenths(generators), new EncodingPerformance(), StepTimer.ForThisSystem());
        loop.Start(() => loop.Now >= Instant.Zero + length);
        loop.Wait();
        return loop.Statistics;
    }

    /// <summary>How many times faster than real time one voice is rendered, the whole process's time counted.</summary>
    public static double RenderSpeed()
    {
        var voice = new PieceSource("voice", piece => Scenes.AddSixteenths(piece, 1, Clock.Beats(120)));
        var options = new RenderOptions { Seconds = 600 };
        return Median(() =>
        {
            var from = Environment.CpuUsage.TotalTime;
            Renderer.Render(voice, options, Stream.Null, error => throw new InvalidOperationException(error));
            return 600 / (Environment.CpuUsage.TotalTime - from).TotalSeconds;
        });
    }

    private static (double Seconds, long Garbage) Cost(Rig rig, int steps)
    {
        var (from, garbage) = (ProcessorTime.Nanoseconds(), GC.GetAllocatedBytesForCurrentThread());
        rig.RunSteps(steps);
        return ((ProcessorTime.Nanoseconds() - from) / 1e9, GC.GetAllocatedBytesForCurrentThread() - garbage);
    }

    private static double Median(Func<double> figure) => Enumerable.Range(0, Rounds).Select(_ => figure()).Order().ElementAt(Rounds / 2);
}
