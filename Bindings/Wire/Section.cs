using MessagePack;

namespace Tactus.Wire;

/// <summary>Events of a batch that are of one kind and lie near enough to one place for 32 bits.</summary>
/// <remarks>Thread: one at a time. Allocates: nothing.</remarks>
internal readonly ref struct Section
{
    private const double LargestWhole = 1L << 53;

    /// <summary>The section that an event opens.</summary>
    public Section(in ScheduledEvent first) => (Kind, Base) = (KindOf(in first), PlaceOf(in first));

    /// <summary>What its events are.</summary>
    public SectionKind Kind { get; }

    /// <summary>The place that its events' offsets count from: units on the transport, or 100 ns on the engine's clock.</summary>
    public long Base { get; }

    /// <summary>How many array elements each event takes.</summary>
    public int FieldsOfEvent => IsNotes ? 6 : 3;

    private bool IsNotes => Kind is SectionKind.TransportNotes or SectionKind.TimedNotes or SectionKind.NotesNow;

    private bool OnTransport => Kind is SectionKind.TransportNotes or SectionKind.TransportAtoms;

    /// <summary>Writes an event, unless it is of another kind or lies before the base or too far behind it.</summary>
    public bool TryWrite(ref MessagePackWriter writer, in ScheduledEvent scheduled)
    {
        var offset = PlaceOf(in scheduled) - Base;
        if (KindOf(in scheduled) != Kind || offset is < 0 or > uint.MaxValue)
            return false;
        writer.Write((uint)offset);
        writer.Write(scheduled.Generator.Id);
        var played = scheduled.Event;
        if (IsNotes)
            WriteNote(ref writer, played.Atoms, OnTransport ? played.Length.Units : scheduled.Length.Ticks);
        else
            WriteAtoms(ref writer, played.Atoms);
        return true;
    }

    private static void WriteNote(ref MessagePackWriter writer, scoped ReadOnlySpan<Atom> atoms, long length)
    {
        WriteShortest(ref writer, atoms[0]);
        WriteShortest(ref writer, atoms[1]);
        writer.Write(length);
        writer.Write(atoms[3].AsInt);
    }

    private static void WriteAtoms(ref MessagePackWriter writer, scoped ReadOnlySpan<Atom> atoms)
    {
        writer.WriteArrayHeader(atoms.Length);
        foreach (var atom in atoms)
            AtomEncoding.Write(ref writer, atom);
    }

    private static void WriteShortest(ref MessagePackWriter writer, Atom number)
    {
        var value = number.AsFloat;
        if (Math.Abs(value) < LargestWhole && (long)value is var whole && whole == value)
            writer.Write(whole);
        else
            AtomEncoding.Write(ref writer, number);
    }

    private static SectionKind KindOf(in ScheduledEvent scheduled)
    {
        var isNote = scheduled.Event.Kind == EventKind.Note;
        if (scheduled.Event.IsNow)
            return isNote ? SectionKind.NotesNow : SectionKind.AtomsNow;
        var kind = isNote ? SectionKind.TransportNotes : SectionKind.TransportAtoms;
        return IsOnTransport(in scheduled) ? kind : kind + 1;
    }

    private static long PlaceOf(in ScheduledEvent scheduled) => IsOnTransport(in scheduled) ? scheduled.Onset.Units : scheduled.Due.Ticks;

    private static bool IsOnTransport(in ScheduledEvent scheduled) =>
        scheduled.Generator.Clock.Kind == ClockKind.Transport && !scheduled.Event.IsNow;
}
