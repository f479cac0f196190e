using System.Text.Json;

namespace Tactus.Scripting;

/// <summary>What a piece's controls and generators are called in a script: members in camelCase, as JavaScript writes them.</summary>
internal static class ScriptNames
{
    /// <summary>A member's name in a script.</summary>
    public static string Of(ControlMember member) => JsonNamingPolicy.CamelCase.ConvertName(member.Name);

    /// <summary>Writes which controls with which members there are, and which generators.</summary>
    public static void Describe(Utf8JsonWriter writer, Piece piece)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("controls");
        foreach (var control in piece.Entities.Select(entity => entity.Control).OfType<Control>())
            Describe(writer, control);
        writer.WriteEndObject();
        writer.WriteStartArray("generators");
        foreach (var generator in piece.Generators)
            writer.WriteStringValue(generator.Name);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Describe(Utf8JsonWriter writer, Control control)
    {
        writer.WriteStartObject(control.Name);
        foreach (var member in control.Type.Members.DistinctBy(Of))
            writer.WriteString(Of(member), member.Kind == ControlMemberKind.Method ? "method" : "value");
        writer.WriteEndObject();
    }
}
