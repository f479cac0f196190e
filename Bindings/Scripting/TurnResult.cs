using System.Text.Json;

namespace Tactus.Scripting;

/// <summary>What a turn left behind, as the script's world wrote it.</summary>
/// <param name="Value">What the callback gave; nil for most.</param>
/// <param name="State">The script's state as JSON; null where it did not change.</param>
/// <param name="Error">The error's words; null where none was thrown.</param>
/// <param name="Stack">The error's stack.</param>
internal readonly record struct TurnResult(Value Value, string? State, string? Error, string Stack)
{
    /// <summary>Reads a result. It comes from a script's world and may be anything.</summary>
    public static TurnResult Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(LoneSurrogates.Replaced(json));
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject ? ReadFields(ref reader) : Strange;
        }
        catch (JsonException)
        {
            return Strange;
        }
    }

    private static TurnResult Strange => new(Value.Nil, null, "it left something behind that is no result.", "");

    private static TurnResult ReadFields(ref Utf8JsonReader reader)
    {
        var result = new TurnResult(Value.Nil, null, null, "");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isValue, isState) = (reader.ValueTextEquals("v"u8), reader.ValueTextEquals("s"u8));
            reader.Read();
            var value = ScriptJson.Read(ref reader);
            result = isValue ? result with { Value = value }
                : isState ? result with { State = value.Text }
                : result with { Error = value.Items is [var words, _] ? words.Text ?? "" : "", Stack = value.Items is [_, var stack] ? stack.Text ?? "" : "" };
        }
        return result;
    }
}
