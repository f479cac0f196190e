namespace Tactus.Tests.Engine.Generators;

internal sealed class ScheduleTests
{
    /// <summary>Whatever is scheduled, moved and taken out, the next is the first of a list sorted by due time, and then by age.</summary>
    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool Next_AfterAnyChanges_IsTheFirstOfASortedList(byte[] generators, ushort[] dues)
    {
        var (schedule, all, sorted) = (new Schedule(), Generators(40), new Dictionary<GeneratorComponent, long>());
        foreach (var (which, due) in generators.Zip(dues))
        {
            Change(schedule, sorted, all[which % all.Count], due % 50);
            if (schedule.Count != sorted.Count || (schedule.Count > 0 && (schedule.Next, schedule.NextDue.Ticks) != First(sorted)))
                return false;
        }
        return Drained(schedule).SequenceEqual(sorted.OrderBy(one => one.Value).ThenBy(one => one.Key.Id).Select(one => one.Key));
    }

    [Test]
    public void Next_OfTenThousandAtOneMoment_AreInTheOrderInWhichTheyWereMade()
    {
        var (schedule, all) = (new Schedule(), Generators(10_000));
        foreach (var generator in all.Reverse())
            schedule.Set(generator, new(5));
        Assert.That(Drained(schedule), Is.EqualTo(all));
    }

    [Test]
    public void Set_ToNever_TakesOut()
    {
        var (schedule, all) = (new Schedule(), Generators(2));
        schedule.Set(all[0], new(1));
        schedule.Set(all[0], Instant.Never);
        schedule.Remove(all[1]);
        Assert.That((schedule.Count, schedule.NextDue), Is.EqualTo((0, Instant.Never)));
    }

    private static IReadOnlyList<GeneratorComponent> Generators(int count)
    {
        var piece = new Piece("p");
        for (var i = 0; i < count; i++)
            piece.Generator($"g{i}", Clock.Ms, () => []);
        return piece.Generators;
    }

    private static void Change(Schedule schedule, Dictionary<GeneratorComponent, long> sorted, GeneratorComponent generator, long due)
    {
        if (due == 0)
            sorted.Remove(generator);
        else
            sorted[generator] = due;
        schedule.Set(generator, due == 0 ? Instant.Never : new(due));
    }

    private static (GeneratorComponent Generator, long Due) First(Dictionary<GeneratorComponent, long> sorted)
    {
        var first = sorted.MinBy(one => (one.Value, one.Key.Id));
        return (first.Key, first.Value);
    }

    private static IEnumerable<GeneratorComponent> Drained(Schedule schedule)
    {
        while (schedule.Count > 0)
        {
            var next = schedule.Next;
            schedule.Remove(next);
            yield return next;
        }
    }
}
