using System.Buffers;
using System.Text.Json;
using Tactus.Sessions;
using Tactus.Wire;

namespace Tactus.Scripting;

/// <summary>Answers what scripts ask, each question exactly once: with what was asked for, or with a sentence that says what was wrong.</summary>
/// <remarks>Thread: the engine's own. What comes is a script's, and may be anything.</remarks>
internal sealed class ScriptAnswers(Piece piece, Func<int, Script?> find, ScriptRegister register, Action<LogLevel, string> tell) : IScriptDesk
{
    private const int NumbersAtOnce = 64;
    private const int LongestLine = 2000;
    private readonly ArrayBufferWriter<byte> scratch = new();

    private int losses;

    /// <summary>Whose question is being answered now; null between two.</summary>
    public Script? Asking { get; private set; }

    /// <summary>The thread that answered was lost in the composer's code: should it come back after all, it touches nothing any more.</summary>
    public void Lose()
    {
        losses++;
        Asking = null;
    }

    /// <inheritdoc/>
    public void Answer(int script, ReadOnlySpan<byte> question, IBufferWriter<byte> answer)
    {
        scratch.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(scratch);
        var (asking, before) = (Asking = find(script), losses);
        try
        {
            var (what, arguments) = Read(question);
            writer.WriteStartArray();
            writer.WriteBooleanValue(true);
            Write(writer, asking ?? throw new RefusedException("this script was unloaded."), what, arguments);
        }
        catch (Exception refused) when (refused is ControlException or RefusedException or ArgumentException or InvalidOperationException or JsonException)
        {
            scratch.ResetWrittenCount();
            writer.Reset(scratch);
            writer.WriteStartArray();
            writer.WriteBooleanValue(false);
            writer.WriteStringValue(Sentences.Of(refused));
        }
        if (losses != before)
            throw new EngineThreadAbandonedException();
        if (asking is not null)
            asking.Readings.WriteChanges(writer);
        Asking = null;
        writer.WriteEndArray();
        writer.Flush();
        answer.Write(scratch.WrittenSpan);
    }

    private static (string What, Value[] Arguments) Read(ReadOnlySpan<byte> question)
    {
        var reader = new Utf8JsonReader(LoneSurrogates.Replaced(question));
        var items = reader.Read() ? ScriptJson.Read(ref reader).Items : default;
        return items.Length > 0 && items[0].Text is { } what ? (what, items[1..].ToArray()) : throw new RefusedException("a question is a list that begins with a word.");
    }

    private void Write(Utf8JsonWriter writer, Script script, string what, Value[] arguments)
    {
        if (what == "describe")
            ScriptNames.Describe(writer, piece);
        else
            ScriptJson.Write(writer, Do(script, what, arguments));
    }

    private Value Do(Script script, string what, Value[] with)
    {
        switch (what)
        {
            case "sync": return Value.Nil;
            case "get": return Get(script, Control(with), Text(with, 1));
            case "set": return Set(script, Control(with), Text(with, 1), with[2]);
            case "call": return Control(with).Call(Text(with, 1), with.AsSpan(2));
            case "find": return Find(Text(with, 0), Text(with, 1));
            case "generator": return About(Generator(Text(with, 0)));
            case "tell": Commands.Carry(new GeneratorCommand(0, Text(with, 0), Text(with, 1), with[2..]), piece); return Value.Nil;
            case "transport": Commands.Carry(new TransportCommand(0, Text(with, 0), with[1..]), piece.Transport); return Value.Nil;
            case "on": return register.Add(script, Text(with, 0), Text(with, 1), with.AsSpan(2));
            case "off": register.Remove(script, (int)with[0].AsInt); return Value.Nil;
            case "play": return register.AddPart(script, Text(with, 1), with[2]);
            case "random": return Numbers(script.Chance);
            case "log": tell(LogLevel.Info, $"{script.Name}: {Shortened(Text(with, 0))}"); return Value.Nil;
            default: throw new RefusedException($"nobody knows how to '{Names.Shorten(what)}'.");
        }
    }

    private static Value Get(Script script, Control control, string name)
    {
        var value = control.Get(name);
        script.Readings.Know(control, control.Type.Find(name)!, value);
        return value;
    }

    // The answer is what the member holds now, which may be another thing than was given.
    private static Value Set(Script script, Control control, string name, Value value)
    {
        control.Set(name, value);
        var member = control.Type.Find(name)!;
        if (!control.TryPeek(member, out var now))
            return value;
        script.Readings.Know(control, member, now);
        return now;
    }

    private Value Find(string what, string name) => what == "control" ? Control([name]).Name : Generator(name).Name;

    private static Value About(GeneratorComponent generator) => Value.List(generator.IsRunning, generator.IsMuted, generator.Tempo?.Bpm ?? 0);

    private static Value Numbers(Chance chance)
    {
        var numbers = new Value[NumbersAtOnce];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = chance.NextDouble();
        return Value.List(numbers);
    }

    private Control Control(Value[] with) => Find(piece, Text(with, 0));

    /// <summary>The control of a name.</summary>
    /// <exception cref="RefusedException">There is none; the sentence has the nearest name.</exception>
    public static Control Find(Piece piece, string name) => piece.FindControl(name)
        ?? throw new RefusedException(Names.Unknown("control", name, piece.Entities.Where(entity => entity.Control is not null).Select(entity => entity.Name)));

    private GeneratorComponent Generator(string name) => Commands.Find(piece.Generators, name, generator => generator.Name, "generator");

    private static string Text(Value[] with, int at) => at < with.Length && with[at].Text is { } text ? text : throw new RefusedException("a name is a string.");

    private static string Shortened(string text) => text.Length <= LongestLine ? text : text[..LongestLine] + "…";
}
