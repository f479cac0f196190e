using Tactus.Tests.Tools.Max.Simulation;
using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.MaxPackage.Patches;

/// <summary>The package's objects in a simulated Max, in virtual time: the test plays the host and hears what the patch says to it.</summary>
internal sealed class PatchStage : IDisposable
{
    public const int Generator = 3;
    private readonly List<string> said = [];

    private PatchStage(string script, SimulationOptions options)
    {
        Machine = new(options);
        Machine.StandIns.UnionWith(["jweb", "v8", "node.script"]);
        Patch = PatchLoader.Open(Machine, PatchScript.Parse(script), Repository.PathOf("MaxPackage"));
        Machine.Advance(100);
    }

    public Machine Machine { get; }

    public RunningPatcher Patch { get; }

    /// <summary>The hosts that run: one, whatever the number of hubs.</summary>
    public IReadOnlyList<StandInHost> Hosts => [.. HostsIn(Patch)];

    /// <summary>Those that stand for an object of this name.</summary>
    public IEnumerable<StandInHost> HostsNamed(string name) => Hosts.Where(host => host.StandsFor == name);

    /// <summary>What the patch said to the host.</summary>
    public IReadOnlyList<string> Said => said;

    /// <summary>Note-ons and note-offs with the scheduler's time.</summary>
    public IEnumerable<(double Time, long Pitch, long Velocity)> Notes =>
        Machine.Log.Of(LogKind.NoteOut).Select(entry => (entry.Time, entry.Atoms[0].AsInt, entry.Atoms[1].AsInt));

    public IEnumerable<long> Pitches => Notes.Where(note => note.Velocity > 0).Select(note => note.Pitch);

    public IEnumerable<string> Printed => Machine.Log.Of(LogKind.Print).Select(entry => Bench.Text(entry.Atoms));

    public IEnumerable<string> Errors => Machine.Log.Of(LogKind.Error).Select(entry => Bench.Text(entry.Atoms));

    /// <summary>Opens a patch and waits; nothing has been said by the host yet.</summary>
    public static PatchStage Open(string script, SimulationOptions? options = null)
    {
        var stage = new PatchStage(script, options ?? new());
        foreach (var host in stage.Hosts)
            host.Heard = (_, message) => stage.said.Add(Bench.Text(message.ToAtoms()));
        return stage;
    }

    /// <summary>A hub and a tactus.note before a noteout, connected; the generator has its number.</summary>
    public static PatchStage WithNote(SimulationOptions? options = null, string host = "node")
    {
        var stage = Open($"""
            hub = tactus ws://127.0.0.1:7400/performer {host}
            voice = tactus.note beats arp_gen
            out = noteout
            voice 0 -> out 0
            voice 1 -> out 1
            voice 2 -> out 2
            """, options);
        return stage.Connect();
    }

    public PatchStage Connect()
    {
        Say("ready", 1);
        Advance(60);
        Say("connected", 1);
        Say("generator", "arp_gen", Generator);
        Advance(60);
        return this;
    }

    public PatchStage Say(params Atom[] atoms)
    {
        Hosts[0].Say(0, atoms);
        return this;
    }

    /// <summary>Events in ms: due in ms from now, pitch, and length in ms; each lasts 10 ms.</summary>
    public PatchStage Events(int epoch, int @base, int most, int first, params (double Due, int Pitch)[] notes) =>
        Say(["events", Generator, epoch, @base, most, first, 0, 5, .. notes.SelectMany(note => (Atom[])[Machine.CpuClock + note.Due, note.Pitch, 100, 10.0, 1])]);

    /// <summary>Events in ticks: due and length in ticks.</summary>
    public PatchStage Ticks(int epoch, params (double Due, int Pitch, double Length)[] notes) =>
        Say(["events", Generator, epoch, 0, 0, 1_000_000, 1, 5, .. notes.SelectMany(note => (Atom[])[note.Due, note.Pitch, 100, note.Length, 1])]);

    public PatchStage Send(string box, string message)
    {
        Machine.RunEvent(EventThread.Main, Machine.Now, () => Patch[box].Receive(0, Message.From(AtomText.ReadAll(message))));
        return this;
    }

    public PatchStage Transport(Action<MaxTransport> change)
    {
        Machine.RunEvent(EventThread.Scheduler, Machine.Now, () => change(Machine.Transport));
        return this;
    }

    public PatchStage Advance(double milliseconds)
    {
        Machine.Advance(milliseconds);
        return this;
    }

    public void Dispose() => Machine.Dispose();

    /// <summary>The hosts of one patch.</summary>
    public static IEnumerable<StandInHost> HostsIn(RunningPatcher patcher) =>
        patcher.Objects.SelectMany(each => each.Object switch
        {
            StandInHost host => [host],
            Subpatcher inner => HostsIn(inner.Inner),
            _ => Enumerable.Empty<StandInHost>(),
        });
}
