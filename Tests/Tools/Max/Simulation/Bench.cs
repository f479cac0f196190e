using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>One object on a bench: messages go in by hand, time passes by hand, and what leaves its outlets is written down.</summary>
internal sealed class Bench : IDisposable
{
    private readonly List<string> heard = [];
    private readonly MaxObject subject;

    private Bench(Machine machine, MaxObject subject)
    {
        (Machine, this.subject) = (machine, subject);
        for (var i = 0; i < subject.Outlets.Count; i++)
            subject.Outlets[i].Connect([new Inlet(new Recorder(this, i, subject.Creation), 0)]);
    }

    public Machine Machine { get; }

    /// <summary>What left, as <c>outlet: message</c>; a float is written with a point.</summary>
    public IReadOnlyList<string> Heard => heard;

    /// <summary>The same with the time in ms in front.</summary>
    public List<string> Timed { get; } = [];

    public IEnumerable<string> Errors => Machine.Log.Of(LogKind.Error).Select(entry => string.Join(' ', entry.Atoms));

    /// <summary>Makes an object; a text that begins with a capitalless class in angle brackets is a box of that class.</summary>
    public static Bench Of(string text, SimulationOptions? options = null)
    {
        var machine = new Machine(options);
        var patcher = PatchLoader.Open(machine, PatchScript.Parse($"it = {text}"));
        return new(machine, patcher["it"]);
    }

    /// <summary>Sends messages, one after the other, into an inlet.</summary>
    public Bench Send(int inlet, params string[] messages)
    {
        foreach (var message in messages)
            Machine.RunEvent(EventThread.Scheduler, Machine.Now, () => subject.Receive(inlet, Message.From(AtomText.ReadAll(message))));
        return this;
    }

    public Bench Advance(double milliseconds)
    {
        Machine.Advance(milliseconds);
        return this;
    }

    public Bench Transport(Action<MaxTransport> change)
    {
        Machine.RunEvent(EventThread.Scheduler, Machine.Now, () => change(Machine.Transport));
        return this;
    }

    public T Subject<T>() where T : class => (subject as T)!;

    public void Forget()
    {
        heard.Clear();
        Timed.Clear();
    }

    public void Dispose() => Machine.Dispose();

    /// <summary>Atoms as text that tells floats from ints.</summary>
    public static string Text(IEnumerable<Atom> atoms) => string.Join(' ', atoms.Select(atom =>
        atom.Kind == AtomKind.Float && atom.AsFloat == Math.Truncate(atom.AsFloat) ? $"{atom}." : atom.ToString()));

    private void Write(int outlet, Message message)
    {
        heard.Add($"{outlet}: {Text(message.ToAtoms())}");
        Timed.Add($"{Machine.Now} {heard[^1]}");
    }

    private sealed class Recorder(Bench bench, int outlet, Creation creation) : MaxObject(creation, 1, 0)
    {
        public override void Receive(int inlet, Message message) => bench.Write(outlet, message);
    }
}
