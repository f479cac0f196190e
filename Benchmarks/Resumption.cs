namespace Tactus.Benchmarks;

/// <summary>The schedule's work while music plays: the first generator is due, and goes back in where it is due next.</summary>
internal sealed class Resumption
{
    private readonly Schedule schedule = new();

    public Resumption(IReadOnlyList<GeneratorComponent> generators)
    {
        foreach (var (i, generator) in generators.Index())
            schedule.Set(generator, new(i));
    }

    /// <summary>How far apart a generator's onsets are: not the same for all, so that they change places. Unit: 100 ns.</summary>
    public static long Gap(GeneratorComponent generator) => 1_000_000 + generator.Id * 7919 % 1_000_000;

    public void ResumeNext(int count)
    {
        for (; count > 0; count--)
            schedule.Set(schedule.Next, new(schedule.NextDue.Ticks + Gap(schedule.Next)));
    }
}
