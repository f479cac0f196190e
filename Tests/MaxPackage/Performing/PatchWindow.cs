using Tactus.Tests.Tools.Max.Simulation;
using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>An open window, or a tab of a help, under somebody's hands: boxes are pressed and turned, and what the others show is read. Boxes go by what is written in them.</summary>
internal sealed class PatchWindow
{
    private static readonly string[] Displays = ["message", "number", "flonum", "dial", "toggle", "led", "slider", "umenu"];
    private readonly Machine machine;
    private readonly MaxObject[] boxes;
    private readonly Dictionary<MaxObject, List<string>> shown;

    public PatchWindow(RunningPatcher patcher)
    {
        machine = patcher.Machine;
        boxes = [.. patcher.Objects.Select(each => each.Object)];
        shown = boxes.Where(box => Displays.Contains(box.Creation.Name)).ToDictionary(box => box, _ => new List<string>());
        foreach (var outlet in boxes.SelectMany(box => box.Outlets))
            outlet.Connect([.. outlet.Targets.SelectMany(Read)]);
    }

    public static PatchWindow Tab(RunningPatcher help, string name) => new(help.Objects.Select(each => each.Object).OfType<Subpatcher>().Single(sub => sub.Inner.Name == name).Inner);

    /// <summary>Clicks a message.</summary>
    public PatchWindow Press(string message) => Tell(Find(message), Message.Bang);

    /// <summary>Clicks the button whose cord leads into a box.</summary>
    public PatchWindow Bang(string into) => Tell(Before(into, "button"), Message.Bang);

    /// <summary>Switches the toggle whose cord leads into a box.</summary>
    public PatchWindow Switch(string into, bool on) => Tell(Before(into, "toggle"), Message.Of(on));

    /// <summary>Turns the number box or picks the menu's item whose cord leads into a box.</summary>
    public PatchWindow Turn(string into, Atom value) => Tell(Before(into, "number", "flonum", "dial", "umenu"), Message.Of(value));

    /// <summary>What the first box shows that an outlet leads to, through whatever lies between.</summary>
    public string Shows(string box, int outlet = 0) => All(box, outlet) is [.., var last] ? last : "";

    /// <summary>All that it was told to show so far.</summary>
    public IReadOnlyList<string> All(string box, int outlet = 0) => shown[After(Find(box), outlet)!];

    private IEnumerable<Inlet> Read(Inlet target) =>
        shown.TryGetValue(target.Object, out var said) ? [new(new Reader(said, target.Object.Creation), 0), target] : [target];

    private PatchWindow Tell(MaxObject box, Message message)
    {
        machine.RunEvent(EventThread.Main, machine.Now, () => box.Receive(0, message));
        return this;
    }

    private MaxObject Find(string title) => boxes.FirstOrDefault(box => TitleOf(box) == title) ?? boxes.Single(box => box.Creation.Name == title);

    private MaxObject Before(string title, params string[] names)
    {
        var box = Find(title);
        return boxes.Single(each => names.Contains(each.Creation.Name) && each.Outlets.SelectMany(outlet => outlet.Targets).Any(target => target.Object == box));
    }

    private MaxObject? After(MaxObject box, int outlet) => box.Outlets[outlet].Targets.Select(target => target.Object).Where(next => next is not Reader)
        .Select(next => shown.ContainsKey(next) ? next : next.Outlets.Count > 0 ? After(next, 0) : null).FirstOrDefault(found => found is not null);

    private static string TitleOf(MaxObject box) => box.Creation.Name == "message" ? box.Creation.Text : $"{box.Creation.Name} {box.Creation.Text}".Trim();

    /// <summary>Reads along what a box is told to show.</summary>
    private sealed class Reader(List<string> said, Creation creation) : MaxObject(creation, 1, 0)
    {
        public override void Receive(int inlet, Message message) => said.Add(Bench.Text(message.Selector == "set" ? message.Atoms : message.ToAtoms()));
    }
}
