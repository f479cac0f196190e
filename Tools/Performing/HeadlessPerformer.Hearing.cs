using MessagePack;
using Tactus.Wire;

namespace Tactus.Tools.Performing;

/// <content>What the engine says.</content>
internal sealed partial class HeadlessPerformer
{
    private void Take(ReadOnlyMemory<byte> frame, double at)
    {
        lock (gate)
            TakeOne(frame, at);
    }

    private void TakeOne(ReadOnlyMemory<byte> frame, double at)
    {
        var reader = new MessagePackReader(frame);
        switch (IncomingReader.ReadKind(ref reader))
        {
            case MessageKind.Welcome: Welcome(ref reader); break;
            case MessageKind.Batch: TakeBatch(reader.ReadInt64(), reader.ReadInt64(), IncomingReader.ReadSections(ref reader), at); break;
            case MessageKind.Recall: Recall(reader.TryReadNil() ? null : reader.ReadInt32(), reader.ReadInt64(), reader.ReadBoolean(), reader.ReadBoolean(), at); break;
            case MessageKind.Transport: log.Follow(IncomingReader.ReadTransport(ref reader)); break;
            case MessageKind.Pong: Pong(ref reader, at); break;
            case MessageKind.Description: Describe(IncomingReader.ReadGenerators(ref reader)); break;
            case MessageKind.Log: EngineLog.Add($"{reader.ReadString()}: {reader.ReadString()}"); break;
            default: break;
        }
    }

    private void Welcome(ref MessagePackReader reader)
    {
        reader.Skip();
        var (name, number) = (reader.ReadString(), reader.ReadInt64());
        reader.Skip();
        reader.Skip();
        Describe(IncomingReader.ReadGenerators(ref reader));
        if (name != session)
            BeginAnew(number);
        session = name;
    }

    private void BeginAnew(long number)
    {
        log.Begin(number);
        clock.Reset();
        early.Clear();
    }

    private void Describe(Dictionary<int, IncomingGenerator> known)
    {
        Generators = known.ToDictionary(one => one.Key, one => one.Value.Name);
        log.Lateness.Describe(known);
    }

    // Slack is not known before the clock is: what comes with the welcome waits for the first pong.
    private void TakeBatch(long since, long number, List<IncomingEvent> events, double at)
    {
        Arrived?.Invoke(number, at);
        if (clock.IsSet)
            log.Take(since, number, events, EngineTime(at));
        else
            early.Add((since, number, events, at));
        if (clock.IsSet)
            log.PlayUntil(EngineTime(at));
    }

    private void Pong(ref MessagePackReader reader, double at)
    {
        reader.Skip();
        var (sent, received, answered) = (reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble());
        clock.Add(sent, received, answered, at);
        RoundTrips.Enqueue((at, at - sent - (answered - received)));
        foreach (var batch in early)
            log.Take(batch.Since, batch.Number, batch.Events, EngineTime(batch.At));
        early.Clear();
        log.PlayUntil(EngineTime(at));
    }

    private void Recall(int? generator, long from, bool silence, bool again, double at) => log.Recall(generator, from, again, EngineTime(at), silence);
}
