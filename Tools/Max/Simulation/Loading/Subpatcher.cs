namespace Tactus.Tools.Max.Simulation;

/// <summary>A box that holds a patcher: <c>p</c>, a <c>bpatcher</c> or an abstraction. Its ports are the patcher's inlet and outlet boxes.</summary>
internal sealed class Subpatcher : MaxObject
{
    public Subpatcher(Creation creation, RunningPatcher inner)
        : base(creation, inner.InletBoxes.Count, inner.OutletBoxes.Count)
    {
        Inner = inner;
        Ignore("offset", "border", "embed", "viewvisibility", "bgmode");
        for (var i = 0; i < inner.OutletBoxes.Count; i++)
        {
            var outlet = Outlets[i];
            inner.OutletBoxes[i].Heard = outlet.Send;
        }
    }

    public RunningPatcher Inner { get; }

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message) => Inner.InletBoxes[inlet].PassOn(message);
}

/// <summary><c>inlet</c> and <c>outlet</c>: where messages enter and leave a patcher.</summary>
/// <remarks>Source: facts.md section 6: these boxes define a patcher's ports, from left to right.</remarks>
[MaxName("inlet", "outlet")]
internal sealed class PortBox : MaxObject
{
    public PortBox(Creation creation)
        : base(creation, creation.Name == "outlet" ? 1 : 0, creation.Name == "inlet" ? 1 : 0) => IsInlet = creation.Name == "inlet";

    public bool IsInlet { get; }

    /// <summary>Where an outlet's messages go: to the parent's cords, or into the log.</summary>
    public Action<Message> Heard { get; set; } = static _ => { };

    public void PassOn(Message message) => Send(0, message);

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message) => Heard(message);
}
