namespace Tactus;

/// <summary>
/// What performers and presets changed of the controls, so that it can be taken back: one step of undo is all that was changed within one bar of the
/// transport; while it stands, within the length of a bar. What the piece's own code and scripts change is music, and no part of it.
/// </summary>
/// <remarks>Thread: the engine's own, or <see cref="Piece.Post"/>. Allocates: at the first change of a member in a bar; later ones of numbers nothing.</remarks>
public sealed class History
{
    /// <summary>How many steps can be undone.</summary>
    public const int Depth = 100;

    private readonly Piece piece;
    private readonly List<HistoryStep> done = [];
    private readonly Stack<HistoryStep> undone = new();
    private HistoryStep? open;
    private bool isTouched;
    private bool isOther;

    internal History(Piece piece) => this.piece = piece;

    /// <summary>What <see cref="Undo"/> would take back, such as <c>3.2: arp.Step, arp.Volume</c>, the first change's bar and beat first; null for nothing.</summary>
    public string? NextUndo => (open is { HasChanges: true } ? open : done.Count > 0 ? done[^1] : null)?.ToString();

    /// <summary>What <see cref="Redo"/> would bring back; null for nothing.</summary>
    public string? NextRedo => undone.TryPeek(out var step) ? step.ToString() : null;

    /// <summary>All that can be undone, the oldest first.</summary>
    public IReadOnlyList<string> Steps
    {
        get
        {
            var steps = done.ConvertAll(step => step.ToString());
            if (open is { HasChanges: true })
                steps.Add(open.ToString());
            return steps.Count > Depth ? steps[^Depth..] : steps;
        }
    }

    /// <summary>Takes the last step back. A morph that goes on ends where it is; to bring it back brings all of it.</summary>
    /// <returns>What was taken back, and, in one sentence, what could not be.</returns>
    /// <exception cref="ControlException">There is nothing to undo.</exception>
    public string Undo()
    {
        piece.Presets.EndMorph();
        Close();
        if (done.Count == 0)
            throw new ControlException($"There is nothing to undo; the last {Depth} bars in which performers changed controls can be.");
        var step = done[^1];
        done.RemoveAt(done.Count - 1);
        undone.Push(step);
        return Tell(step.Undo());
    }

    /// <summary>Brings back what was undone last.</summary>
    /// <returns>What was brought back, and, in one sentence, what could not be.</returns>
    /// <exception cref="ControlException">There is nothing to redo: nothing was undone since the last change.</exception>
    public string Redo()
    {
        piece.Presets.EndMorph();
        if (!undone.TryPop(out var step))
            throw new ControlException("There is nothing to redo; what was undone can be, until something else is changed.");
        Close();
        done.Add(step);
        return Tell(step.Redo());
    }

    /// <summary>Sets a member for a performer. What is refused changes nothing, and whatever others change later is not its doing.</summary>
    /// <exception cref="ControlException">It is refused.</exception>
    internal void Set(Control control, string name, ReadOnlySpan<Value> values)
    {
        var (step, member) = (Current(), control.Type.Find(name));
        var isNew = member is not null && step.Keep(control, member);
        try
        {
            control.Set(name, values);
        }
        catch (ControlException)
        {
            if (isNew)
                step.Forget(control, member!);
            throw;
        }
        step.LetGo(control, member!);
        Changes();
    }

    /// <summary>Calls a method for a performer: it may set every member.</summary>
    /// <exception cref="ControlException">It is refused.</exception>
    internal Value Call(Control control, string name, ReadOnlySpan<Value> arguments)
    {
        var step = Current();
        step.Keep(control);
        try
        {
            var answer = control.Call(name, arguments);
            Changes();
            return answer;
        }
        finally
        {
            step.Settle();
            isTouched = true;
        }
    }

    /// <summary>Members are about to be given a preset's values at once. <see cref="Settle"/> when they were.</summary>
    internal void Keep(IReadOnlyList<(Control Control, ValueMember Member, Value Value)> targets)
    {
        var step = Current();
        step.LetGo();
        foreach (var (control, member, _) in targets)
            step.KeepUnsure(control, member);
        Changes();
    }

    /// <summary>They were given them; what others change from now on is not its doing.</summary>
    internal void Settle() => open?.Settle();

    /// <summary>Members are about to be led to a preset's values by a morph: all of it belongs to this bar, however long it takes.</summary>
    internal void Lead(IReadOnlyList<(Control Control, ValueMember Member, Value Value)> targets)
    {
        var step = Current();
        step.LetGo();
        foreach (var (control, member, value) in targets)
            step.Lead(control, member, value);
        Changes();
    }

    /// <summary>A morph leads a member no longer.</summary>
    internal void LetGo(Control control, ControlMember member) => isTouched |= open?.LetGo(control, member) == true;

    /// <summary>Whether there may be something else to undo or redo than at the last look. Allocates: nothing for numbers.</summary>
    internal bool LookForNews()
    {
        var isNew = isOther || (isTouched && open?.Look() == true);
        isOther = isTouched = false;
        return isNew;
    }

    // What was undone before cannot be brought back any more.
    private void Changes()
    {
        isTouched = true;
        isOther |= undone.Count > 0;
        undone.Clear();
    }

    private HistoryStep Current()
    {
        var now = piece.Time.Now;
        if (open is { } current && current.Spans(now, piece.Transport))
            return current;
        Close();
        return open = new HistoryStep(now, piece.Transport);
    }

    private void Close()
    {
        isOther |= open is not null;
        if (open is { } step && step.Close())
            done.Add(step);
        open = null;
        if (done.Count > Depth)
            done.RemoveAt(0);
    }

    private string Tell(string sentence)
    {
        isOther = true;
        return sentence;
    }
}
