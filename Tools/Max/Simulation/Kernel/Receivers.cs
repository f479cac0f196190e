namespace Tactus.Tools.Max.Simulation;

/// <summary>Who listens to a name: <c>receive</c> objects, and Max itself under the name <c>max</c>.</summary>
internal sealed class Receivers
{
    private readonly List<MaxObject> listeners = [];

    public IReadOnlyList<MaxObject> Listeners => listeners;

    public static Receivers Named(Machine machine, string name) => machine.Shared(name, () => new Receivers());

    public void Add(MaxObject listener) => listeners.Add(listener);

    public void Remove(MaxObject listener) => listeners.Remove(listener);

    /// <summary>Sends to everyone who listens; <c>; max</c> and <c>; dsp</c> messages are logged.</summary>
    public static void Send(Machine machine, string name, Message message, string place)
    {
        if (name is "max" or "dsp")
            machine.Log.Write(LogKind.Max, place, [name, .. message.ToAtoms()]);
        else if (Named(machine, name) is { Listeners.Count: > 0 } found)
            foreach (var listener in found.Listeners.ToArray())
                machine.Deliver(new(listener, 0), message);
    }
}
