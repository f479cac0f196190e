using BenchmarkDotNet.Attributes;

namespace Tactus.Benchmarks;

/// <summary>How long does one note take from its generator to the encoded batch, and does it allocate? (At most 143 ns, which is 7 million a second; and it must not.)</summary>
[MemoryDiagnoser]
public class NoteRateBenchmarks
{
    /// <summary>Each generator plays a note a millisecond, so five in a step.</summary>
    private const int NotesAStep = 5;
    private const int Steps = 200;
    private const int Generators = 100;
    private readonly Rig rig = new(Scenes.Dense(Generators), new());

    [GlobalSetup]
    public void WarmUp() => rig.RunSteps(Steps);

    [Benchmark(OperationsPerInvoke = Steps * NotesAStep * Generators)]
    public void NotesOfAHundredGenerators() => rig.RunSteps(Steps);
}
