namespace Tactus.Tools.Max.Simulation;

/// <summary>A patcher that runs: its objects, its ports, and what it was given.</summary>
internal sealed class RunningPatcher(Machine machine, string name, string file, RunningPatcher? parent, PatcherArguments arguments)
{
    private readonly List<(string Id, MaxObject Object)> objects = [];

    public Machine Machine { get; } = machine;

    /// <summary>Its title: the file's name, or the subpatcher's.</summary>
    public string Name { get; } = name;

    /// <summary>The file it comes from; a subpatcher has its parent's.</summary>
    public string File { get; } = file;

    public RunningPatcher? Parent { get; } = parent;

    public PatcherArguments Arguments { get; } = arguments;

    /// <summary>Boxes with a scripting name, by that name.</summary>
    public Dictionary<string, MaxObject> Named { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<(string Id, MaxObject Object)> Objects => objects;

    /// <summary>The inlet boxes, from left to right.</summary>
    public List<PortBox> InletBoxes { get; } = [];

    /// <summary>The outlet boxes, from left to right.</summary>
    public List<PortBox> OutletBoxes { get; } = [];

    /// <summary>Whether anything in it runs outside and needs real time.</summary>
    public bool HasHosts => objects.Any(each => each.Object is HostObject || (each.Object is Subpatcher inner && inner.Inner.HasHosts));

    public void Add(string id, MaxObject made) => objects.Add((id, made));

    /// <summary>An object by its id in the file, such as <c>obj-1</c>.</summary>
    public MaxObject this[string id] => objects.First(each => each.Id == id).Object;

    /// <summary>Tells every object that loading is done, subpatchers first (facts.md section 5).</summary>
    public void Loaded()
    {
        ForEachPatcher(patcher => patcher.InLoadOrder(each => each.Loaded()));
        ForEachPatcher(patcher => patcher.InLoadOrder(each => each.Opened()));
    }

    /// <summary>Closes the patch: freebang fires, pages and processes end.</summary>
    public void Free() => ForEachPatcher(patcher => patcher.InLoadOrder(each => each.Freed()));

    private void InLoadOrder(Action<MaxObject> action)
    {
        var all = objects.Select(each => each.Object);
        foreach (var each in Machine.Options.LoadOrder == LoadOrder.LastBoxFirst ? all.Reverse() : all)
            Machine.RunEvent(EventThread.Main, Machine.Now, () => action(each));
    }

    private void ForEachPatcher(Action<RunningPatcher> action)
    {
        foreach (var inner in objects.Select(each => each.Object).OfType<Subpatcher>())
            inner.Inner.ForEachPatcher(action);
        action(this);
    }
}
