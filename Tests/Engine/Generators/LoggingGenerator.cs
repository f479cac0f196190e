using static Tactus.Notation;

namespace Tactus.Tests.Engine.Generators;

public sealed class Sea
{
    public int Depth { get; set; }
}

/// <summary>Plays an event each 100 ms and writes down what becomes of it; a negative number of events ends in a fault.</summary>
internal sealed class LoggingGenerator(List<string> life, int events = int.MaxValue, bool stopThrows = false, Sea? sea = null, Entity? entity = null) : Generator
{
    public override void Start() => life.Add("start");

    public override IEnumerable<Event> Play()
    {
        try
        {
            for (var i = 1L; i <= Math.Abs((long)events); i++)
            {
                life.Add($"play {i}");
                yield return Atoms(i);
                yield return Wait(100);
            }
            if (events < 0)
                throw new InvalidOperationException("broken");
        }
        finally
        {
            if (events != int.MaxValue)
                life.Add("end");
        }
    }

    public override void OnControl(string member)
    {
        life.Add($"{member} is {sea!.Depth}");
        if (sea.Depth < 0)
            throw new ArgumentException("too deep");
        if (sea.Depth >= 100)
            entity!.Control!.Set(member, sea.Depth + 1);
    }

    public override void Stop()
    {
        life.Add("stop");
        if (stopThrows)
            throw new InvalidOperationException("cannot stop");
    }
}
