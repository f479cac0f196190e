using System.Diagnostics;
using Tactus.Hosting;
using Tactus.Hosting.Rendering;

namespace Tactus.Benchmarks.Reporting;

/// <summary>The figures of the report, each taken as its name says.</summary>
internal static class Measures
{
    public const int Rounds = 9;

    // The compiler looks at what is hot after 100 ms, and then takes a while in the background.
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(500);

    /// <summary>How they are taken.</summary>
    public static string Explanation { get; } = ProcessorTime.IsExact
        ? $"Counted in processor time of the thread, so that what other programs and machines take does not count; the medians of {Rounds} rounds."
        : $"All times are by the clock; the medians of {Rounds} rounds.";

    /// <summary>Note events a second, from generator to encoded batch: the median of several rounds, the bytes of a note, and the garbage of so many steps.</summary>
    public static (double PerSecond, double Bytes, long Garbage, int Steps) NoteRate(int generators)
    {
        using var rig = new Rig(Scenes.Dense(generators), new());
        rig.RunSteps(500);
        var (bytes, events, garbage) = (rig.Performance.Bytes, rig.Performance.Events, 0L);
        var steps = StepsOfARound(generators);
        var perSecond = Median(() =>
        {
            var (took, made) = Cost(() => rig.RunSteps(steps));
            garbage += made;
            return steps * (double)Scenes.DenseNotesAStep * generators / took;
        });
        return (perSecond, (rig.Performance.Bytes - bytes) / (double)(rig.Performance.Events - events), garbage, steps * Rounds);
    }

    /// <summary>As many steps as take a fraction of a second.</summary>
    public static int StepsOfARound(int generators) => Math.Max(40, 100_000 / generators);

    /// <summary>How long each step of a minute of a piece took.</summary>
    public static (Histogram Took, long Garbage) Steps(Piece piece)
    {
        using var rig = new Rig(piece, new());
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

    /// <summary>The engine on its own threads, woken by this system's timer, for as long as is said; and how long its first step took.</summary>
    public static (LoopStatistics All, TimeSpan First) Live(int generators, TimeSpan length)
    {
        using var loop = new EngineLoop(Scenes.Sixteenths(generators), new EncodingPerformance(), StepTimer.ForThisSystem());
        var (all, first) = (loop.Statistics, TimeSpan.Zero);
        loop.Start(() =>
        {
            first = all.Steps == 1 ? all.StepTime.Max : first;
            return loop.Now >= Instant.Zero + length;
        });
        loop.Wait();
        return (all, first);
    }

    /// <summary>How many times faster than real time so many voices are rendered to a format, the whole process's time counted.</summary>
    public static double RenderSpeed(int voices, double seconds)
    {
        var source = new PieceSource("voices", piece => Scenes.AddSixteenths(piece, voices, Clock.Beats(120)));
        var options = new RenderOptions { Seconds = seconds };
        return Median(() =>
        {
            var from = Environment.CpuUsage.TotalTime;
            Renderer.Render(source, options, Stream.Null, error => throw new InvalidOperationException(error));
            return seconds / (Environment.CpuUsage.TotalTime - from).TotalSeconds;
        });
    }

    /// <summary>How many nanoseconds one of so many operations takes, once the compiler is done with them: the median of several rounds.</summary>
    public static double NanosecondsOfEach(int operations, Action allOfThem)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;)
            allOfThem();
        return Median(() => Cost(allOfThem).Seconds * 1e9 / operations);
    }

    public static double Median(Func<double> figure) => Enumerable.Range(0, Rounds).Select(_ => figure()).Order().ElementAt(Rounds / 2);

    private static (double Seconds, long Garbage) Cost(Action work)
    {
        var (from, garbage) = (ProcessorTime.Nanoseconds(), GC.GetAllocatedBytesForCurrentThread());
        work();
        return ((ProcessorTime.Nanoseconds() - from) / 1e9, GC.GetAllocatedBytesForCurrentThread() - garbage);
    }
}
