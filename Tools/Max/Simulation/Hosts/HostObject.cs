using System.Text.Json.Nodes;
using Tactus.Hosting;

namespace Tactus.Tools.Max.Simulation;

/// <summary>An object whose work is done outside: it needs real time, or else an <see cref="Outside"/> with a network.</summary>
internal abstract class HostObject : MaxObject
{
    private readonly Hop nothing = new(new(), EventThread.Main);

    protected HostObject(Creation creation, int inlets, int outlets)
        : base(creation, inlets, outlets) => creation.Machine.HasHosts |= creation.Machine.Outside.Network is null;

    /// <summary>How a script is told which clock is its own.</summary>
    protected string ClockName => IsInVirtualTime ? "virtual" : "real";

    /// <summary>Whether its time is passed by hand.</summary>
    protected bool IsInVirtualTime => Machine.Outside.Network is not null;

    /// <summary>Sends something on its way out of Max, which is no event of Max's own.</summary>
    protected void Leave(Hop hop, Action action) => Machine.Outside.At(hop.Due(Machine.Now, Machine.Random), action);

    /// <summary>Runs something on the machine's own thread, as an event of the main thread, without a delay.</summary>
    protected void OnMachine(Action action) => Machine.Arrivals.Add(nothing, action);

    protected void Post(string level, string text) =>
        Machine.Log.Write(level == "error" ? LogKind.Error : LogKind.Post, Creation.Place, [text]);

    protected void PostLater(JsonObject said)
    {
        var (level, text) = (said["level"]?.ToString() ?? "info", said["text"]?.ToString() ?? "");
        OnMachine(() => Post(level, text));
    }

    /// <summary>Finds a script or page in the search path.</summary>
    protected string FileOf(string name, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (Creation.Path.Find(name + ending) is { } found)
                return found;
        throw Creation.Refuse($"there is no file '{name}' in {Creation.Path.Listed}.");
    }

    /// <summary>For scripts that may also be missing later, when nobody can be told by an exception.</summary>
    protected bool TryFind(string name, out string file)
    {
        file = Creation.Path.Find(name) ?? "";
        if (file.Length == 0)
            Complain($"there is no file '{name}' in {Creation.Path.Listed}");
        return file.Length > 0;
    }

    /// <summary>The exception for a host that does not answer.</summary>
    protected HostingException Silent(string what, TimeSpan waited) => Creation.Refuse($"{what} did not answer within {waited.TotalSeconds} s.");
}
