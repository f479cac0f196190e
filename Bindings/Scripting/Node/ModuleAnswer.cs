using System.Buffers;
using System.Text.Json;

namespace Tactus.Scripting.Node;

/// <summary>Answers the one question that is Node's own, not a script's: what stands in a module that a script imports.</summary>
internal static class ModuleAnswer
{
    /// <summary>Answers it; false for any other question.</summary>
    public static bool TryWrite(ReadOnlySpan<byte> question, ScriptSource source, string? packages, IBufferWriter<byte> answer)
    {
        var reader = new Utf8JsonReader(question);
        if (!reader.Read() || !reader.Read() || !reader.ValueTextEquals("module"u8))
            return false;
        reader.Read();
        var specifier = reader.GetString()!;
        reader.Read();
        using var writer = new Utf8JsonWriter(answer);
        try
        {
            JsonSerializer.Serialize(writer, new object[] { true, Find(specifier, reader.GetString()!, source, packages) });
        }
        catch (ScriptException refused)
        {
            var (message, file, line, column, _) = refused.Problem;
            JsonSerializer.Serialize(writer, new object[] { false, message, new { file, line, column } });
        }
        return true;
    }

    private static object Find(string specifier, string referrer, ScriptSource source, string? packages)
    {
        if (packages is not null && !specifier.StartsWith('.'))
            return new { package = source.Path };
        var (name, text) = source.Module(specifier, referrer);
        return new { name, text };
    }
}
