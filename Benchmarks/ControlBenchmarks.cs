using BenchmarkDotNet.Attributes;
using Tactus.Benchmarks.Controls;

namespace Tactus.Benchmarks;

/// <summary>How long does it take to get, set and call a control from the wire, frame to frame, against a ping that the door answers? (At most 5 µs, which is 200,000 a second.)</summary>
[MemoryDiagnoser]
public class ControlBenchmarks
{
    private readonly ControlRig rig = new();

    [Benchmark(OperationsPerInvoke = ControlRig.InFlight)]
    public void Get() => rig.Ask(ControlRig.Gets);

    [Benchmark(OperationsPerInvoke = ControlRig.InFlight)]
    public void Set() => rig.Ask(ControlRig.Sets);

    [Benchmark(OperationsPerInvoke = ControlRig.InFlight)]
    public void Call() => rig.Ask(ControlRig.Calls);

    [Benchmark(OperationsPerInvoke = ControlRig.InFlight, Baseline = true)]
    public void Ping() => rig.Ask(ControlRig.Pings);
}
