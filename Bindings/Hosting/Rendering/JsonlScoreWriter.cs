using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tactus.Hosting.Rendering;

/// <summary>One event a line: <c>{"generator":"arp_gen","clock":"beats","at":0.25,"atoms":[64,100,0.25,1]}</c>, <c>at</c> in the generator's own unit.</summary>
internal sealed class JsonlScoreWriter(Stream output) : IScoreWriter
{
    private const int FlushAt = 1 << 16;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly ArrayBufferWriter<byte> lines = new(FlushAt * 2);
    private readonly Utf8JsonWriter json = new(Stream.Null, Options);

    public void Write(in ScheduledEvent entry)
    {
        json.Reset(lines);
        json.WriteStartObject();
        json.WriteString("generator", entry.Generator.Name);
        json.WriteString("clock", entry.Generator.Clock.Name);
        json.WriteNumber("at", entry.Onset.Value);
        json.WriteStartArray("atoms");
        foreach (var atom in entry.Event.Atoms)
            WriteAtom(atom);
        json.WriteEndArray();
        json.WriteEndObject();
        EndLine();
    }

    public void Finish()
    {
        Flush();
        output.Flush();
    }

    public void Dispose() => json.Dispose();

    private void WriteAtom(Atom atom)
    {
        if (atom.Kind == AtomKind.Int)
            json.WriteNumberValue(atom.AsInt);
        else if (atom.Kind == AtomKind.Float)
            json.WriteNumberValue(atom.AsFloat);
        else
            json.WriteStringValue(atom.Symbol);
    }

    private void EndLine()
    {
        json.Flush();
        lines.Write("\n"u8);
        if (lines.WrittenCount > FlushAt)
            Flush();
    }

    private void Flush()
    {
        output.Write(lines.WrittenSpan);
        lines.ResetWrittenCount();
    }
}
