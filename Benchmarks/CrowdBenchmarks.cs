using BenchmarkDotNet.Attributes;
using Tactus.Benchmarks.Floors;

namespace Tactus.Benchmarks;

/// <summary>What do ten thousand generators allocate until the first of them has played, against their iterators alone?</summary>
[MemoryDiagnoser]
public class CrowdBenchmarks
{
    private const int Generators = 10_000;

    [Benchmark]
    public object Engine()
    {
        var rig = new Rig(Scenes.Sixteenths(Generators), new());
        rig.RunSteps(100);
        return rig;
    }

    [Benchmark(Baseline = true)]
    public object Iterators() => BareCrowd.Of(Generators);
}
