using System.Text.Json;

namespace Tactus.Tools.Max.Simulation;

/// <summary>What kind of thing was heard.</summary>
internal enum LogKind
{
    /// <summary>noteout: pitch, velocity, channel.</summary>
    NoteOut,

    /// <summary>midiout: a byte.</summary>
    MidiOut,

    /// <summary>ctlout: value, controller, channel.</summary>
    ControlOut,

    /// <summary>What print printed.</summary>
    Print,

    /// <summary>An outlet of the patch itself; the first atom is its number from 0.</summary>
    Outlet,

    /// <summary>What Max's console would show in red.</summary>
    Error,

    /// <summary>A message to Max itself: <c>; max …</c>.</summary>
    Max,

    /// <summary>What a script or page wrote.</summary>
    Post,
}

/// <summary>One thing heard.</summary>
/// <param name="Time">The scheduler's time when it was heard, in ms: that of the poll.</param>
/// <param name="Due">The logical time, in ms: when it should have been.</param>
/// <param name="Tick">The global transport's ticks at <paramref name="Time"/>.</param>
/// <param name="Kind">What was heard.</param>
/// <param name="Source">The box that spoke.</param>
/// <param name="Atoms">What it said.</param>
internal sealed record LogEntry(double Time, double Due, double Tick, LogKind Kind, string Source, Atom[] Atoms)
{
    /// <summary>As one line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(new
    {
        time = Time,
        due = Due,
        tick = Tick,
        kind = Kind.ToString().ToLowerInvariant(),
        source = Source,
        atoms = Atoms.Select(AtomText.ToJsonValue),
    });

    /// <inheritdoc/>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Time,10:0.###} ms {Tick,10:0.##} ticks  {Kind.ToString().ToLowerInvariant(),-8} {string.Join(' ', Atoms)}  ({Source})");
}

/// <summary>Everything heard, in order.</summary>
internal sealed class SimulationLog(Machine machine)
{
    private readonly List<LogEntry> entries = [];

    public IReadOnlyList<LogEntry> Entries => entries;

    /// <summary>Called with every entry as it is written.</summary>
    public Action<LogEntry>? Written { get; set; }

    /// <summary>Whether entries are kept; a long run may do with <see cref="Written"/>.</summary>
    public bool Keeps { get; set; } = true;

    public IEnumerable<LogEntry> Of(LogKind kind) => entries.Where(entry => entry.Kind == kind);

    public void Write(LogKind kind, string source, Atom[] atoms)
    {
        var entry = new LogEntry(machine.Now, machine.LogicalTime, machine.Transport.TicksAt(machine.Now), kind, source, atoms);
        if (Keeps)
            entries.Add(entry);
        Written?.Invoke(entry);
    }
}
