namespace Tactus.Tools.Max.Simulation;

/// <summary>
/// Takes the place of a jweb, node.script or v8 in virtual time: whoever runs the machine plays the page or script, by hand. What it says crosses into Max with
/// the same delays and on the same queue as the real one's, so a patch can be tried under every reading, a minute in a moment, alike each time.
/// </summary>
/// <remarks>Put it in with <see cref="Machine.StandIns"/> before the patch is loaded.</remarks>
internal sealed class StandInHost : MaxObject
{
    private readonly Hop outward, inward;

    public StandInHost(Creation creation)
        : base(creation, Math.Max(1, creation.SavedPorts.Inlets), Math.Max(1, creation.SavedPorts.Outlets))
    {
        var (delay, lands) = creation.Name switch
        {
            "node.script" => (creation.Machine.Options.Node, creation.Value("defer") is [{ AsInt: not 0 }] ? EventThread.Main : EventThread.Scheduler),
            "jweb" => (creation.Machine.Options.Jweb, EventThread.Main),
            _ => (creation.Machine.Options.V8, EventThread.Main),
        };
        (outward, inward) = (new(delay, lands), new(delay, lands));
        StandsFor = creation.Name;
    }

    /// <summary>The name of the object whose place it takes.</summary>
    public string StandsFor { get; }

    /// <summary>Called with each message when it has come out of Max.</summary>
    public Action<int, Message> Heard { get; set; } = static (_, _) => { };

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message) =>
        Machine.Outside.At(inward.Due(Machine.Now, Machine.Random), () => Heard(inlet, message));

    /// <summary>Says something to Max, from an outlet.</summary>
    public void Say(int outlet, params Atom[] atoms) => Machine.Arrivals.Add(outward, () => SendAtoms(outlet, atoms));
}
