using System.Diagnostics.CodeAnalysis;
using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>Who wants to be told when which member of which control has another value.</summary>
/// <remarks>Thread: one at a time, the engine's own while the piece runs. Allocates: nothing where numbers are looked at.</remarks>
internal sealed class Subscriptions(Dispatcher dispatcher, FramePool pool)
{
    private readonly Dictionary<Control, List<Watched>> byControl = [];
    private readonly List<Watched> all = [];

    /// <summary>Whether anybody wants to be told of anything.</summary>
    public bool Any => all.Count > 0;

    /// <summary>Tells a performer of changes from now on.</summary>
    /// <returns>The member's value now.</returns>
    /// <exception cref="ControlException">The member cannot be got.</exception>
    public Value Add(Performer performer, Control control, ControlMember member)
    {
        var value = control.Get(member.Name);
        if (!TryFind(control, member, out var watched))
            watched = Watch(control, member, value);
        watched.Add(performer, value);
        return value;
    }

    /// <summary>Tells a performer no longer.</summary>
    public void Remove(Performer performer, Control control, ControlMember member)
    {
        if (TryFind(control, member, out var watched) && watched.Remove(performer))
            LeaveAlone(watched);
    }

    /// <summary>Tells a performer nothing any more.</summary>
    public void Remove(Performer performer)
    {
        for (var i = all.Count - 1; i >= 0; i--)
            if (all[i].Remove(performer))
                LeaveAlone(all[i]);
    }

    /// <summary>The piece may have lost controls: of what has left it nobody is told anything any more.</summary>
    public void Follow(Piece piece)
    {
        for (var i = all.Count - 1; i >= 0; i--)
            if (!piece.Entities.Any(entity => entity.Control == all[i].Watch.Control))
                Drop(all[i]);
    }

    /// <summary>A performer has used a control: those who are told of what came of it know whose doing it is.</summary>
    /// <param name="performer">Who.</param>
    /// <param name="control">Which control.</param>
    /// <param name="member">What was set; null where it was called, since a method may change every member.</param>
    /// <param name="request">The performer's own number of its request.</param>
    /// <param name="now">The step's moment.</param>
    public void Used(Performer performer, Control control, ControlMember? member, long request, Instant now)
    {
        if (!byControl.TryGetValue(control, out var members))
            return;
        foreach (var watched in members)
        {
            if (member is null || watched.Watch.Member == member)
                watched.LookAfter(performer, request, now);
            else
                watched.Look(now);
        }
    }

    /// <summary>A performer was answered what a member holds, to its get, set or subscribe: from then on it knows that.</summary>
    public void Answered(Performer performer, Control control, ControlMember member, in Value value)
    {
        if (TryFind(control, member, out var watched))
            watched.Answered(performer, value);
    }

    /// <summary>Looks at every member that somebody subscribed to, and tells of those that have another value.</summary>
    /// <param name="now">The step's moment.</param>
    public void Look(Instant now)
    {
        foreach (var watched in all)
            watched.Look(now);
    }

    private bool TryFind(Control control, ControlMember member, [NotNullWhen(true)] out Watched? found)
    {
        found = null;
        if (byControl.TryGetValue(control, out var members))
            foreach (var each in members)
                found = each.Watch.Member == member ? each : found;
        return found is not null;
    }

    private Watched Watch(Control control, ControlMember member, Value value)
    {
        var watched = new Watched(new ControlWatch(control, member, value), dispatcher, pool);
        if (!byControl.TryGetValue(control, out var members))
            byControl.Add(control, members = []);
        members.Add(watched);
        all.Add(watched);
        return watched;
    }

    private void LeaveAlone(Watched watched)
    {
        if (watched.IsForNobody)
            Drop(watched);
    }

    private void Drop(Watched watched)
    {
        all.Remove(watched);
        byControl[watched.Watch.Control].Remove(watched);
        if (byControl[watched.Watch.Control].Count == 0)
            byControl.Remove(watched.Watch.Control);
        watched.Dispose();
    }
}
