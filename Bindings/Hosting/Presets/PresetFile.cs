using System.Text.Json;

namespace Tactus.Hosting;

/// <summary>Presets as JSON beside the piece: <c>arpeggiator.cs</c> has its own in <c>arpeggiator.presets.json</c>.</summary>
/// <remarks>Thread: any.</remarks>
internal static class PresetFile
{
    /// <summary>The version of the format that is written, and the newest that is read.</summary>
    public const int Version = 1;

    /// <summary>The largest file that is read, in bytes.</summary>
    public const long MaxBytes = 16 << 20;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Where a piece's presets are kept.</summary>
    /// <param name="piece">The piece's C# file.</param>
    public static string Beside(string piece) => Path.ChangeExtension(piece, ".presets.json");

    /// <summary>Reads a file; none is the same as one without presets.</summary>
    /// <exception cref="HostingException">It cannot be read, or holds something else.</exception>
    public static IReadOnlyList<Preset> Read(string path)
    {
        if (!File.Exists(path))
            return [];
        try
        {
            if (new FileInfo(path).Length > MaxBytes)
                throw new HostingException($"{path} has more than {MaxBytes >> 20} MB; a file of presets is smaller.");
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return PresetReader.Read(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new HostingException($"{path} cannot be understood: line {error.LineNumber + 1} is not JSON as a file of presets has it.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new HostingException($"{path} cannot be understood: {error.Message}", error);
        }
    }

    /// <summary>Writes a file: whole or not at all.</summary>
    /// <exception cref="HostingException">It cannot be written.</exception>
    public static void Write(string path, IReadOnlyList<Preset> presets)
    {
        var draft = path + ".new";
        try
        {
            using (var stream = File.Create(draft))
            using (var writer = new Utf8JsonWriter(stream, Readable))
                Write(writer, presets);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new HostingException($"The presets are kept only as long as the piece plays, because {path} cannot be written: {error.Message}", error);
        }
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<Preset> presets)
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", Version);
        writer.WriteStartObject("presets");
        foreach (var preset in presets)
        {
            writer.WriteStartObject(preset.Name);
            foreach (var control in preset.Values.GroupBy(value => value.Control))
                Write(writer, control.Key, control);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string control, IEnumerable<PresetValue> values)
    {
        writer.WriteStartObject(control);
        foreach (var value in values)
        {
            writer.WritePropertyName(value.Member);
            Write(writer, value.Value);
        }
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Bool: writer.WriteBooleanValue(value.AsBool); break;
            case ValueKind.Int: writer.WriteNumberValue(value.AsInt); break;
            case ValueKind.Float when double.IsFinite(value.AsFloat): writer.WriteNumberValue(value.AsFloat); break;
            case ValueKind.String: writer.WriteStringValue(value.Text); break;
            case ValueKind.List: Write(writer, value.Items); break;
            default: writer.WriteNullValue(); break;
        }
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<Value> items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            Write(writer, item);
        writer.WriteEndArray();
    }
}
