using MessagePack;

namespace Tactus.Wire;

/// <summary>Writes the engine's short messages into empty frames; batches are <see cref="BatchEncoder"/>'s.</summary>
/// <remarks>Thread: any. Allocates: nothing once the frame is large enough.</remarks>
internal static class EngineMessages
{
    /// <summary>Answers a hello.</summary>
    /// <param name="into">An empty frame.</param>
    /// <param name="session">Which session this is.</param>
    /// <param name="number">The number of the last batch that was sent to anyone.</param>
    /// <param name="resumed">Whether it is the session that the performer had before.</param>
    /// <param name="engine">What plays.</param>
    /// <param name="piece">What it plays.</param>
    public static void WriteWelcome(Frame into, string session, long number, bool resumed, EngineLoop engine, Piece piece)
    {
        var writer = Begin(into, MessageKind.Welcome);
        writer.Write(Limits.Version);
        writer.Write(session);
        writer.Write(number);
        writer.Write(engine.Clock.Ticks);
        writer.Write(resumed);
        DescriptionEncoder.Write(ref writer, piece, engine.Options);
        writer.Flush();
    }

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
        writer.Flush();
    }

    /// <summary>Answers a request with what was asked for.</summary>
    public static void WriteAnswer(Frame into, long request, Value value)
    {
        var writer = Begin(into, MessageKind.Answer);
        writer.Write(request);
        writer.Write(true);
        ValueEncoding.Write(ref writer, value);
        writer.Flush();
    }

    /// <summary>Answers a request with what was wrong.</summary>
    public static void WriteRefusal(Frame into, long request, string sentence)
    {
        var writer = Begin(into, MessageKind.Answer);
        writer.Write(request);
        writer.Write(false);
        writer.Write(sentence);
        writer.Flush();
    }

    /// <summary>Says that a member has another value now.</summary>
    public static void WriteChange(Frame into, string control, string member, Value value)
    {
        var writer = Begin(into, MessageKind.Change);
        writer.Write(control);
        writer.Write(member);
        ValueEncoding.Write(ref writer, value);
        writer.Flush();
    }

    /// <summary>Answers a ping.</summary>
    /// <param name="into">An empty frame.</param>
    /// <param name="ping">As it came.</param>
    /// <param name="received">When it came, on the engine's clock.</param>
    /// <param name="answered">When this is written, on the engine's clock.</param>
    public static void WritePong(Frame into, Ping ping, Instant received, Instant answered)
    {
        var writer = Begin(into, MessageKind.Pong);
        writer.Write(ping.Id);
        writer.Write(ping.Sent);
        writer.Write(received.Milliseconds);
        writer.Write(answered.Milliseconds);
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
