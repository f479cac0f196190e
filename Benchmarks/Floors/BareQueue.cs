namespace Tactus.Benchmarks.Floors;

/// <summary>.NET's own priority queue at the work of the engine's schedule: the first one is due, and goes back in where it is due next. It cannot move one that waits.</summary>
internal sealed class BareQueue
{
    private readonly PriorityQueue<GeneratorComponent, long> queue = new();

    public BareQueue(IReadOnlyList<GeneratorComponent> generators)
    {
        foreach (var (i, generator) in generators.Index())
            queue.Enqueue(generator, i);
    }

    public void ResumeNext(int count)
    {
        for (; count > 0; count--)
        {
            queue.TryPeek(out var next, out var due);
            queue.DequeueEnqueue(next!, due + Resumption.Gap(next!));
        }
    }
}
