using BenchmarkDotNet.Attributes;

namespace Tactus.Benchmarks;

/// <summary>How long is a step in which so many generators play sixteenths at 120 bpm, and does it allocate? (Below its 5 ms, and it must not.)</summary>
[MemoryDiagnoser]
public class StepBenchmarks
{
    private const int Steps = 200;
    private Rig rig = null!;

    [Params(1, 100, 10_000)]
    public int Generators { get; set; }

    [GlobalSetup]
    public void WarmUp()
    {
        rig = new(Scenes.Sixteenths(Generators), new());
        rig.RunSteps(Steps);
    }

    [Benchmark(OperationsPerInvoke = Steps)]
    public void StepOfSixteenths() => rig.RunSteps(Steps);
}
