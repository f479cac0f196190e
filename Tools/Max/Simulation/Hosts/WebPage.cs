using System.Text.Json.Nodes;
using Tactus.Tools.Browsing;

namespace Tactus.Tools.Max.Simulation;

/// <summary>A page in Chromium: what it says is handed on, what is asked of it waits until it is there.</summary>
/// <remarks>Thread: any for the methods; <c>heard</c> and <c>failed</c> are called from threads of their own.</remarks>
internal sealed class WebPage(Action<JsonObject> heard, Action<string> failed)
{
    private readonly Lock gate = new();
    private Task<(DevTools Tools, string Session, string Target)>? opening;
    private Task last = Task.CompletedTask;

    /// <summary>Who keeps the page's time by hand and answers what it asks the network for; null where both are real. Set before the page is opened.</summary>
    public VirtualPage? InVirtualTime { get; set; }

    /// <summary>Opens a page in which these scripts come before any of its own.</summary>
    public void Open(Chromium browser, params string[] scripts) => opening ??= OpenPage(browser, scripts);

    /// <summary>Asks the browser something about the page, whatever else waits.</summary>
    public async Task<JsonObject> Call(string method, JsonObject parameters)
    {
        var (tools, session, _) = await opening!.ConfigureAwait(false);
        return await tools.Call(method, parameters, session).ConfigureAwait(false);
    }

    public void Navigate(string address) => Do("Page.navigate", new() { ["url"] = address });

    public void Reload() => Do("Page.reload", new() { ["ignoreCache"] = true });

    public void Run(string code) => Do("Runtime.evaluate", new() { ["expression"] = code });

    public void Close() => Then(async page => await page.Tools.Call("Target.closeTarget", new() { ["targetId"] = page.Target }).ConfigureAwait(false));

    private void Do(string method, JsonObject parameters) => Then(async page => await page.Tools.Call(method, parameters, page.Session).ConfigureAwait(false));

    /// <summary>One after the other: messages keep their order.</summary>
    private void Then(Func<(DevTools Tools, string Session, string Target), Task> action)
    {
        lock (gate)
            last = Chain(last, action);
    }

    private async Task Chain(Task before, Func<(DevTools Tools, string Session, string Target), Task> action)
    {
        await before.ConfigureAwait(false);
        try
        {
            if (opening is { } page)
                await action(await page.ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The browser is being closed, and this with it.
        }
        catch (Exception error)
        {
            failed($"the page failed: {error.Message}");
        }
    }

    private async Task<(DevTools, string, string)> OpenPage(Chromium browser, string[] scripts)
    {
        var tools = await browser.Tools.ConfigureAwait(false);
        var target = (await tools.Call("Target.createTarget", new() { ["url"] = "about:blank" }).ConfigureAwait(false))["targetId"]!.GetValue<string>();
        var attached = await tools.Call("Target.attachToTarget", new() { ["targetId"] = target, ["flatten"] = true }).ConfigureAwait(false);
        var session = attached["sessionId"]!.GetValue<string>();
        tools.Listen(session, Hear);
        await tools.Call("Page.enable", null, session).ConfigureAwait(false);
        await tools.Call("Runtime.enable", null, session).ConfigureAwait(false);
        if (InVirtualTime is null)
            await tools.Call("Runtime.addBinding", new() { ["name"] = "tactusSay" }, session).ConfigureAwait(false);
        else
            await tools.Call("Fetch.enable", new() { ["patterns"] = new JsonArray(new JsonObject { ["urlPattern"] = "http://*" }) }, session).ConfigureAwait(false);
        foreach (var script in scripts)
            await tools.Call("Page.addScriptToEvaluateOnNewDocument", new() { ["source"] = await File.ReadAllTextAsync(script).ConfigureAwait(false) }, session).ConfigureAwait(false);
        return (tools, session, target);
    }

    private void Hear(string method, JsonObject details)
    {
        Tell(method, details);
        InVirtualTime?.Hear(method, details);
    }

    private void Tell(string method, JsonObject details)
    {
        switch (method)
        {
            case "Runtime.bindingCalled": heard(JsonNode.Parse(details["payload"]!.GetValue<string>())!.AsObject()); break;
            case "Page.frameStartedLoading": Own("onloadstart"); break;
            case "Page.frameNavigated" when details["frame"]!["parentId"] is null: Own("url", details["frame"]!["url"]!.GetValue<string>()); break;
            case "Page.loadEventFired": Own("onloadend", 200); break;
            case "Runtime.consoleAPICalled": Post("info", string.Join(' ', details["args"]!.AsArray().Select(each => (each!["value"] ?? each["description"])?.ToString()))); break;
            case "Runtime.exceptionThrown": Post("error", (details["exceptionDetails"]!["exception"]?["description"] ?? details["exceptionDetails"]!["text"])!.ToString()); break;
        }
    }

    /// <summary>What a jweb sends by itself.</summary>
    private void Own(params JsonNode[] atoms) => heard(new() { ["type"] = "own", ["atoms"] = new JsonArray(atoms) });

    private void Post(string level, string text) => heard(new() { ["type"] = "post", ["level"] = level, ["text"] = text });
}
