using BenchmarkDotNet.Attributes;

namespace Tactus.Benchmarks;

/// <summary>How long is a step in which the transport's tempo changes under so many generators? (Below its 5 ms.)</summary>
public class TempoChangeBenchmarks
{
    private readonly Tempo[] tempi = [new(120), new(121)];
    private Rig rig = null!;
    private int changes;

    [Params(100, 10_000)]
    public int Generators { get; set; }

    [GlobalSetup]
    public void WarmUp()
    {
        rig = new(Scenes.OnTheTransport(Generators), new());
        rig.RunSteps(200);
    }

    [Benchmark]
    public void StepWithANewTempo()
    {
        rig.Piece.Transport.SetTempo(tempi[++changes % 2]);
        rig.RunSteps(1);
    }
}
