using BenchmarkDotNet.Attributes;
using Tactus.Benchmarks.Floors;

namespace Tactus.Benchmarks;

/// <summary>How long does it take to find the generator that is due and to put it back, among so many, and does it allocate? (It must not.) Beside it .NET's own queue.</summary>
[MemoryDiagnoser]
public class SchedulingBenchmarks
{
    private const int Resumptions = 10_000;
    private Resumption schedule = null!;
    private BareQueue queue = null!;

    [Params(1, 100, 10_000)]
    public int Generators { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        schedule = new([.. Scenes.Sixteenths(Generators).Generators]);
        queue = new([.. Scenes.Sixteenths(Generators).Generators]);
    }

    [Benchmark(OperationsPerInvoke = Resumptions)]
    public void Schedule() => schedule.ResumeNext(Resumptions);

    [Benchmark(OperationsPerInvoke = Resumptions, Baseline = true)]
    public void PriorityQueue() => queue.ResumeNext(Resumptions);
}
