using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Simulation;

/// <summary><c>v8</c>, <c>js</c>: a script in a V8 context that holds the documented globals only.</summary>
/// <remarks>
/// Source: facts.md section 0 and 3: all of it runs in the main thread, input from the scheduler is deferred, an outlet sends before it returns; there are
/// no outlets while global code runs. <c>compile</c> takes the file again, as an editor's save does where <c>autowatch</c> is on (docs.cycling74.com/reference/js);
/// what becomes of what ran before is not established: <see cref="SimulationOptions.V8Reload"/>. What a socket or timer sends comes as one event, on the thread
/// of <see cref="SimulationOptions.V8Events"/> (section 9: low priority is expected, not established).
/// </remarks>
[MaxName("v8", "js")]
internal sealed class V8Object : HostObject, IDisposable
{
    private readonly V8Script script;

    public V8Object(Creation creation)
        : base(creation, 1, 1)
    {
        Ignore("filename", "flags", "embed", "autowatch", "parameter_enable");
        var name = creation.Symbol(0) ?? creation.Value("filename")?[0].ToString() ?? throw creation.Refuse("a script is needed: write its file behind the name.");
        var file = FileOf(name, "", ".js");
        script = new(creation.Machine, Perform, (level, text) => OnMachine(() => Post(level, text)), () => Silent("the script", Replies.Patience));
        creation.Machine.Own(this);
        var ready = script.Start(["--experimental-websocket", "--no-warnings", HostFiles.For(Machine)["v8-host.cjs"], ClockName, file,
            .. creation.Arguments.Skip(1).Select(argument => argument.ToString())]);
        Inlets = ready["inlets"]!.GetValue<int>();
        SetOutlets(ready["outlets"]!.GetValue<int>());
    }

    /// <inheritdoc/>
    public override void Loaded() => Call(0, new Message("loadbang", []), isQuiet: true);

    /// <inheritdoc/>
    public override void Freed()
    {
        Call(0, new Message("notifydeleted", []), isQuiet: true);
        script.End();
    }

    /// <inheritdoc/>
    public void Dispose() => script.Dispose();

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (Machine.Thread == EventThread.Scheduler && Machine.Options.Overdrive)
            Machine.LowPriority.AddLast(() => Take(inlet, message));
        else
            Take(inlet, message);
    }

    private void Take(int inlet, Message message)
    {
        switch (message.Selector)
        {
            case "compile": Compile(Machine.Options.V8Reload); break;
            case "autowatch": break;
            default: Call(inlet, message); break;
        }
    }

    private void Compile(V8Reload reload)
    {
        if (reload == V8Reload.AsIfMadeAgain)
            Call(0, new Message("notifydeleted", []), isQuiet: true);
        script.Tell(new() { ["type"] = "compile", ["over"] = reload == V8Reload.OverTheOld });
        if (reload == V8Reload.AsIfMadeAgain)
            Loaded();
    }

    private void Call(int inlet, Message message, bool isQuiet = false)
    {
        var json = HostJson.From(message);
        (json["inlet"], json["quiet"]) = (inlet, isQuiet);
        script.Tell(json);
    }

    private void Perform(JsonObject said)
    {
        switch (said["type"]!.GetValue<string>())
        {
            case "named": Receivers.Send(Machine, said["name"]!.GetValue<string>(), HostJson.ToMessage(said["atoms"], Machine), Creation.Place); break;
            case "ports": KeepPorts(said["inlets"]!.GetValue<int>(), said["outlets"]!.GetValue<int>()); break;
            default: Output(said["index"]!.GetValue<int>(), HostJson.ToMessage(said["atoms"], Machine)); break;
        }
    }

    private void Output(int index, Message message)
    {
        if (index >= 0 && index < Outlets.Count)
            Send(index, message);
        else
            Complain($"the script has {Outlets.Count} outlets and sent to outlet {index} (counted from 0)");
    }

    private void KeepPorts(int inlets, int outlets)
    {
        if (inlets != Inlets || outlets != Outlets.Count)
            Complain($"the script now has {inlets} inlets and {outlets} outlets instead of {Inlets} and {Outlets.Count}: that a box changes its ports is not simulated; load the patch again");
    }
}
