using System.Text.Json.Nodes;
using Tactus.Tools.Browsing;

namespace Tactus.Tools.Max.Simulation;

/// <summary><c>jweb</c>: a real page in Chromium, with a stand-in for <c>window.max</c>.</summary>
/// <remarks>
/// Source: facts.md section 0 (its messages always come out of the low-priority queue) and section 1 (one handler a selector, messages of its own
/// such as <c>onloadend</c>, pages found by a bare file name). Delay, order and bunching are not established (section 9): <see cref="SimulationOptions.Jweb"/>.
/// </remarks>
[MaxName("jweb")]
internal sealed class Jweb : HostObject
{
    private readonly Hop outward, inward;
    private readonly WebPage page;
    private readonly VirtualPage? inVirtualTime;
    private string url = "", asked = "";
    private bool isLoaded;

    public Jweb(Creation creation)
        : base(creation, 1, 1)
    {
        (outward, inward) = (new(creation.Machine.Options.Jweb, EventThread.Main), new(creation.Machine.Options.Jweb, EventThread.Main));
        page = new(Hear, sentence => OnMachine(() => Complain(sentence)));
        if (IsInVirtualTime)
            page.InVirtualTime = inVirtualTime = new(page, creation.Machine.Outside, Hear, () => Silent("the page", Replies.Patience)) { TimerPeriod = creation.Machine.Options.PageTimerPeriod };
        Attribute("url", atoms => url = atoms.Length > 0 ? atoms[0].ToString() : "");
        Ignore("rendermode", "disablefind", "history", "historysize", "nonstandardoutletcalls");
    }

    /// <inheritdoc/>
    public override void Loaded()
    {
        if (url.Length > 0)
            Read(url);
    }

    /// <inheritdoc/>
    public override void Freed()
    {
        inVirtualTime?.End();
        page.Close();
    }

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        switch (message.Selector)
        {
            case "read" or "readfile" or "url" when message.Atoms is [var where, ..]: Read(where.ToString()); break;
            case "reload": Reload(); break;
            case "executejavascript": page.Run(string.Join(' ', message.Atoms)); break;
            case "mute" or "back" or "forward" or "gotohistory": Complain($"'{message.Selector}' is not simulated"); break;
            case var word when TrySet(word, message.Atoms): break;
            default: Pass(HostJson.From(message)); break;
        }
    }

    private void Read(string where)
    {
        asked = where;
        if (Machine.Options.PagesLoadUnseen)
            Load(where);
        else
            Creation.Patcher.WhenShown(() => Load(asked));
    }

    /// <summary>Chromium starts with the first page that is asked for.</summary>
    private void Load(string where)
    {
        isLoaded = true;
        page.Open(BrowserOf(Machine), [.. Scripts.Select(name => HostFiles.For(Machine)[name])]);
        var local = where.StartsWith("file://", StringComparison.Ordinal) ? where[7..] : where;
        if (local.Contains("://", StringComparison.Ordinal))
            Navigate(local);
        else if (TryFind(local.Split('?', '#')[0], out var file))
            Navigate(new Uri(file).AbsoluteUri + local[local.Split('?', '#')[0].Length..]);
    }

    /// <summary>One browser for all pages of a machine: the one that it was given, or else one that ends with it.</summary>
    private static Chromium BrowserOf(Machine machine) => machine.Browser ?? machine.Shared("", () =>
    {
        var browser = new Chromium();
        machine.Own(browser);
        return browser;
    });

    private string[] Scripts => inVirtualTime is null ? ["jweb-bridge.js"] : ["virtual-time.cjs", "virtual-page.js", "jweb-bridge.js"];

    private void Navigate(string address)
    {
        if (inVirtualTime is { } living)
            living.Navigate(address);
        else
            page.Navigate(address);
    }

    private void Reload()
    {
        if (inVirtualTime is { } living && isLoaded)
            living.Reload();
        else if (isLoaded)
            page.Reload();
    }

    private void Pass(JsonObject message) => Leave(inward, () => Tell(message));

    private void Tell(JsonObject message)
    {
        if (inVirtualTime is { } living)
            living.Say(message);
        else
            page.Run($"window.tactusHear?.({message.ToJsonString()})");
    }

    private void Hear(JsonObject said)
    {
        switch (said["type"]!.GetValue<string>())
        {
            case "outlet": Machine.Arrivals.Add(outward, () => Output(said["atoms"])); break;
            case "own": Machine.Arrivals.Add(outward, () => Send(0, HostJson.ToMessage(said["atoms"], Machine))); break;    // not the page's words
            case "post": PostLater(said); break;
            default: OnMachine(() => Answer(said)); break;
        }
    }

    /// <summary>Before Max 9.2 bare numbers are not sent at all, and a lone word may be lost (facts.md section 1).</summary>
    private void Output(JsonNode? atoms)
    {
        var message = HostJson.ToMessage(atoms, Machine);
        if (Machine.Options.JwebBefore92 && (message.IsPlain || message.Atoms.Length == 0))
            Complain($"'{message}' is lost before Max 9.2: send a word and at least one argument");
        else if (message.Atoms.Length > Machine.Options.JwebMostAtoms)
            Complain($"a message of {message.Atoms.Length} atoms is too long for a page: {Machine.Options.JwebMostAtoms} are allowed");
        else
            Send(0, message);
    }

    private void Answer(JsonObject question)
    {
        var answer = HostJson.Answer(question, Machine);
        if (question["id"] is not null)
            Pass(answer);
    }
}
