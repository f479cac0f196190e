using BenchmarkDotNet.Attributes;
using Tactus.Benchmarks.Coding;

namespace Tactus.Benchmarks;

/// <summary>How long does one note take to be written into a batch, against JSON and OSC for the same notes, and does it allocate? (It must not.)</summary>
[MemoryDiagnoser]
public class EncodingBenchmarks
{
    private readonly TactusCoding tactus = new();
    private readonly JsonArrayCoding jsonArray = new();
    private readonly JsonObjectCoding jsonObject = new();
    private readonly OscCoding osc = new();
    private ScheduledEvent[] batch = [];

    [GlobalSetup]
    public void Play() => batch = Codings.Batch();

    [Benchmark(OperationsPerInvoke = Codings.Notes, Baseline = true)]
    public int Tactus() => tactus.Encode(batch);

    [Benchmark(OperationsPerInvoke = Codings.Notes)]
    public int JsonArray() => jsonArray.Encode(batch);

    [Benchmark(OperationsPerInvoke = Codings.Notes)]
    public int JsonObject() => jsonObject.Encode(batch);

    [Benchmark(OperationsPerInvoke = Codings.Notes)]
    public int Osc() => osc.Encode(batch);
}
