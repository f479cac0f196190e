namespace Tactus.Tools.Max.Simulation;

/// <summary>One end of a patch cord where it arrives.</summary>
internal readonly record struct Inlet(MaxObject Object, int Index);

/// <summary>Where messages leave an object: its cords fire in order, and each runs to its end before the next (depth first).</summary>
internal sealed class Outlet(Machine machine)
{
    private Inlet[] targets = [];

    public IReadOnlyList<Inlet> Targets => targets;

    /// <summary>Sets the cords, in the order in which they fire.</summary>
    public void Connect(IEnumerable<Inlet> inFiringOrder) => targets = [.. inFiringOrder];

    public void Send(Message message)
    {
        foreach (var target in targets)
            machine.Deliver(target, message);
    }
}
