using System.ComponentModel;

namespace Tactus;

/// <summary>
/// Notices when a member has another value. Where the control's object raises <see cref="INotifyPropertyChanged"/>, its word is taken, and that of whoever
/// used the control from outside; otherwise every look compares.
/// </summary>
/// <remarks>Thread: the engine's own; the object may raise its event on any. Allocates: what the getter does, so nothing for numbers, bools and enums.</remarks>
internal sealed class ControlWatch : IDisposable
{
    // A getter that throws costs much more than one that does not, and will hardly have changed its mind in the next step.
    private const int LooksAfterAFault = 200;

    private readonly INotifyPropertyChanged? herald;
    private volatile bool isStale = true;
    private int pause;

    /// <summary>Begins to watch.</summary>
    /// <param name="control">Whose member.</param>
    /// <param name="member">A value that can be got.</param>
    /// <param name="value">What it holds now.</param>
    public ControlWatch(Control control, ControlMember member, Value value)
    {
        (Control, Member, Value) = (control, member, value);
        herald = control.Instance as INotifyPropertyChanged;
        if (herald is null)
            return;
        herald.PropertyChanged += Hear;
        control.Changed += Hear;
    }

    /// <summary>Whose member it is.</summary>
    public Control Control { get; }

    /// <summary>What is watched.</summary>
    public ControlMember Member { get; }

    /// <summary>What it held at the last look.</summary>
    public Value Value { get; private set; }

    /// <summary>Looks whether it holds another value now; <see cref="Value"/> is that from then on.</summary>
    public bool Look()
    {
        if (!isStale || pause-- > 0)
            return false;
        pause = 0;
        isStale = herald is null;    // before the look, so that what is raised meanwhile counts
        if (!Control.TryPeek(Member, out var now))
            return Pause();
        var isOther = now != Value;
        Value = now;
        return isOther;
    }

    /// <summary>It is known to hold another value, whatever its object says: the next look compares.</summary>
    public void Doubt() => (isStale, pause) = (true, 0);

    /// <summary>Watches no longer.</summary>
    public void Dispose()
    {
        if (herald is null)
            return;
        herald.PropertyChanged -= Hear;
        Control.Changed -= Hear;
    }

    private bool Pause()
    {
        (pause, isStale) = (LooksAfterAFault, true);
        return false;
    }

    private void Hear(object? sender, PropertyChangedEventArgs change)
    {
        if (string.IsNullOrEmpty(change.PropertyName) || change.PropertyName == Member.Name)
            isStale = true;
    }

    // A method, or a setter that raises nothing, may have changed this member as well.
    private void Hear(Control control, ControlMember member) => isStale = true;
}
