using System.Text.Json.Nodes;
using Tactus.Hosting;
using Tactus.Tools.Max.Data;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Simulation;

/// <summary>Makes a running patcher of a file, with its subpatchers and abstractions.</summary>
internal sealed class PatchLoader(Machine machine, PatchFolders path)
{
    private readonly List<string> mistakes = [];

    /// <summary>Loads a patch and lets its loadbangs fire.</summary>
    /// <exception cref="HostingException">The file cannot be read, or names objects that nobody knows: all of them are listed.</exception>
    public static RunningPatcher Open(Machine machine, string file, params IEnumerable<string> packages) => Open(machine, Read(file), packages);

    /// <summary>Runs a patch that is already read; <see cref="PatchFile.FullPath"/> says where it stands.</summary>
    public static RunningPatcher Open(Machine machine, PatchFile file, params IEnumerable<string> packages)
    {
        var loader = new PatchLoader(machine, new PatchFolders(file.FullPath, packages));
        var patcher = loader.Load(file.Root, file.ObjectName, file.FullPath, null, loader.Arguments([], new Dictionary<string, Atom[]>()));
        if (loader.mistakes.Count > 0)
            throw new HostingException(string.Join('\n', loader.mistakes));
        ListenToOutlets(patcher);
        patcher.Show();
        patcher.Loaded();
        return patcher;
    }

    /// <summary>Makes one more object in a running patcher, as scripting does, and lets its loadbangs fire.</summary>
    /// <exception cref="HostingException">There is no such object.</exception>
    public void Add(RunningPatcher patcher, string name, string text)
    {
        var box = new JsonObject
        {
            ["id"] = $"script-{name}",
            ["maxclass"] = ObjectCatalog.Find(text.Split(' ')[0])?.Kind == BoxKind.OwnClass ? text.Split(' ')[0] : "newobj",
            ["text"] = text,
            ["varname"] = name,
        };
        mistakes.Clear();
        TryMake(patcher, PatchFile.Parse(new JsonObject { ["patcher"] = new JsonObject { ["boxes"] = new JsonArray(new JsonObject { ["box"] = box }) } }.ToJsonString(), patcher.File).Root.Boxes[0]);
        if (mistakes.Count > 0)
            throw new HostingException(string.Join('\n', mistakes));
        RunningPatcher.Loaded(patcher.Named[name]);
    }

    private RunningPatcher Load(Patcher data, string name, string file, RunningPatcher? parent, PatcherArguments arguments, bool isPane = false)
    {
        var patcher = new RunningPatcher(machine, name, file, parent, arguments) { Loader = this, IsPane = isPane };
        foreach (var box in data.Boxes)
            TryMake(patcher, box);
        Ports(patcher, data, isInlet: true);
        Ports(patcher, data, isInlet: false);
        new Wiring(patcher, data, mistakes).Connect();
        return patcher;
    }

    private void TryMake(RunningPatcher patcher, Box box)
    {
        try
        {
            if (new BoxReader(machine, path, patcher, box) is { IsEmpty: false } reader)
                Add(patcher, box, Make(patcher, box, reader));
        }
        catch (HostingException mistake)
        {
            mistakes.Add(mistake.Message);
        }
    }

    private MaxObject Make(RunningPatcher patcher, Box box, BoxReader reader)
    {
        var creation = reader.Read();
        if (box.Inner is { } inner && creation.Name is "p" or "patcher" or "bpatcher")
            return new Subpatcher(creation, Load(inner, creation.Symbol(0) ?? creation.Name, patcher.File, patcher, patcher.Arguments, creation.Name == "bpatcher"));
        if (creation.Name == "bpatcher")
            return Abstraction(creation, FileOf(creation), creation.Value("args") ?? [], patcher);
        if (machine.StandIns.Contains(creation.Name))
            return new StandInHost(creation);
        if (SimulatedObjects.Knows(creation.Name))
            return BoxReader.WithAttributes(SimulatedObjects.Create(creation));
        if (path.Find(creation.Name + ".maxpat") is { } file)
            return Abstraction(creation, file, creation.Arguments, patcher);
        throw creation.Refuse(Unknown(creation.Name));
    }

    private string Unknown(string name)
    {
        var near = Names.Nearest(name, SimulatedObjects.Names) is { } nearest ? $" Did you mean '{nearest}'?" : "";
        return ObjectCatalog.Knows(name) ? $"Max has an object '{name}', and the simulator does not; do without, or give it a class of its own in the simulator.{near}"
            : $"there is no object '{name}', and no {name}.maxpat in {path.Listed}.{near}";
    }

    private Subpatcher Abstraction(Creation creation, string file, Atom[] arguments, RunningPatcher parent)
    {
        for (RunningPatcher? above = parent; above is not null; above = above.Parent)
            if (above.File == file)
                throw creation.Refuse("an abstraction cannot contain itself.");
        var (typed, attributes) = BoxReader.SplitAttributes(arguments);
        foreach (var (name, value) in creation.TextAttributes.Where(each => creation.Name != "bpatcher"))
            attributes[name] = value;
        return new(creation, Load(Read(file).Root, Path.GetFileNameWithoutExtension(file), file, parent, Arguments(typed, attributes), creation.Name == "bpatcher"));
    }

    private string FileOf(Creation creation) => creation.Value("name") is [var name] && path.Find(name.ToString()) is { } file ? file
        : throw creation.Refuse($"there is no file '{(creation.Value("name") is [var asked] ? asked : "")}' for this bpatcher in {path.Listed}.");

    private PatcherArguments Arguments(Atom[] typed, IReadOnlyDictionary<string, Atom[]> attributes) => new(machine.NextPatcherNumber++, typed, attributes);

    private static void Add(RunningPatcher patcher, Box box, MaxObject made)
    {
        patcher.Add(box.Id, made);
        if (made.Creation.Value("varname") is [var name])
            patcher.Named[name.ToString()] = made;
    }

    /// <summary>Inlet and outlet boxes are a patcher's ports, from left to right (facts.md section 6).</summary>
    private static void Ports(RunningPatcher patcher, Patcher data, bool isInlet)
    {
        var ports = patcher.Objects.Where(each => each.Object is PortBox port && port.IsInlet == isInlet).OrderBy(each => data.Find(each.Id)!.Rectangle?.X);
        (isInlet ? patcher.InletBoxes : patcher.OutletBoxes).AddRange(ports.Select(each => (PortBox)each.Object));
    }

    private static void ListenToOutlets(RunningPatcher patcher)
    {
        for (var i = 0; i < patcher.OutletBoxes.Count; i++)
        {
            var (outlet, number) = (patcher.OutletBoxes[i], i);
            outlet.Heard = message => patcher.Machine.Log.Write(LogKind.Outlet, outlet.Creation.Place, [number, .. message.ToAtoms()]);
        }
    }

    private static PatchFile Read(string file)
    {
        try
        {
            return PatchFile.Read(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or PatchFormatException)
        {
            throw new HostingException($"{file} is no patch that can be read: {error.Message}", error);
        }
    }
}
