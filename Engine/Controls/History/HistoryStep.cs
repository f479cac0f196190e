namespace Tactus;

/// <summary>What was changed within one bar.</summary>
/// <param name="began">When its first change came.</param>
/// <param name="transport">Where that was.</param>
internal sealed class HistoryStep(Instant began, Transport transport)
{
    private readonly Dictionary<(Control Control, ControlMember Member), HistoryEntry> entries = [];
    private readonly List<(Control Control, ControlMember Member)> unsure = [];
    private readonly Instant began = began;
    private readonly BarBeat place = transport.SnapshotAt(began).BarBeat;
    private Instant known = began;
    private bool isClosed;

    /// <summary>Whether anything has another value than before, or is led to one.</summary>
    public bool HasChanges => Changed.Any();

    private IEnumerable<(Control Control, ControlMember Member)> Changed =>
        entries.Where(each => isClosed || each.Value.IsChanged(each.Key)).Select(each => each.Key);

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
        entries.Add((control, member), new(before));
        return true;
    }

    /// <summary>Keeps what a member holds until <see cref="Settle"/>, when it is known whether it was changed.</summary>
    public void KeepUnsure(Control control, ControlMember member)
    {
        if (Keep(control, member))
            unsure.Add((control, member));
    }

    /// <summary>Keeps what all of a control's members hold that can be set, until it is known which of them a method changed.</summary>
    public void Keep(Control control)
    {
        foreach (var member in control.Settable)
            KeepUnsure(control, member);
    }

    /// <summary>What was asked for is done: what that did not change is no part of this.</summary>
    public void Settle()
    {
        foreach (var key in unsure)
            if (entries.TryGetValue(key, out var entry) && !entry.IsChanged(key))
                entries.Remove(key);
        unsure.Clear();
    }

    /// <summary>A member that was kept is no part of this after all.</summary>
    public void Forget(Control control, ControlMember member) => entries.Remove((control, member));

    /// <summary>A morph leads a member to a value from now on: however far it has come when this closes, that is what was changed.</summary>
    public void Lead(Control control, ControlMember member, in Value goal)
    {
        if (!control.TryPeek(member, out var now) || now == goal)
            return;
        Keep(control, member);
        if (entries.TryGetValue((control, member), out var entry))
            entries[(control, member)] = entry with { Goal = goal };
    }

    /// <summary>A morph leads a member no longer, because somebody else moved it, or it does not take what the morph gives it: what it holds counts.</summary>
    /// <returns>Whether one did.</returns>
    public bool LetGo(Control control, ControlMember member)
    {
        if (!entries.TryGetValue((control, member), out var entry) || entry.Goal is null)
            return false;
        entries[(control, member)] = entry with { Goal = null };
        return true;
    }

    /// <summary>A morph leads nothing any more.</summary>
    public void LetGo()
    {
        foreach (var (key, entry) in entries)
            entries[key] = entry with { Goal = null };
    }

    /// <summary>Whether anything is changed that was not at the last look, or the other way round. Allocates: nothing for numbers.</summary>
    public bool Look()
    {
        var isNew = false;
        foreach (var (key, entry) in entries)
            if (entry.IsChanged(key) != entry.WasChanged)
            {
                entries[key] = entry with { WasChanged = !entry.WasChanged };
                isNew = true;
            }
        return isNew;
    }

    /// <summary>Nothing more belongs to it.</summary>
    /// <returns>Whether anything has another value than before, or is led to one.</returns>
    public bool Close()
    {
        foreach (var (key, entry) in entries)
            if (entry.IsChanged(key))
                entries[key] = entry.Closed(key);
            else
                entries.Remove(key);
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

    private string Give(Func<HistoryEntry, Value> choose)
    {
        var refusals = new List<string>();
        foreach (var (key, entry) in entries)
            if (key.Control.WhyNotSet(key.Member, choose(entry)) is { } refusal)
                refusals.Add(refusal);
        return refusals.Count == 0 ? ToString() : $"{this}; but {string.Join("; ", refusals)}.";
    }
}
