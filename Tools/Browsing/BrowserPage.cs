using System.Text.Json.Nodes;

namespace Tactus.Tools.Browsing;

/// <summary>A page in a <see cref="Chromium"/> that can be asked things: the real page as a performer, for measurements.</summary>
/// <remarks>Thread: any.</remarks>
internal sealed class BrowserPage
{
    private readonly DevTools tools;
    private readonly string session;

    private BrowserPage(DevTools tools, string session) => (this.tools, this.session) = (tools, session);

    /// <summary>Opens a page of its own.</summary>
    /// <param name="browser">Where.</param>
    /// <param name="address">What.</param>
    /// <param name="beforehand">JavaScript that runs in the page before its own; null for none.</param>
    /// <exception cref="Tactus.Hosting.HostingException">Chromium ended before it could be spoken to.</exception>
    public static async Task<BrowserPage> Open(Chromium browser, Uri address, string? beforehand = null)
    {
        var tools = await browser.Tools.ConfigureAwait(false);
        var target = (await tools.Call("Target.createTarget", new() { ["url"] = "about:blank" }).ConfigureAwait(false))["targetId"]!.GetValue<string>();
        var attached = await tools.Call("Target.attachToTarget", new() { ["targetId"] = target, ["flatten"] = true }).ConfigureAwait(false);
        var page = new BrowserPage(tools, attached["sessionId"]!.GetValue<string>());
        await page.Call("Page.enable", []).ConfigureAwait(false);
        if (beforehand is not null)
            await page.Call("Page.addScriptToEvaluateOnNewDocument", new() { ["source"] = beforehand }).ConfigureAwait(false);
        await page.Call("Page.navigate", new() { ["url"] = address.AbsoluteUri }).ConfigureAwait(false);
        return page;
    }

    /// <summary>What a JavaScript expression is in the page, awaited where it is a promise.</summary>
    /// <returns>Its value as JSON; null for undefined and null.</returns>
    /// <exception cref="InvalidOperationException">It threw; the message is the page's own.</exception>
    public async Task<JsonNode?> Ask(string expression)
    {
        var answer = await Call("Runtime.evaluate", new() { ["expression"] = expression, ["returnByValue"] = true, ["awaitPromise"] = true }).ConfigureAwait(false);
        if (answer["exceptionDetails"] is { } thrown)
            throw new InvalidOperationException($"{expression}: {(thrown["exception"]?["description"] ?? thrown["text"])!.GetValue<string>()}");
        return answer["result"]!["value"];
    }

    /// <summary>Calls a method of the DevTools protocol for this page.</summary>
    public Task<JsonObject> Call(string method, JsonObject parameters) => tools.Call(method, parameters, session);
}
