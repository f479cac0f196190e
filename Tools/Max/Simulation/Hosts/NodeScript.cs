using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Simulation;

/// <summary><c>node.script</c>: a real Node process with a stand-in for <c>max-api</c>.</summary>
/// <remarks>
/// Source: facts.md section 0 (its messages come out on the scheduler; with <c>@defer 1</c> at the back of the low-priority queue) and section 2
/// (one process an object, <c>@autostart</c>, <c>@restart</c>, messages <c>script start</c> and the rest; it gives up after five restarts, section 7).
/// How long a message takes is not established (section 9): <see cref="SimulationOptions.Node"/>.
/// </remarks>
[MaxName("node.script")]
internal sealed class NodeScript : HostObject, IDisposable
{
    private const int MostRestarts = 5;

    private readonly string file;
    private LineProcess? process;
    private VirtualHost? inVirtualTime;
    private readonly Hop inward;
    private Hop outward;
    private Atom[] arguments;
    private bool startsAlone, restarts = true;
    private int restarted;

    public NodeScript(Creation creation)
        : base(creation, 1, 2)
    {
        file = FileOf(creation.Symbol(0) ?? "", "", ".js", ".mjs", ".cjs");
        arguments = [.. creation.Arguments.Skip(1)];
        (outward, inward) = (new(creation.Machine.Options.Node, EventThread.Scheduler), new(creation.Machine.Options.Node, EventThread.Scheduler));
        Attribute("autostart", atoms => startsAlone = atoms[0].AsInt != 0);
        Attribute("defer", atoms => outward = new(Machine.Options.Node, atoms[0].AsInt != 0 ? EventThread.Main : EventThread.Scheduler));
        Attribute("restart", atoms => restarts = atoms[0].AsInt != 0);
        Attribute("args", atoms => arguments = atoms);
        creation.Machine.Own(this);
        Ignore("watch", "node_bin_path", "npm_bin_path", "log_path", "pm_path", "running", "filename", "flags", "embed", "autowatch");
    }

    public bool IsRunning => process is not null;

    /// <inheritdoc/>
    public override void Loaded()
    {
        if (startsAlone)
            Start();
    }

    /// <inheritdoc/>
    public override void Freed() => Stop();

    /// <inheritdoc/>
    public void Dispose() => Stop();

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (message.Selector == "script")
            Control(message.Atoms);
        else if (TrySet(message.Selector, message.Atoms))
            return;
        else if (process is { } running)
            Pass(running, HostJson.From(message));
        else
            Complain("the script does not run: send 'script start', or set @autostart 1");
    }

    private void Control(Atom[] atoms)
    {
        switch (atoms is [var word, ..] ? word.ToString() : "")
        {
            case "start": arguments = atoms.Length > 1 ? atoms[1..] : arguments; Start(); break;
            case "stop": Stop(); SendAtoms(1, "stop"); break;
            case "reboot": Stop(); Start(); break;
            case "running" or "status" or "processStatus": SendAtoms(1, "running", IsRunning); break;
            default: Complain($"'script {string.Join(' ', atoms)}' is not simulated"); break;
        }
    }

    private void Start()
    {
        if (process is not null)
            return;
        string[] line = [HostFiles.For(Machine)["node-host.cjs"], ClockName, file, .. arguments.Select(argument => argument.ToString())];
        if (IsInVirtualTime)
            StartIn(Machine.Outside, line);
        else
            process = Run(line, Hear);
    }

    private LineProcess Run(string[] line, Action<JsonObject> hear, Action? ended = null) => new(line, hear, text => OnMachine(() => Post("info", text)), code =>
    {
        OnMachine(() => Ended(code));
        ended?.Invoke();
    });

    private void StartIn(Outside outside, string[] line)
    {
        var replies = new Replies(() => Silent("the script", Replies.Patience));
        Machine.Own(replies);
        var (running, isFirst) = (Run(line, replies.Add, replies.End), true);
        process = running;
        inVirtualTime = new(outside, Converse, Hear);
        inVirtualTime.Say([]);

        // What it says while it starts comes unasked.
        IReadOnlyList<JsonObject> Converse(JsonObject message)
        {
            if (!isFirst)
                running.Say(message);
            isFirst = false;
            return replies.UntilDone();
        }
    }

    private void Stop()
    {
        inVirtualTime?.End();
        process?.Dispose();
        (inVirtualTime, process) = (null, null);
    }

    private void Pass(LineProcess to, JsonObject message)
    {
        var living = inVirtualTime;
        Leave(inward, () => Tell(to, living, message));
    }

    private static void Tell(LineProcess to, VirtualHost? living, JsonObject message)
    {
        if (living is null)
            to.Say(message);
        else
            living.Say(message);
    }

    private void Hear(JsonObject said)
    {
        switch (said["type"]!.GetValue<string>())
        {
            case "outlet": Machine.Arrivals.Add(outward, () => Send(0, HostJson.ToMessage(said["atoms"], Machine))); break;
            case "started": OnMachine(() => SendAtoms(1, "start")); break;
            case "post": PostLater(said); break;
            default: OnMachine(() => Answer(HostJson.Answer(said, Machine))); break;
        }
    }

    private void Answer(JsonObject answer)
    {
        if (process is { } running)
            Tell(running, inVirtualTime, answer);
    }

    private void Ended(int code)
    {
        Stop();
        if (code != 0)
            Complain($"the script ended with {code}; its last words stand above");
        SendAtoms(1, "terminated", code);
        if (code == 0 || !restarts)
            return;
        if (++restarted > MostRestarts)
            Complain($"the script ended with {code} and was restarted {MostRestarts} times: it stays down");
        else
            Start();
    }
}
