using Tactus.Benchmarks.Coding;

namespace Tactus.Benchmarks.Reporting.Sections;

/// <summary>The batch against JSON and OSC.</summary>
internal sealed class EncodingSection : ReportSection
{
    private const int Batches = 1000;

    public override string Name => "encoding";

    public override string Title => "Encoding and decoding";

    public override string Question => "What does a note cost on the wire, in bytes and in time, against JSON and OSC for the same notes?";

    public override TimeSpan Takes => TimeSpan.FromSeconds(5);

    public override IEnumerable<string> Measure(Action<double> progress)
    {
        var table = new Table($"a batch of {Codings.Notes} notes", "bytes a note", "×", "to write a note", "×", "to read a note", "×");
        var (batch, ours) = (Codings.Batch(), default((double Bytes, double Write, double Read)?));
        foreach (var coding in Codings.All())
        {
            var (bytes, write, read) = Of(coding, batch);
            var (least, written, decoded) = ours ??= (bytes, write, read);
            table.Row(coding.Name, $"{bytes:0.0}", $"{bytes / least:0.0}", $"{write:0.0} ns", $"{write / written:0.0}", $"{read:0.0} ns", $"{read / decoded:0.0}");
        }
        yield return table.ToString();
        yield return "All are C#, write into a buffer that is there already, and are read back into the same struct, whose notes are compared with those that were written. "
            + "OSC's floats have 32 bits, so it rounds lengths; its time tags round to a quarter of a nanosecond. " + Measures.Explanation;
    }

    private static (double Bytes, double Write, double Read) Of(ICoding coding, ScheduledEvent[] batch)
    {
        var notes = new ReadNote[batch.Length];
        var bytes = coding.Encode(batch) / (double)batch.Length;
        if (coding.Decode(notes) != batch.Length || !notes.Zip(batch, IsSame).All(same => same))
            throw new InvalidOperationException($"{coding.Name} reads other notes than it wrote.");
        return (bytes, Measures.NanosecondsOfEach(Batches * batch.Length, () => Repeat(() => coding.Encode(batch))),
            Measures.NanosecondsOfEach(Batches * batch.Length, () => Repeat(() => coding.Decode(notes))));
    }

    private static void Repeat(Func<int> work)
    {
        for (var i = 0; i < Batches; i++)
            work();
    }

    private static bool IsSame(ReadNote read, ScheduledEvent written) => read.Generator == written.Generator.Id && read.Due == written.Due.Ticks
        && read.Pitch == written.Event.Atoms[0].AsFloat && Math.Abs(read.Length - written.Length.Ticks) <= 1;
}
