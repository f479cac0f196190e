using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>Who wants to be told when which member of which control has another value.</summary>
/// <remarks>Thread: one at a time, the engine's own while the piece runs. Allocates: nothing where numbers are looked at and none has changed.</remarks>
internal sealed class Subscriptions(Dispatcher dispatcher, FramePool pool)
{
    private readonly Dictionary<(Control Control, ControlMember Member), Watch> watches = [];

    /// <summary>Whether anybody wants to be told of anything.</summary>
    public bool Any => watches.Count > 0;

    /// <summary>Tells a performer of changes from now on.</summary>
    /// <returns>The member's value now.</returns>
    /// <exception cref="ControlException">The member cannot be got.</exception>
    public Value Add(Performer performer, Control control, ControlMember member)
    {
        var value = control.Get(member.Name);
        if (!watches.TryGetValue((control, member), out var watch))
            watches.Add((control, member), watch = new Watch(value));
        if (!watch.Performers.Contains(performer))
            watch.Performers.Add(performer);
        return value;
    }

    /// <summary>Tells a performer no longer.</summary>
    public void Remove(Performer performer, Control control, ControlMember member)
    {
        if (watches.TryGetValue((control, member), out var watch) && watch.Performers.Remove(performer) && watch.Performers.Count == 0)
            watches.Remove((control, member));
    }

    /// <summary>Tells a performer nothing any more.</summary>
    public void Remove(Performer performer)
    {
        foreach (var (key, watch) in watches)
            if (watch.Performers.Remove(performer) && watch.Performers.Count == 0)
                watches.Remove(key);
    }

    /// <summary>Looks at every member that somebody subscribed to, and tells of those that have another value.</summary>
    public void Look()
    {
        foreach (var ((control, member), watch) in watches)
            if (control.TryPeek(member, out var value) && value != watch.Last)
                Tell(control, member, watch, value);
    }

    private void Tell(Control control, ControlMember member, Watch watch, Value value)
    {
        watch.Last = value;
        var frame = pool.Rent();
        EngineMessages.WriteChange(frame, control.Name, member.Name, value);
        foreach (var performer in watch.Performers)
            dispatcher.To(performer, frame.Hold());
        frame.Release();
    }

    private sealed class Watch(Value last)
    {
        public Value Last { get; set; } = last;

        public List<Performer> Performers { get; } = [];
    }
}
