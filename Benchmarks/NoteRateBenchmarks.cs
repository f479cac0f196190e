using BenchmarkDotNet.Attributes;

namespace Tactus.Benchmarks;

/// <summary>How long does one note take from its generator to the encoded batch, and does it allocate? (At most 143 ns, which is 7 million a second; and it must not.)</summary>
[MemoryDiagnoser]
public class NoteRateBenchmarks
{
    private const int Steps = 200;
    private const int Generators = 100;
    private readonly Rig rig = new(Scenes.Dense(Generators), new());

    [GlobalSetup]
    public void WarmUp() => rig.RunSteps(Steps);

    [Benchmark(OperationsPerInvoke = Steps * Scenes.DenseNotesAStep * Generators)]
    public void NotesOfAHundredGenerators() => rig.RunSteps(Steps);
}
