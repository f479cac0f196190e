namespace Tactus.Tools.Max.Simulation;

/// <summary>A patcher that runs: its objects, its ports, and what it was given.</summary>
internal sealed class RunningPatcher(Machine machine, string name, string file, RunningPatcher? parent, PatcherArguments arguments)
{
    private readonly List<(string Id, MaxObject Object)> objects = [];
    private Action? whenShown;
    private bool isShown;

    public Machine Machine { get; } = machine;

    /// <summary>Its title: the file's name, or the subpatcher's.</summary>
    public string Name { get; } = name;

    /// <summary>The file it comes from; a subpatcher has its parent's.</summary>
    public string File { get; } = file;

    public RunningPatcher? Parent { get; } = parent;

    /// <summary>Whether it is shown in its parent's window, as a bpatcher is.</summary>
    public bool IsPane { get; init; }

    public PatcherArguments Arguments { get; } = arguments;

    /// <summary>What makes further objects in it while it runs.</summary>
    public required PatchLoader Loader { get; init; }

    /// <summary>Boxes with a scripting name, by that name.</summary>
    public Dictionary<string, MaxObject> Named { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<(string Id, MaxObject Object)> Objects => objects;

    /// <summary>The inlet boxes, from left to right.</summary>
    public List<PortBox> InletBoxes { get; } = [];

    /// <summary>The outlet boxes, from left to right.</summary>
    public List<PortBox> OutletBoxes { get; } = [];

    public void Add(string id, MaxObject made) => objects.Add((id, made));

    /// <summary>An object by its id in the file, such as <c>obj-1</c>.</summary>
    public MaxObject this[string id] => objects.First(each => each.Id == id).Object;

    /// <summary>Tells every object that loading is done, subpatchers first (facts.md section 5). What is made meanwhile is told by who makes it.</summary>
    public void Loaded()
    {
        var all = InLoadOrder().ToArray();
        Tell(all, each => each.Loaded());
        Tell(all, each => each.Opened());
    }

    /// <summary>Tells one object that came later that it is there.</summary>
    public static void Loaded(MaxObject late)
    {
        if (late is Subpatcher sub)
            sub.Inner.Loaded();
        late.Loaded();
        late.Opened();
    }

    /// <summary>Takes an object out, and every cord to it.</summary>
    public void Remove(string name)
    {
        if (!Named.Remove(name, out var gone))
            return;
        if (gone is Subpatcher sub)
            sub.Inner.Free();
        gone.Freed();
        objects.RemoveAll(each => ReferenceEquals(each.Object, gone));
        foreach (var outlet in objects.SelectMany(each => each.Object.Outlets))
            outlet.Connect(outlet.Targets.Where(target => !ReferenceEquals(target.Object, gone)).ToArray());
    }

    /// <summary>Its window opens.</summary>
    public void Show()
    {
        isShown = true;
        whenShown?.Invoke();
        whenShown = null;
    }

    /// <summary>Runs something as soon as its window has been open once.</summary>
    public void WhenShown(Action action)
    {
        if (IsPane && Parent is { } above)
            above.WhenShown(action);
        else if (isShown)
            action();
        else
            whenShown += action;
    }

    /// <summary>Closes the patch: freebang fires, pages and processes end.</summary>
    public void Free() => Tell([.. InLoadOrder()], each => each.Freed());

    private void Tell(MaxObject[] all, Action<MaxObject> what)
    {
        foreach (var each in all)
            Machine.RunEvent(EventThread.Main, Machine.Now, () => what(each));
    }

    private IEnumerable<MaxObject> InLoadOrder()
    {
        var own = objects.Select(each => each.Object).ToArray();
        var ordered = Machine.Options.LoadOrder == LoadOrder.LastBoxFirst ? own.Reverse() : own;
        return own.OfType<Subpatcher>().SelectMany(sub => sub.Inner.InLoadOrder()).Concat(ordered);
    }
}
