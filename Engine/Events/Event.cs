using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Tactus;

/// <summary>What an <see cref="Event"/> asks for.</summary>
public enum EventKind
{
    /// <summary>Time goes by and nothing sounds: the next event comes that much later.</summary>
    Wait,

    /// <summary>A note: pitch, velocity, duration, channel.</summary>
    Note,

    /// <summary>Atoms of any meaning.</summary>
    Atoms,
}

/// <summary>
/// What a generator yields: a wait, a note, or atoms. An event falls where the generator's own time stands, moved on by the waits before it,
/// or at an onset of its own (<see cref="At(double)"/>). Default: a wait of no time.
/// </summary>
/// <remarks>Made by <see cref="Notation"/>. Up to four atoms are held in place; more are held in an array. Thread: any.</remarks>
[SuppressMessage("Naming", "CA1716", Justification = "Event is the musicians' and Max's word for it; Visual Basic can write [Event].")]
public readonly struct Event
{
    private const long NoOnset = long.MinValue;

    private readonly InlineAtoms near;
    private readonly Atom[]? far;
    private readonly long time;
    private readonly byte kind;
    private readonly byte nearCount;
    private readonly bool isNow;

    private Event(EventKind kind, long time) => (this.kind, this.time) = ((byte)kind, time);

    private Event(Atom pitch, Atom velocity, Atom length, Atom channel) : this(EventKind.Note, NoOnset)
    {
        (near[0], near[1], near[2], near[3]) = (pitch, velocity, length, channel);
        nearCount = InlineAtoms.Length;
    }

    private Event(in Event other, long time, bool isNow)
    {
        this = other;
        (this.time, this.isNow) = (time, isNow);
    }

    private Event(ReadOnlySpan<Atom> atoms) : this(EventKind.Atoms, NoOnset)
    {
        if (atoms.Length > InlineAtoms.Length)
            far = atoms.ToArray();
        else
            atoms.CopyTo(near);
        nearCount = far is null ? (byte)atoms.Length : (byte)0;
    }

    /// <summary>What this event asks for.</summary>
    public EventKind Kind => (EventKind)kind;

    /// <summary>How long to wait; zero for a note or atoms.</summary>
    public Duration Wait => Kind == EventKind.Wait ? new(time) : Duration.Zero;

    /// <summary>Whether this event has an onset of its own rather than falling where the generator's time stands.</summary>
    public bool HasOnset => Kind != EventKind.Wait && time != NoOnset;

    /// <summary>Whether it sounds at once, past the look-ahead: see <see cref="Notation.Now"/>.</summary>
    public bool IsNow => isNow;

    /// <summary>The event's own onset on the generator's clock, counted from the generator's start; zero where it has none.</summary>
    public Position Onset => HasOnset ? new(time) : Position.Zero;

    /// <summary>The atoms: of a note pitch, velocity, duration (in beats or ms, as the clock), channel.</summary>
    [UnscopedRef]
    public ReadOnlySpan<Atom> Atoms => far ?? ((ReadOnlySpan<Atom>)near)[..nearCount];

    /// <summary>A note's length on its clock; zero for everything else.</summary>
    public Duration Length => Kind == EventKind.Note ? Duration.Of(near[2].AsFloat) : Duration.Zero;

    /// <summary>The same note or atoms at an onset of its own, counted from the generator's start.</summary>
    /// <param name="onset">Beats, or milliseconds on the <c>ms</c> clock; finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="onset"/> is not finite.</exception>
    /// <exception cref="InvalidOperationException">This is a wait, or sounds at once.</exception>
    public Event At(double onset) => At(Position.Of(onset));

    /// <inheritdoc cref="At(double)"/>
    public Event At(Position onset)
    {
        if (Kind == EventKind.Wait)
            throw new InvalidOperationException("A wait has no onset; give the onset to the note or the atoms that come after it.");
        return !isNow ? new(in this, onset.Units, isNow: false) : throw new InvalidOperationException("What sounds at once has no onset; leave out either Now or At.");
    }

    internal Event AtOnce()
    {
        if (Kind == EventKind.Wait)
            throw new InvalidOperationException("A wait does not sound; give Now a note or atoms.");
        return !HasOnset ? new(in this, NoOnset, isNow: true) : throw new InvalidOperationException("What has an onset cannot sound at once; leave out either At or Now.");
    }

    internal static Event ForWait(Duration length) => new(EventKind.Wait, length.Units);

    internal static Event ForNote(Atom pitch, Atom velocity, double length, int channel) => new(pitch, velocity, length, channel);

    internal static Event ForAtoms(ReadOnlySpan<Atom> atoms) => new(atoms);

    [InlineArray(Length)]
    private struct InlineAtoms
    {
        public const int Length = 4;
        private Atom first;
    }
}
