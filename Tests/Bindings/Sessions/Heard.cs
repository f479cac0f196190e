using System.Text.Json;

namespace Tactus.Tests.Bindings.Sessions;

/// <summary>Looks into messages as text.</summary>
internal static class Heard
{
    private const int FieldsBeforeSections = 3, FieldsOfSection = 3, FieldsOfNote = 6, PitchOfNote = 2;

    /// <summary>The pitches of a batch's notes, in order.</summary>
    public static IEnumerable<int> Pitches(string batch)
    {
        var fields = JsonSerializer.Deserialize<JsonElement[]>(batch)!;
        for (var section = FieldsBeforeSections; section < fields.Length; section += FieldsOfSection)
            foreach (var note in fields[section + 2].EnumerateArray().Chunk(FieldsOfNote))
                yield return note[PitchOfNote].GetInt32();
    }
}
