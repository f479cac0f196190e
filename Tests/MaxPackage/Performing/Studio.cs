using Tactus.Tests.Tools.Max.Simulation;
using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>
/// A simulated Max with a patch of the package, the real host in the real thing (a Node process, a V8 context, a page in Chromium), and the real engine: all in one virtual time,
/// passed by hand, so that every run is alike however busy the machine is.
/// </summary>
internal sealed class Studio : IDisposable
{
    public const double LookAhead = 50;
    public const double LongestHop = 20;
    public const int Seed = 1;

    /// <summary>So long a host may need to find an engine, in ms.</summary>
    private const double LongestWait = 10_000;

    private readonly VirtualNetwork network;
    private readonly List<SteppedEngine> engines = [];
    private RunningPatcher? patch;

    /// <param name="host">Which of the three; the patches are told.</param>
    /// <param name="options">What Max's documents leave open; by default, random delays between host and patch.</param>
    /// <param name="chance">The seed of all delays; the piece's is always the same.</param>
    public Studio(string host, SimulationOptions? options = null, int chance = Seed)
    {
        network = new(chance);
        Machine = new(options ?? Hopping(new() { Seed = chance })) { Outside = network.Outside, Browser = host == "jweb" ? SharedBrowser.Get() : null };
        Machine.Log.Keeps = false;
        Machine.Log.Written = Hear;
        Score = new(Machine);
    }

    public Machine Machine { get; }

    public SteppedEngine Engine => engines[^1];

    /// <summary>What is open.</summary>
    public RunningPatcher Patch => patch!;

    /// <summary>What left the patch: note-ons and note-offs, or a controller's values.</summary>
    public List<Heard> Heard { get; } = [];

    public List<string> Printed { get; } = [];

    public List<string> Errors { get; } = [];

    /// <summary>What Max's transport did.</summary>
    public TransportScore Score { get; }

    /// <summary>Random delays of up to 20 ms each way between host and patch.</summary>
    public static SimulationOptions Hopping(SimulationOptions options)
    {
        var hop = new HopDelay(0, LongestHop);
        return options with { Jweb = hop, Node = hop, V8 = hop };
    }

    /// <summary>Starts an engine, as <c>tactus play</c> does.</summary>
    public Studio Play(Action<Piece> compose)
    {
        var piece = new Piece("piece", Seed);
        compose(piece);
        engines.Add(new(network, piece, LookAhead));
        return this;
    }

    /// <summary>From now on the engine is to be found there only.</summary>
    public Studio LeadTo(string url)
    {
        network.LeadsToEngine = asked => new Uri(asked).Authority == new Uri(url).Authority;
        return this;
    }

    /// <summary>Opens one of the example patches, its hub with another host.</summary>
    public Studio OpenExample(string name, string host) => Open($"/tactus-{name}.maxpat", host);

    /// <summary>Opens the help of an object, its hubs with another host.</summary>
    public Studio OpenHelp(string of, string host) => Open($"/{of}.maxhelp", host);

    /// <summary>Opens a patch of a hub alone, and prints what it says.</summary>
    public Studio OpenHub(string url, string host) => OpenScript($"""
        hub = tactus {url} {host}
        p = print status
        q = print log
        hub 0 -> p 0
        hub 1 -> q 0
        """);

    /// <summary>Opens a patch of a hub, an object for one generator and what makes it sound.</summary>
    public Studio OpenNote(string clock, string generator, string host) => OpenScript($"""
        hub = tactus ws://127.0.0.1:7400/performer {host}
        voice = tactus.note {clock} {generator}
        out = noteout
        p = print log
        voice 0 -> out 0
        voice 1 -> out 1
        voice 2 -> out 2
        hub 1 -> p 0
        """);

    public Studio Advance(double milliseconds)
    {
        Machine.Advance(milliseconds);
        return this;
    }

    /// <summary>Runs until the piece's onset 0 lies so far back.</summary>
    public Studio AdvanceTo(double afterStart)
    {
        for (var limit = Machine.Now + LongestWait; double.IsNaN(Engine.Start) && Machine.Now < limit;)
            Machine.Advance(1);
        Assert.That(Engine.Start, Is.Not.NaN, $"the music never begins: {string.Join(" | ", Printed.Concat(Errors).TakeLast(5))}");
        return Advance(Engine.Start + afterStart - Machine.Now);
    }

    /// <summary>Does something to Max's transport, as a click does.</summary>
    public Studio Transport(Action<MaxTransport> change)
    {
        Machine.RunEvent(EventThread.Scheduler, Machine.Now, () => change(Machine.Transport));
        return this;
    }

    /// <summary>Tells the hub something, as a message box does.</summary>
    public Studio TellHub(string message)
    {
        var hub = patch!.Objects.Select(each => each.Object).First(each => each.Creation.Name == "tactus");
        Machine.RunEvent(EventThread.Main, Machine.Now, () => hub.Receive(0, Message.From(AtomText.ReadAll(message))));
        return this;
    }

    /// <summary>Tells the host's object something that the package never does: to load its page or its script again.</summary>
    public Studio TellHost(string selector, params Atom[] atoms)
    {
        var host = HostsIn(patch!).Single();
        Machine.RunEvent(EventThread.Main, Machine.Now, () => host.Receive(0, new(selector, atoms)));
        return this;
    }

    public void Dispose()
    {
        patch?.Free();
        foreach (var engine in engines)
            engine.Dispose();
        Machine.Dispose();
    }

    private Studio OpenScript(string script)
    {
        patch = PatchLoader.Open(Machine, PatchScript.Parse(script), Repository.PathOf("MaxPackage"));
        return this;
    }

    private Studio Open(string ending, string host)
    {
        var file = Repository.PathOf(Repository.FilesEndingWith(ending).Single());
        patch = PatchLoader.Open(Machine, ExamplePatch.WithHost(file, host), Repository.PathOf("MaxPackage"));
        return this;
    }

    private static IEnumerable<HostObject> HostsIn(RunningPatcher patcher) => patcher.Objects.SelectMany(each => each.Object switch
    {
        HostObject host => [host],
        Subpatcher inner => HostsIn(inner.Inner),
        _ => Enumerable.Empty<HostObject>(),
    });

    private void Hear(LogEntry entry)
    {
        switch (entry.Kind)
        {
            case LogKind.NoteOut or LogKind.ControlOut: Heard.Add(new(entry.Time, entry.Due, entry.Atoms[0].AsInt, entry.Kind == LogKind.NoteOut ? entry.Atoms[1].AsInt : 1, entry.Atoms[2].AsInt)); break;
            case LogKind.Error: Errors.Add($"{entry.Source}: {Bench.Text(entry.Atoms)}"); break;
            case LogKind.Print or LogKind.Post: Printed.Add(Bench.Text(entry.Atoms)); break;
        }
    }
}
