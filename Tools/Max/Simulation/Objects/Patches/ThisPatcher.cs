using Tactus.Hosting;

namespace Tactus.Tools.Max.Simulation;

/// <summary><c>thispatcher</c>: <c>path</c> asks where the patch lies, <c>script</c> makes, joins and removes objects; <c>front</c> opens the window; what else is for the window changes nothing here.</summary>
/// <remarks>Scripting runs in the main thread: what comes from the scheduler is deferred (facts.md 4.1). A new object's loadbangs fire when it is there.</remarks>
[MaxName("thispatcher")]
internal sealed class ThisPatcher(Creation creation) : MaxObject(creation, 1, 2)
{
    private RunningPatcher Patcher => Creation.Patcher;

    protected override void OnBang(int inlet) { }

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (selector == "path")
            Send(1, new Message(Path.GetDirectoryName(Path.GetFullPath(Patcher.File)) + "/", []));
        else if (selector == "script" && Machine.Thread == EventThread.Scheduler && Machine.Options.Overdrive)
            Machine.LowPriority.AddLast(() => Script(atoms));
        else if (selector == "script")
            Script(atoms);
        else if (selector == "front")
            Patcher.Show();
    }

    private void Script(Atom[] atoms)
    {
        try
        {
            Run(atoms);
        }
        catch (HostingException mistake)
        {
            Complain(mistake.Message);
        }
    }

    private void Run(Atom[] atoms)
    {
        switch (atoms)
        {
            case [{ Symbol: "newdefault" }, var name, _, _, ..] when atoms.Length > 4: Patcher.Loader.Add(Patcher, name.ToString(), string.Join(' ', atoms[4..])); break;
            case [{ Symbol: "delete" }, var name]: Patcher.Remove(name.ToString()); break;
            case [{ Symbol: "connect" }, var from, var outlet, var to, var inlet]: Join(from, outlet, to, inlet, isThere: true); break;
            case [{ Symbol: "disconnect" }, var from, var outlet, var to, var inlet]: Join(from, outlet, to, inlet, isThere: false); break;
            case [{ Symbol: "send" or "sendbox" }, var name, ..]: Machine.Deliver(new(Find(name), 0), Message.From(atoms.AsSpan(2))); break;
            case [{ Symbol: "hide" or "show" or "bringtofront" or "sendtoback" or "move" or "offset" or "size" }, ..]: break;
            default: Complain($"'script {string.Join(' ', atoms)}' is not simulated"); break;
        }
    }

    private void Join(Atom from, Atom outlet, Atom to, Atom inlet, bool isThere)
    {
        var (source, cord) = (Find(from), new Inlet(Find(to), (int)inlet.AsInt));
        if (outlet.AsInt < 0 || outlet.AsInt >= source.Outlets.Count || inlet.AsInt < 0 || inlet.AsInt >= cord.Object.Inlets)
            throw Creation.Refuse($"there is no outlet {outlet} of '{from}' or no inlet {inlet} of '{to}' (counted from 0).");
        var others = source.Outlets[(int)outlet.AsInt].Targets.Where(target => target != cord);
        source.Outlets[(int)outlet.AsInt].Connect([.. others, .. isThere ? [cord] : Array.Empty<Inlet>()]);
    }

    private MaxObject Find(Atom name) => Patcher.Named.GetValueOrDefault(name.ToString())
        ?? throw Creation.Refuse(Names.Unknown("scripting name", name.ToString(), Patcher.Named.Keys));
}
