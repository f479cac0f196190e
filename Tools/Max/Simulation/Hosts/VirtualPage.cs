using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Simulation;

/// <summary>A page that lives in virtual time: loading takes none, and it computes while it is spoken to.</summary>
/// <remarks>Thread: the machine's own.</remarks>
internal sealed class VirtualPage(WebPage page, Outside outside, Action<JsonObject> heard, Func<Exception> silent)
{
    private readonly BlockingCollection<(string Method, JsonObject Details)> news = [];
    private VirtualHost? living;

    /// <summary>Its timers come at multiples of so many ms only; 0 for when they are due.</summary>
    public double TimerPeriod { get; init; }

    /// <summary>What the browser tells of the page. Thread: the browser's.</summary>
    public void Hear(string method, JsonObject details)
    {
        if (method is "Page.loadEventFired" or "Fetch.requestPaused")
            news.Add((method, details));
    }

    public void Navigate(string address) => Load(() => page.Navigate(address));

    public void Reload() => Load(page.Reload);

    public void Say(JsonObject message) => living?.Say(message);

    /// <summary>The page is closed.</summary>
    public void End() => living?.End();

    private void Load(Action? go = null)
    {
        living?.End();
        go?.Invoke();
        while (Next() is { Method: not "Page.loadEventFired" } request)
            Answer(request.Details);
        living = new(outside, Converse, Take);
        living.Say(new() { ["type"] = "wake" });
    }

    private (string Method, JsonObject Details) Next() => news.TryTake(out var next, Replies.Patience) ? next : throw silent();

    private void Take(JsonObject said)
    {
        if (said["type"]!.GetValue<string>() == "leaves")
            Load();
        else
            heard(said);
    }

    private List<JsonObject> Converse(JsonObject message)
    {
        message["timerPeriod"] = TimerPeriod;
        var answer = page.Call("Runtime.evaluate", new() { ["expression"] = $"tactusStep({message.ToJsonString()})", ["awaitPromise"] = true, ["returnByValue"] = true })
            .WaitAsync(Replies.Patience).GetAwaiter().GetResult();
        return answer["result"]!["value"]?.GetValue<string>() is { } said ? [.. JsonNode.Parse(said)!.AsArray().Select(each => each!.AsObject())] : throw silent();
    }

    private void Answer(JsonObject request)
    {
        var body = outside.Network!.Read(new Uri(request["request"]!["url"]!.GetValue<string>()));
        page.Call("Fetch.fulfillRequest", new()
        {
            ["requestId"] = request["requestId"]!.GetValue<string>(),
            ["responseCode"] = body is null ? 404 : 200,
            ["body"] = Convert.ToBase64String(body ?? []),
        }).WaitAsync(Replies.Patience).GetAwaiter().GetResult();
    }
}
