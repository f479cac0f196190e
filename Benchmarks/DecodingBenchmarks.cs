using BenchmarkDotNet.Attributes;
using Tactus.Benchmarks.Coding;

namespace Tactus.Benchmarks;

/// <summary>How long does one note take to be read out of a batch, against JSON and OSC for the same notes?</summary>
[MemoryDiagnoser]
public class DecodingBenchmarks
{
    private readonly TactusCoding tactus = new();
    private readonly JsonArrayCoding jsonArray = new();
    private readonly JsonObjectCoding jsonObject = new();
    private readonly OscCoding osc = new();
    private readonly ReadNote[] notes = new ReadNote[Codings.Notes];

    [GlobalSetup]
    public void Write()
    {
        var batch = Codings.Batch();
        foreach (var coding in (ICoding[])[tactus, jsonArray, jsonObject, osc])
            coding.Encode(batch);
    }

    [Benchmark(OperationsPerInvoke = Codings.Notes, Baseline = true)]
    public int Tactus() => tactus.Decode(notes);

    [Benchmark(OperationsPerInvoke = Codings.Notes)]
    public int JsonArray() => jsonArray.Decode(notes);

    [Benchmark(OperationsPerInvoke = Codings.Notes)]
    public int JsonObject() => jsonObject.Decode(notes);

    [Benchmark(OperationsPerInvoke = Codings.Notes)]
    public int Osc() => osc.Decode(notes);
}
