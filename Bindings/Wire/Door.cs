using System.Diagnostics.CodeAnalysis;
using MessagePack;

namespace Tactus.Wire;

/// <summary>Where frames from performers come in. Everything is checked here, once; whoever gets a <see cref="PerformerMessage"/> may trust it.</summary>
/// <remarks>Thread: any. Never throws for what a frame holds. Allocates: the message, unless it is a <see cref="MemberRequest"/>.</remarks>
internal static class Door
{
    /// <summary>Reads a frame.</summary>
    /// <param name="frame">What came, whole.</param>
    /// <param name="message">What it says.</param>
    /// <param name="refusal">Or why it is not let in.</param>
    public static bool TryRead(ReadOnlyMemory<byte> frame, [NotNullWhen(true)] out PerformerMessage? message, [NotNullWhen(false)] out Refusal? refusal)
    {
        message = null;
        var fault = FrameCheck.FaultOf(frame) ?? Read(frame, out message);
        refusal = fault is null ? null : new Refusal(RequestOf(frame), fault);
        return fault is null;
    }

    // The frame is whole and within the limits, so from here on only its meaning can be wrong.
    private static string? Read(ReadOnlyMemory<byte> frame, out PerformerMessage? message)
    {
        message = null;
        var reader = new MessagePackReader(frame);
        var count = reader.NextMessagePackType == MessagePackType.Array ? reader.ReadArrayHeader() : 0;
        if (count == 0 || reader.NextMessagePackType != MessagePackType.Integer)
            return "A frame is an array that begins with a message's number, as docs/protocol.md lists them.";
        var number = reader.ReadInt64();
        if (!MessageTable.IsFromPerformer(number))
            return $"There is no message {number} from a performer; known are {Known()}.";
        var fields = new FieldReader(reader, (MessageKind)number, count - 1);
        message = Read((MessageKind)number, ref fields);
        return fields.Fault;
    }

    private static PerformerMessage Read(MessageKind kind, ref FieldReader fields) => kind switch
    {
        MessageKind.Hello => new Hello(fields.Int(), fields.Text(), fields.TextOrNil(), fields.Int()),
        MessageKind.Ping => new Ping(fields.Int(), fields.Number()),
        MessageKind.Get or MessageKind.Set or MessageKind.Call or MessageKind.Subscribe => MemberRequest.Read(kind, ref fields),
        MessageKind.TransportCommand => new TransportCommand(fields.Int(), fields.Text(), fields.Values()),
        MessageKind.Report => new Report(fields.Int(), fields.Int(), fields.Int(), fields.Flag(), fields.Number(), fields.Int(), fields.Int(), fields.FlagOr(missing: true)),
        MessageKind.Slack => new Slack(fields.Int(), fields.Int(), fields.Number(), fields.NumberOrNil(), fields.NumberOrNil(), fields.NumberOrNil(), fields.ValuesOrNone()),
        MessageKind.Watch => new Watch(fields.Int(), fields.Number(), fields.Values()),
        MessageKind.PresetCommand => new PresetCommand(fields.Int(), fields.Text(), fields.Values()),
        MessageKind.HistoryCommand => new HistoryCommand(fields.Int(), fields.Text(), fields.Values()),
        MessageKind.Script => new ScriptCommand(fields.Int(), fields.Text(), fields.Values()),
        _ => new GeneratorCommand(fields.Int(), fields.Text(), fields.Text(), fields.Values()),
    };

    private static string Known() =>
        string.Join(", ", MessageTable.All.Where(kind => MessageTable.Of(kind).By == Sender.Performer).Select(kind => $"{(int)kind} {MessageTable.NameOf(kind)}"));

    // A frame that is not let in may still say which request it was meant to be.
    private static long? RequestOf(ReadOnlyMemory<byte> frame)
    {
        try
        {
            var reader = new MessagePackReader(frame);
            if (reader.NextMessagePackType != MessagePackType.Array || reader.ReadArrayHeader() < 2 || reader.NextMessagePackType != MessagePackType.Integer)
                return null;
            var isRequest = (MessageKind)reader.ReadInt64() is >= MessageKind.Get and <= MessageKind.GeneratorCommand or MessageKind.PresetCommand or MessageKind.HistoryCommand or MessageKind.Script;
            return isRequest && reader.NextMessagePackType == MessagePackType.Integer ? reader.ReadInt64() : null;
        }
        catch (Exception broken) when (FrameCheck.IsOfFrame(broken))
        {
            return null;
        }
    }
}
