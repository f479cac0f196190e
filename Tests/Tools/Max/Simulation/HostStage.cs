using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>A folder with pages and scripts, a patch in it, and what the simulated Max's log says of it.</summary>
internal sealed class HostStage(Machine machine) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tactus-host-tests").FullName;

    /// <summary>The simulated Max: another one where a test wants another reading of it.</summary>
    public Machine Machine { get; set; } = machine;

    /// <summary>What was printed, each with the name of its object.</summary>
    public List<string> Heard { get; } = [];

    public void Dispose()
    {
        Machine.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    public string PathOf(string name) => Path.Combine(folder, name);

    public void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    public RunningPatcher Open(string script)
    {
        Machine.Log.Written = entry => Heard.Add(Bench.Text(entry.Atoms));
        return PatchLoader.Open(Machine, PatchScript.Parse(script, PathOf("test.maxpat")));
    }

    /// <summary>Sends a message into an object's first inlet, as a click does.</summary>
    public void SendTo(MaxObject target, string message) =>
        Machine.RunEvent(EventThread.Main, Machine.Now, () => target.Receive(0, Message.From(AtomText.ReadAll(message))));
}
