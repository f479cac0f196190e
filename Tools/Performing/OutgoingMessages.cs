using System.Buffers;
using MessagePack;
using Tactus.Wire;

namespace Tactus.Tools.Performing;

/// <summary>What a performer or a watcher says, as docs/protocol.md lays it out.</summary>
internal static class OutgoingMessages
{
    private delegate void Fields(ref MessagePackWriter writer);

    /// <summary>Opens the conversation.</summary>
    public static byte[] Hello(string name, string? session, long last) => Write(MessageKind.Hello, (ref writer) =>
    {
        writer.Write(Limits.Version);
        writer.Write(name);
        writer.Write(session);
        writer.Write(last);
    });

    /// <summary>Asks for the engine's time.</summary>
    public static byte[] Ping(int id) => Write(MessageKind.Ping, (ref writer) =>
    {
        writer.Write(id);
        writer.Write(EngineSocket.LocalMs);
    });

    /// <summary>Tells how early events were there.</summary>
    /// <param name="slack">In ms, the least first.</param>
    /// <param name="roundTrip">In ms.</param>
    /// <param name="drift">In parts per million; null where it is not known yet.</param>
    /// <param name="lateByGenerator">Of each generator whose events came late its number, how many were played, how many dropped.</param>
    public static byte[] Slack(double[] slack, double roundTrip, double? drift, long[] lateByGenerator) => Write(MessageKind.Slack, (ref writer) =>
    {
        writer.Write(slack.Length);
        writer.Write(slack.Count(ms => ms < 0));
        writer.Write(slack.Length == 0 ? 0 : slack[(int)(slack.Length * .001)]);
        WriteOrNil(ref writer, slack.Length == 0 ? null : slack[slack.Length / 2]);
        writer.Write(roundTrip);
        WriteOrNil(ref writer, drift);
        writer.WriteArrayHeader(lateByGenerator.Length);
        foreach (var number in lateByGenerator)
            writer.Write(number);
    });

    /// <summary>Asks to be told how the engine is, so often.</summary>
    public static byte[] Watch(TimeSpan every) => Write(MessageKind.Watch, (ref writer) =>
    {
        writer.Write(Limits.Version);
        writer.Write(every.TotalMilliseconds);
        writer.WriteArrayHeader(0);
    });

    private static void WriteOrNil(ref MessagePackWriter writer, double? number)
    {
        if (number is { } known)
            writer.Write(known);
        else
            writer.WriteNil();
    }

    private static byte[] Write(MessageKind kind, Fields fields)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(bytes);
        writer.WriteArrayHeader(1 + MessageTable.Of(kind).Fields.Length);
        writer.Write((int)kind);
        fields(ref writer);
        writer.Flush();
        return bytes.WrittenSpan.ToArray();
    }
}
