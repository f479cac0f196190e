namespace Tactus.Benchmarks.Floors;

/// <summary>The sixteenths without an engine: each generator's iterator and its random numbers, and nothing else.</summary>
internal static class BareCrowd
{
    public static IEnumerator<Event>[] Of(int count)
    {
        var crowd = new IEnumerator<Event>[count];
        for (var i = 0; i < count; i++)
        {
            crowd[i] = Scenes.Play(new Chance(1, $"g{i}"), .25 * i / count).GetEnumerator();
            crowd[i].MoveNext();
        }
        return crowd;
    }
}
