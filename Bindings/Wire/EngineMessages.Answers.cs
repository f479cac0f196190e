using Tactus.Scripting;

namespace Tactus.Wire;

// What answers a performer: to its hello, its pings and its requests.
internal static partial class EngineMessages
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

    /// <summary>Says which scripts there are, and how they are.</summary>
    /// <param name="into">An empty frame.</param>
    /// <param name="engine">What runs them, for people; null while nothing does.</param>
    /// <param name="scripts">In the order in which they were first loaded.</param>
    public static void WriteScripts(Frame into, string? engine, IReadOnlyList<Script> scripts)
    {
        var writer = Begin(into, MessageKind.Scripts);
        writer.Write(engine);
        writer.WriteArrayHeader(scripts.Count);
        foreach (var script in scripts)
        {
            writer.WriteArrayHeader(3);
            writer.Write(script.Name);
            writer.Write(script.Status == ScriptStatus.Stopped ? "stopped" : "running");
            writer.Write(script.Problem?.ToString());
        }
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
}
