namespace Tactus.Tests.Events;

internal sealed class EventBufferTests
{
    /// <summary>A queue at its front and a list at its back: whatever is done, it holds what a plain list holds.</summary>
    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool Items_AfterAnyChanges_AreThoseOfAList(short[] changes)
    {
        var (buffer, list, next) = (new EventBuffer(), new List<long>(), 0L);
        foreach (var change in changes)
        {
            for (var left = change % 100; left > 0; left--)
                list.Add(buffer.Add(++next));
            if (change < 0)
                DropBefore(buffer, list, next + change % 100);
            if (change % 7 == 3)
                Truncate(buffer, list, list.Count / 2);
        }
        return buffer.DueTimes().SequenceEqual(list);
    }

    [Test]
    public void SortByDue_OfEqualTimes_KeepsTheirOrder()
    {
        var buffer = new EventBuffer();
        foreach (var (due, pitch) in new[] { (5, 1), (3, 2), (5, 3), (3, 4), (1, 5) })
            buffer.Add().Set(due, pitch);
        buffer.SortByDue(from: 0);
        Assert.That(buffer.Items.ToArray().Select(entry => entry.Event.Atoms[0].AsInt), Is.EqualTo(new[] { 5, 2, 4, 1, 3 }));
    }

    private static void DropBefore(EventBuffer buffer, List<long> list, long moment)
    {
        buffer.DropBefore(new(moment));
        list.RemoveAll(due => due < moment);
    }

    private static void Truncate(EventBuffer buffer, List<long> list, int count)
    {
        buffer.Truncate(count);
        list.RemoveRange(count, list.Count - count);
    }
}

internal static class EventBufferExtensions
{
    public static long Add(this EventBuffer buffer, long due)
    {
        buffer.Add().Set(due, pitch: 60);
        return due;
    }

    public static void Set(this ref ScheduledEvent entry, long due, int pitch) => (entry.Due, entry.Event) = (new(due), Notation.Atoms(pitch));

    public static long[] DueTimes(this EventBuffer buffer) => [.. buffer.Items.ToArray().Select(entry => entry.Due.Ticks)];
}
