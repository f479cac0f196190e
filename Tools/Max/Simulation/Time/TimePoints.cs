namespace Tactus.Tools.Max.Simulation;

/// <summary>The permanent events of a transport: each calls out whenever its place is passed moving forward.</summary>
/// <remarks>Source: facts.md 4.6 and 4.7. Starting exactly on a place counts as passing it.</remarks>
internal sealed class TimePoints(Machine machine, MaxTransport transport)
{
    private readonly List<(Func<double> Place, Action Action)> points = [];
    private readonly List<TimedCall> armed = [];

    /// <summary>Adds a place; it is asked for again after each change, since bars and beats move with the metre (4.6).</summary>
    public void Add(Func<double> place, Action action)
    {
        points.Add((place, action));
        Rearm();
    }

    public void Remove(Action action)
    {
        points.RemoveAll(point => point.Action == action);
        Rearm();
    }

    public void Rearm()
    {
        armed.ForEach(call => call.Cancel());
        armed.Clear();
        if (!transport.IsRunning)
            return;
        foreach (var (place, action) in points.Where(point => point.Place() >= transport.Position - 1e-6))
            armed.Add(machine.Scheduler.At(Math.Max(transport.TimeOf(place()), machine.LogicalTime), action));
    }
}
