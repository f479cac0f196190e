using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Simulation;

/// <summary><c>v8</c>, <c>js</c>: a script in a V8 context that holds the documented globals only.</summary>
/// <remarks>
/// Source: facts.md section 0 and 3: all of it runs in the main thread, input from the scheduler is deferred, an outlet sends before it returns; there are
/// no outlets while global code runs. What a socket or timer sends comes as one event of the low-priority queue (section 9: expected, not established).
/// </remarks>
[MaxName("v8", "js")]
internal sealed class V8Object : HostObject, IDisposable
{
    private readonly Replies answers;
    private readonly LineProcess process;
    private readonly VirtualHost? inVirtualTime;
    private readonly Hop hop;
    private volatile bool hasEnded;

    public V8Object(Creation creation)
        : base(creation, 1, 1)
    {
        hop = new(creation.Machine.Options.V8, EventThread.Main);
        Ignore("filename", "flags", "embed", "autowatch", "parameter_enable");
        var name = creation.Symbol(0) ?? creation.Value("filename")?[0].ToString() ?? throw creation.Refuse("a script is needed: write its file behind the name.");
        answers = new(() => Silent("the script", Replies.Patience));
        string[] line = ["--experimental-websocket", "--no-warnings", HostFiles.For(Machine)["v8-host.cjs"], ClockName, FileOf(name, "", ".js"),
            .. creation.Arguments.Skip(1).Select(argument => argument.ToString())];
        process = new(line, Hear, text => OnMachine(() => Post("info", text)), Ended);
        creation.Machine.Own(this);
        var ready = answers.Next();
        Inlets = ready["inlets"]!.GetValue<int>();
        SetOutlets(ready["outlets"]!.GetValue<int>());
        inVirtualTime = IsInVirtualTime ? Begin(creation.Machine.Outside) : null;
    }

    /// <inheritdoc/>
    public override void Loaded() => Call(0, new Message("loadbang", []), isQuiet: true);

    /// <inheritdoc/>
    public override void Freed()
    {
        Call(0, new Message("notifydeleted", []), isQuiet: true);
        inVirtualTime?.End();
        process.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process.Dispose();
        answers.Dispose();
    }

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (Machine.Thread == EventThread.Scheduler && Machine.Options.Overdrive)
            Machine.LowPriority.AddLast(() => Call(inlet, message));
        else
            Call(inlet, message);
    }

    private void Call(int inlet, Message message, bool isQuiet = false)
    {
        if (hasEnded)
            return;
        var json = HostJson.From(message);
        (json["inlet"], json["quiet"]) = (inlet, isQuiet);
        if (inVirtualTime is { } living)
            living.Say(json);
        else
            Converse(json).ForEach(Perform);
    }

    private VirtualHost Begin(Outside outside)
    {
        answers.UntilDone();
        return new(outside, Converse, HearInVirtualTime);
    }

    private List<JsonObject> Converse(JsonObject message)
    {
        process.Say(message);
        return answers.UntilDone();
    }

    private void Perform(JsonObject said)
    {
        if (said["type"]!.GetValue<string>() == "done")
            return;
        var message = HostJson.ToMessage(said["atoms"], Machine);
        if (said["type"]!.GetValue<string>() == "named")
            Receivers.Send(Machine, said["name"]!.GetValue<string>(), message, Creation.Place);
        else if (said["index"]!.GetValue<int>() is var index && index >= 0 && index < Outlets.Count)
            Send(index, message);
        else
            Complain($"the script has {Outlets.Count} outlets and sent to outlet {index} (counted from 0)");
    }

    /// <summary>Whoever waits for an answer gets the last one there will be.</summary>
    private void Ended(int code)
    {
        hasEnded = true;
        answers.Add(new() { ["type"] = "done", ["inlets"] = 1, ["outlets"] = 1 });
        OnMachine(() => Complain($"the script's process ended with {code}"));
    }

    private void Hear(JsonObject said)
    {
        if (IsInVirtualTime || !TryHear(said))
            answers.Add(said);
    }

    private void HearInVirtualTime(JsonObject said)
    {
        if (!TryHear(said))
            Perform(said);
    }

    /// <summary>Takes what needs nobody who waits for it.</summary>
    private bool TryHear(JsonObject said)
    {
        switch (said["type"]!.GetValue<string>())
        {
            case "event": Machine.Arrivals.Add(hop, () => Perform(said["sent"]!.AsArray())); break;
            case "post": PostLater(said); break;
            default: return false;
        }
        return true;
    }

    private void Perform(JsonArray sent)
    {
        foreach (var each in sent)
            Perform(each!.AsObject());
    }
}
