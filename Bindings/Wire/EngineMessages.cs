using MessagePack;

namespace Tactus.Wire;

/// <summary>Writes the engine's short messages into empty frames; batches are <see cref="BatchEncoder"/>'s.</summary>
/// <remarks>Thread: any. Allocates: nothing once the frame is large enough.</remarks>
internal static partial class EngineMessages
{
    /// <summary>Says that a generator was started, stopped, muted, given a tempo, or faulted.</summary>
    public static void WriteGenerator(Frame into, GeneratorComponent generator)
    {
        var writer = Begin(into, MessageKind.Generator);
        writer.Write(generator.Id);
        writer.Write(generator.IsRunning);
        writer.Write(generator.IsMuted);
        writer.Write(generator.Tempo?.Bpm ?? 0.0);
        writer.Write(generator.Fault?.ToString());
        writer.Flush();
    }

    /// <summary>Takes back what was sent and is not due yet.</summary>
    public static void WriteRecall(Frame into, in Recall recall)
    {
        var writer = Begin(into, MessageKind.Recall);
        if (recall.Generator is { } generator)
            writer.Write(generator.Id);
        else
            writer.WriteNil();
        writer.Write(recall.From.Ticks);
        writer.Write(recall.Silence);
        writer.Write(recall.Again);
        writer.Flush();
    }

    /// <summary>Says what the transport does from now on.</summary>
    public static void WriteTransport(Frame into, in TransportSnapshot transport)
    {
        var writer = Begin(into, MessageKind.Transport);
        writer.Write(transport.At.Ticks);
        writer.Write(transport.Position.Units);
        writer.Write(transport.Playing);
        writer.Write(transport.Tempo.Bpm);
        writer.Write(transport.Metre.Numerator);
        writer.Write(transport.Metre.Denominator);
        writer.Write(transport.Leader);
        writer.Write(transport.Report);
        writer.Write(transport.Drivable);
        writer.Flush();
    }

    /// <summary>Says that a member has another value now.</summary>
    /// <param name="into">An empty frame.</param>
    /// <param name="control">Whose member.</param>
    /// <param name="member">Which.</param>
    /// <param name="value">What it holds now.</param>
    /// <param name="request">The performer's own request that brought it about; null where somebody else did.</param>
    public static void WriteChange(Frame into, string control, string member, Value value, long? request)
    {
        var writer = Begin(into, MessageKind.Change);
        writer.Write(control);
        writer.Write(member);
        ValueEncoding.Write(ref writer, value);
        if (request is { } own)
            writer.Write(own);
        else
            writer.WriteNil();
        writer.Flush();
    }

    /// <summary>Says which presets there are now.</summary>
    public static void WritePresets(Frame into, IReadOnlyList<string> names)
    {
        var writer = Begin(into, MessageKind.Presets);
        writer.WriteArrayHeader(names.Count);
        foreach (var name in names)
            writer.Write(name);
        writer.Flush();
    }

    /// <summary>Says what can be undone and redone now.</summary>
    public static void WriteHistory(Frame into, string? undo, string? redo)
    {
        var writer = Begin(into, MessageKind.History);
        writer.Write(undo);
        writer.Write(redo);
        writer.Flush();
    }

    /// <summary>One sentence for the composer.</summary>
    public static void WriteLog(Frame into, in LogLine line)
    {
        var writer = Begin(into, MessageKind.Log);
        writer.Write(NameOf(line.Level));
        writer.Write(line.Text);
        writer.Write(line.At.Ticks);
        writer.Flush();
    }

    /// <summary>Asks the performer that leads to do something with its transport.</summary>
    public static void WriteDrive(Frame into, string command, ReadOnlySpan<double> arguments)
    {
        var writer = Begin(into, MessageKind.Drive);
        writer.Write(command);
        writer.WriteArrayHeader(arguments.Length);
        foreach (var argument in arguments)
            writer.Write(argument);
        writer.Flush();
    }

    /// <summary>Says how far ahead a performer needs its events, and how far ahead they are sent.</summary>
    public static void WriteLookAhead(Frame into, TimeSpan wanted, TimeSpan used)
    {
        var writer = Begin(into, MessageKind.LookAhead);
        writer.Write(wanted.TotalMilliseconds);
        writer.Write(used.TotalMilliseconds);
        writer.Flush();
    }

    /// <summary>Says why the connection closes after it.</summary>
    public static void WriteGoodbye(Frame into, CloseCode code, string sentence)
    {
        var writer = Begin(into, MessageKind.Goodbye);
        writer.Write((int)code);
        writer.Write(sentence);
        writer.Flush();
    }

    /// <summary>Writes a message's number; exactly its fields are to follow.</summary>
    public static MessagePackWriter Begin(Frame into, MessageKind kind)
    {
        var writer = new MessagePackWriter(into);
        writer.WriteArrayHeader(1 + MessageTable.Of(kind).Fields.Length);
        writer.Write((int)kind);
        return writer;
    }

    private static string NameOf(LogLevel level) => level switch
    {
        LogLevel.Info => "info",
        LogLevel.Warning => "warning",
        _ => "error",
    };
}
