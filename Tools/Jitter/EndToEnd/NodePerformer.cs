using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;
using Tactus.Hosting;
using Tactus.Server;
using Tactus.Tools.Max.Simulation;

namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>
/// The host that Max runs in <c>node.script</c>, in a real Node process with a stand-in for Max: its clock is this machine's, moved by some hours, so that what the host
/// makes of it can be judged to the microsecond.
/// </summary>
internal sealed class NodePerformer(Uri socket, MeasuredEngine engine) : IMeasuredPerformer
{
    private const string Host = "tactus-node.js", Prefix = "jitter/", Script = "measure-node.cjs";
    private readonly string folder = Directory.CreateTempSubdirectory("tactus-jitter").FullName;
    private readonly ConcurrentQueue<JsonObject> told = new();
    private readonly List<Arrival> arrivals = [];
    private readonly List<PlacedNote> placed = [];
    private readonly Dictionary<int, SentNote> sent = [];
    // What was handed over is judged beside what the engine wrote down, which may be a moment behind.
    private readonly List<(int Index, double At, double For)> handed = [];
    private string? failure;
    private LineProcess? process;
    private int seen;

    public string About => "Max's host in Node";

    public string Placing => "the moment on Max's clock for which the host handed the note over, against the moment on the engine's";

    public IReadOnlyCollection<Arrival> Arrivals => arrivals;

    public IReadOnlyCollection<PlacedNote> Placed => placed;

    public async Task Begin()
    {
        var pages = Page.FindFolder() ?? throw new HostingException("The JavaScript for Max is not built: run 'npm ci' and 'npm run build' in MaxPackage/source.");
        var script = Path.Combine(folder, Script);
        await File.WriteAllTextAsync(script, Read(Prefix + Script)).ConfigureAwait(false);
        process = new([script, Path.Combine(pages, Host), socket.AbsoluteUri], told.Enqueue, text => failure ??= text, code => failure ??= $"it ended with {code}");
    }

    public Task Look()
    {
        if (failure is not null)
            throw new HostingException($"Max's host in Node failed: {failure}");
        while (told.TryDequeue(out var events))
            Take(events);
        Settle();
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        process?.Dispose();
        Directory.Delete(folder, recursive: true);
        return default;
    }

    private void Take(JsonObject events)
    {
        var at = engine.EngineMs(events["at"]!.GetValue<double>());
        foreach (var note in events["notes"]!.AsArray().Select(note => note!.AsArray().Select(number => number!.GetValue<double>()).ToArray()))
            handed.Add((Series.IndexOf((long)note[1], (long)note[2], (long)note[3]), at, engine.EngineMs(note[0])));
    }

    private void Settle()
    {
        var notes = engine.Ledger.Notes;
        for (; seen < notes.Length; seen++)
            sent[notes[seen].Index] = notes[seen];
        foreach (var (index, at, time) in handed.Where(one => sent.ContainsKey(one.Index)))
        {
            placed.Add(new(index, time - sent[index].Due.Milliseconds));
            arrivals.Add(new(sent[index].Batch, at));
        }
        handed.RemoveAll(one => sent.ContainsKey(one.Index));
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
