using MessagePack;

namespace Tactus.Wire;

/// <summary>Writes all events of one step as one batch: see <c>docs/protocol.md</c>, "The batch".</summary>
/// <remarks>Thread: any. Allocates: nothing once the frame is large enough.</remarks>
internal static class BatchEncoder
{
    /// <summary>Fields of a batch before its sections: its kind, since, number.</summary>
    private const int FieldsBeforeSections = 3;
    private const int FieldsOfSection = 3;

    /// <summary>Writes a batch.</summary>
    /// <param name="into">An empty frame.</param>
    /// <param name="since">The number of the batch after which this one goes on.</param>
    /// <param name="number">This batch's number.</param>
    /// <param name="events">In the order in which they are due; may be none.</param>
    public static void Write(Frame into, long since, long number, ReadOnlySpan<ScheduledEvent> events)
    {
        var writer = new MessagePackWriter(into);
        var fields = OpenArray(ref writer, into);
        writer.Write((int)MessageKind.Batch);
        writer.Write(since);
        writer.Write(number);
        var sections = 0;
        for (; events.Length > 0; sections++)
            events = events[WriteSection(ref writer, into, events)..];
        writer.Flush();
        into.Amend(fields, (uint)(FieldsBeforeSections + sections * FieldsOfSection));
    }

    /// <summary>Writes as many of the events as go together, and says how many those were.</summary>
    private static int WriteSection(ref MessagePackWriter writer, Frame into, ReadOnlySpan<ScheduledEvent> events)
    {
        var section = new Section(in events[0]);
        writer.Write((int)section.Kind);
        writer.Write(section.Base);
        var array = OpenArray(ref writer, into);
        var count = 0;
        while (count < events.Length && section.TryWrite(ref writer, in events[count]))
            count++;
        writer.Flush();
        into.Amend(array, (uint)(count * section.FieldsOfEvent));
        return count;
    }

    // How many elements there will be is known at the end only, so the header is the widest one and its number is amended then.
    private static int OpenArray(ref MessagePackWriter writer, Frame into)
    {
        writer.WriteRaw([0xdd, 0, 0, 0, 0]);
        writer.Flush();
        return into.Length - sizeof(uint);
    }
}
