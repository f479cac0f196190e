using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Simulation;

/// <summary>What a script's process says, for whoever waits for it.</summary>
/// <remarks>Thread: <see cref="Add"/> any; the rest one.</remarks>
internal sealed class Replies(Func<Exception> silent) : IDisposable
{
    /// <summary>So long a script may take to answer, on any machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly BlockingCollection<JsonObject> said = [];

    public void Add(JsonObject message) => said.Add(message);

    /// <summary>It has ended, after all that it said: whoever waits for more is told at once that it is done.</summary>
    public void End() => said.CompleteAdding();

    /// <summary>The next thing that it says.</summary>
    public JsonObject Next() => said.TryTake(out var next, Patience) ? next : said.IsCompleted ? Done : throw silent();

    /// <summary>The last answer of one that has ended, also to the question after its ports.</summary>
    private static JsonObject Done => new() { ["type"] = "done", ["inlets"] = 1, ["outlets"] = 1 };

    /// <summary>Everything that it says until it is done.</summary>
    public List<JsonObject> UntilDone()
    {
        var all = new List<JsonObject>();
        do
            all.Add(Next());
        while (all[^1]["type"]!.GetValue<string>() != "done");
        return all;
    }

    /// <inheritdoc/>
    public void Dispose() => said.Dispose();
}
