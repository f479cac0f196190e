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

    internal History(Piece piece) => this.piece = piece;

    /// <summary>Raised when there is something else to undo or redo.</summary>
    internal event Action? Changed;

    /// <summary>What <see cref="Undo"/> would take back, such as <c>3.2: arp.Step, arp.Volume</c>, the first change's bar and beat first; null for nothing.</summary>
    public string? NextUndo => (open is { HasChanges: true } ? open : done.Count > 0 ? done[^1] : null)?.ToString();

    /// <summary>What <see cref="Redo"/> would bring back; null for nothing.</summary>
    public string? NextRedo => undone.TryPeek(out var step) ? step.ToString() : null;

    /// <summary>All that can be undone, the oldest first.</summary>
    public IReadOnlyList<string> Steps
    {
        get
        {
            Close();
            return done.ConvertAll(step => step.ToString());
        }
    }

    /// <summary>Takes the last step back. A morph that goes on ends where it is.</summary>
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

    /// <summary>A member is about to be set.</summary>
    internal void Keep(Control control, ControlMember member)
    {
        if (Current().Keep(control, member))
            Changed?.Invoke();
    }

    /// <summary>A method is about to be called: it may set every member. <see cref="Settle"/> when it has come back.</summary>
    internal void Keep(Control control) => Current().Keep(control);

    /// <summary>The method has come back; what others change from now on is not its doing.</summary>
    internal void Settle()
    {
        if (open?.Settle() == true)
            Changed?.Invoke();
    }

    /// <summary>Something was changed indeed: what was undone before cannot be brought back any more.</summary>
    internal void Changes()
    {
        if (undone.Count == 0)
            return;
        undone.Clear();
        Changed?.Invoke();
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
        if (open is { } step && step.Close())
            done.Add(step);
        open = null;
        if (done.Count > Depth)
            done.RemoveAt(0);
    }

    private string Tell(string sentence)
    {
        Changed?.Invoke();
        return sentence;
    }
}
