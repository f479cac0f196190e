namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>What was heard and belongs to nothing that was expected yet.</summary>
internal sealed class Unmatched(IEnumerable<Heard> heard)
{
    /// <summary>What is further off than this, in ms, is another note.</summary>
    private const double SameNote = 120;

    private readonly Dictionary<(long Pitch, long Channel), List<Heard>> left =
        heard.GroupBy(each => (each.Pitch, each.Channel)).ToDictionary(of => of.Key, of => of.OrderBy(each => each.Time).ToList());

    public int Count => left.Values.Sum(of => of.Count);

    public IEnumerable<Heard> All => left.Values.SelectMany(of => of).OrderBy(each => each.Time);

    /// <summary>Takes the nearest of the expected pitch and velocity out; null where there is none.</summary>
    public Heard? Take(Expected wanted)
    {
        if (!left.TryGetValue((wanted.Pitch, wanted.Channel), out var of))
            return null;
        var near = of.TakeWhile(each => each.Time < wanted.Time + SameNote).Where(each => each.Time > wanted.Time - SameNote && each.Velocity == (wanted.Velocity ?? each.Velocity)).ToArray();
        if (near.Length == 0)
            return null;
        var found = near.MinBy(each => Math.Abs(each.Time - wanted.Time));
        of.Remove(found);
        return found;
    }
}
