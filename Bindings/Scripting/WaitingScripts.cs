namespace Tactus.Scripting;

/// <summary>Scripts that were saved while the transport plays, and take the place of the version before at the next bar.</summary>
/// <remarks>Thread: the engine's own.</remarks>
/// <param name="piece">Whose transport it is.</param>
/// <param name="replace">Puts a script in the place of the version before.</param>
internal sealed class WaitingScripts(Piece piece, Action<Script> replace)
{
    private readonly List<Waiting> all = [];

    /// <summary>Lets one take its place at the next bar.</summary>
    public void Add(Script script)
    {
        var bar = NextBar();
        Waiting? one = null;
        one = new(script, bar, new Cue(CueGrid.At(bar), () => Come(one!)));
        piece.Cues.Add(one.Cue);
        all.Add(one);
    }

    /// <summary>The one of a name waits no longer: a newer one came, or none is wanted any more.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="close">Lets go of it.</param>
    public void Cancel(string name, Action<Script> close)
    {
        if (all.Find(each => each.Script.Name == name) is not { } one)
            return;
        Remove(one);
        close(one.Script);
    }

    /// <summary>None waits any longer.</summary>
    /// <returns>Those that did.</returns>
    public IReadOnlyList<Script> TakeAll()
    {
        var taken = all.ConvertAll(one => one.Script);
        foreach (var one in all.ToArray())
            Remove(one);
        return taken;
    }

    /// <summary>Those whose bar the transport has left behind by a jump wait for the next one where it is now.</summary>
    public void Look()
    {
        for (var i = all.Count - 1; i >= 0; i--)
            if (all[i] is var one && (one.Bar > NextBar() || one.Bar < piece.Transport.PositionAt(piece.Time.Now)))
            {
                Remove(one);
                Add(one.Script);
            }
    }

    private void Come(Waiting one)
    {
        Remove(one);
        replace(one.Script);
    }

    private void Remove(Waiting one)
    {
        all.Remove(one);
        piece.Cues.Remove(one.Cue);
    }

    // A moment before the bar, so that its own callbacks are the new version's.
    private Position NextBar() =>
        CueGrid.Bars().FirstFrom(piece.Transport.PositionAt(piece.Time.Horizon) + new Duration(2), piece.Transport.Metre)!.Value - new Duration(1);

    private sealed record Waiting(Script Script, Position Bar, Cue Cue);
}
