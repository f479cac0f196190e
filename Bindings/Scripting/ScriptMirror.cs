namespace Tactus.Scripting;

/// <summary>A value of a control, as somebody knew it last.</summary>
internal sealed class ScriptMirror(Control control, ControlMember member, Value last)
{
    private bool isGone;

    /// <summary>Whose.</summary>
    public Control Control { get; private set; } = control;

    /// <summary>Which.</summary>
    public ControlMember Member { get; private set; } = member;

    /// <summary>What it was.</summary>
    public Value Last { get; private set; } = last;

    /// <summary>Whether the piece has its control no more, or another one in its place.</summary>
    public bool IsStale(Piece piece) => piece.FindControl(Control.Name) != Control;

    /// <summary>Whether it is another one now; it is known as that from then on.</summary>
    public bool HasChanged()
    {
        if (isGone || !Control.TryPeek(Member, out var now) || now == Last)
            return false;
        Last = now;
        return true;
    }

    /// <summary>Finds its control anew, where the piece has another one of that name. Where it has none, nothing changes until there is one again.</summary>
    public void Follow(Piece piece)
    {
        if (!IsStale(piece))
            return;
        var control = piece.FindControl(Control.Name);
        var member = control?.Type.Find(Member.Name);
        isGone = member is not { Kind: ControlMemberKind.Value };
        if (!isGone)
            (Control, Member) = (control!, member!);
    }
}
