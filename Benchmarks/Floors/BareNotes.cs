namespace Tactus.Benchmarks.Floors;

/// <summary>
/// The dense scene without an engine: the same iterators, resumed in turn by a plain loop, and their notes written by the same encoder. No schedule, no outbox, no
/// guard against the composer's code: what a piece costs that could not be steered.
/// </summary>
internal sealed class BareNotes
{
    private readonly IEnumerator<Event>[] notes;
    private readonly GeneratorComponent[] generators;
    private readonly ScheduledEvent[] batch;
    private readonly EncodingPerformance performance = new();
    private long number;

    public BareNotes(int count)
    {
        generators = [.. Scenes.Dense(count).Generators];
        notes = [.. generators.Select(generator => Scenes.PlayDense(new Chance(1, generator.Name)).GetEnumerator())];
        batch = new ScheduledEvent[count * Scenes.DenseNotesAStep];
    }

    public void RunSteps(int count)
    {
        for (; count > 0; count--)
            RunStep();
    }

    private void RunStep()
    {
        var at = 0;
        for (var note = 0; note < Scenes.DenseNotesAStep; note++)
            for (var i = 0; i < notes.Length; i++)
                Draw(i, ref batch[at++], new((number * Scenes.DenseNotesAStep + note) * TimeSpan.TicksPerMillisecond));
        performance.Play(++number, batch);
    }

    private void Draw(int i, ref ScheduledEvent into, Instant due)
    {
        notes[i].MoveNext();
        into.Event = notes[i].Current;
        into.Generator = generators[i];
        into.Due = due;
        into.Length = TimeSpan.FromTicks(2500);
        notes[i].MoveNext();    // the wait
    }
}
