namespace Tactus;

/// <summary>What was changed within one bar.</summary>
/// <param name="began">When its first change came.</param>
/// <param name="transport">Where that was.</param>
internal sealed class HistoryStep(Instant began, Transport transport)
{
    private readonly Dictionary<(Control Control, ControlMember Member), Entry> entries = [];
    private readonly List<(Control Control, ControlMember Member)> unsure = [];
    private readonly Instant began = began;
    private readonly BarBeat place = transport.SnapshotAt(began).BarBeat;
    private Instant known = began;
    private bool isClosed;

    /// <summary>Whether anything has another value than before.</summary>
    public bool HasChanges => Changed.Any();

    private IEnumerable<(Control Control, ControlMember Member)> Changed =>
        entries.Where(each => isClosed || (each.Key.Control.TryPeek(each.Key.Member, out var now) && now != each.Value.Before)).Select(each => each.Key);

    /// <summary>Whether a change that comes now is one more of it.</summary>
    public bool Spans(Instant now, Transport transport)
    {
        if (now == known)
            return true;
        var bar = TimeSpan.FromTicks((long)(transport.Metre.Bar.Units / transport.Tempo.UnitsPerTick));
        var isSame = transport.SnapshotAt(now).BarBeat.Bar == place.Bar && now - began < bar;
        known = isSame ? now : known;
        return isSame;
    }

    /// <summary>Keeps what a member holds, unless it is kept already.</summary>
    /// <returns>Whether it was not.</returns>
    public bool Keep(Control control, ControlMember member)
    {
        if (entries.ContainsKey((control, member)) || !control.TryPeek(member, out var before))
            return false;
        entries.Add((control, member), new(before, before));
        return true;
    }

    /// <summary>Keeps what all of a control's members hold that can be set, until it is known which of them a method changed.</summary>
    public void Keep(Control control)
    {
        foreach (var member in control.Settable)
            if (Keep(control, member))
                unsure.Add((control, member));
    }

    /// <summary>The method has come back: what it did not change is no part of this.</summary>
    /// <returns>Whether it changed anything.</returns>
    public bool Settle()
    {
        var before = entries.Count - unsure.Count;
        foreach (var key in unsure)
            if (!key.Control.TryPeek(key.Member, out var now) || now == entries[key].Before)
                entries.Remove(key);
        unsure.Clear();
        return entries.Count > before;
    }

    /// <summary>Nothing more belongs to it.</summary>
    /// <returns>Whether anything has another value than before.</returns>
    public bool Close()
    {
        foreach (var (key, entry) in entries)
            if (!key.Control.TryPeek(key.Member, out var after) || after == entry.Before)
                entries.Remove(key);
            else
                entries[key] = entry with { After = after };
        isClosed = true;
        return entries.Count > 0;
    }

    /// <summary>Gives everything the value from before.</summary>
    /// <returns>What it was, and what could not be.</returns>
    public string Undo() => Give(entry => entry.Before);

    /// <summary>Gives everything the value from after.</summary>
    /// <returns>What it was, and what could not be.</returns>
    public string Redo() => Give(entry => entry.After);

    public override string ToString() =>
        $"{place.Bar}.{place.Beat}: {Names.Listed([.. Changed.Select(key => $"{key.Control.Name}.{key.Member.Name}")])}";

    private string Give(Func<Entry, Value> choose)
    {
        var refusals = new List<string>();
        foreach (var (key, entry) in entries)
            if (key.Control.WhyNotSet(key.Member, choose(entry)) is { } refusal)
                refusals.Add(refusal);
        return refusals.Count == 0 ? ToString() : $"{this}; but {string.Join("; ", refusals)}.";
    }

    private readonly record struct Entry(Value Before, Value After);
}
