using System.Text.Json;

namespace Tactus.Scripting;

/// <summary>The values that a script has read, of which its world keeps a copy: it is told when they change, and forgets those whose control is there no more.</summary>
/// <remarks>Thread: the engine's own. Allocates: nothing where nothing changed.</remarks>
internal sealed class ScriptReadings(Piece piece)
{
    private readonly List<ScriptMirror> all = [];
    private int shape = piece.Shape;

    /// <summary>From now on the script is told when a value changes.</summary>
    public void Know(Control control, ControlMember member, in Value value)
    {
        foreach (var mirror in all)
            if (mirror.Control == control && mirror.Member == member)
                return;
        all.Add(new(control, member, value));
    }

    /// <summary>Writes the values that have changed since the script knew them last: control, member and value, or without a value where that is to be asked for again.</summary>
    public void WriteChanges(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        if (shape != piece.Shape)
            WriteForgotten(writer);
        foreach (var mirror in all)
            if (mirror.HasChanged())
                Write(writer, mirror, mirror.Last);
        writer.WriteEndArray();
    }

    private void WriteForgotten(Utf8JsonWriter writer)
    {
        shape = piece.Shape;
        foreach (var mirror in all)
            if (mirror.IsStale(piece))
                Write(writer, mirror, null);
        all.RemoveAll(mirror => mirror.IsStale(piece));
    }

    private static void Write(Utf8JsonWriter writer, ScriptMirror mirror, Value? value)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(mirror.Control.Name);
        writer.WriteStringValue(ScriptNames.Of(mirror.Member));
        if (value is { } known)
            ScriptJson.Write(writer, known);
        writer.WriteEndArray();
    }
}
