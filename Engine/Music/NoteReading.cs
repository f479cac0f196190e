namespace Tactus;

/// <summary>A note as it sounds: what a player needs to know.</summary>
/// <param name="Pitch">MIDI pitch; fractions are microtones.</param>
/// <param name="Velocity">MIDI velocity.</param>
/// <param name="Length">How long it sounds.</param>
/// <param name="Channel">MIDI channel, 1 to 16.</param>
public readonly record struct SoundingNote(double Pitch, double Velocity, TimeSpan Length, int Channel);

/// <summary>
/// Says which events sound. A note always does. Atoms do where they read as a message to Max's <c>makenote</c>: <c>pitch</c>,
/// <c>pitch velocity duration</c> or <c>pitch velocity duration channel</c>, all whole numbers, the duration in milliseconds. Anything else,
/// pairs such as <c>x y</c> among it, is data: it is handed on, and is silent.
/// </summary>
/// <remarks>Thread: any. Allocates: nothing.</remarks>
public static class NoteReading
{
    /// <summary>The velocity of atoms that are a pitch alone.</summary>
    public const int DefaultVelocity = 100;

    /// <summary>The length of atoms that are a pitch alone.</summary>
    public static readonly TimeSpan DefaultLength = TimeSpan.FromMilliseconds(250);

    /// <summary>Reads an event as a note.</summary>
    /// <param name="scheduled">The event with the length that its clock gives it.</param>
    /// <param name="note">The note; silence where there is none.</param>
    /// <returns>Whether the event sounds.</returns>
    public static bool TryRead(in ScheduledEvent scheduled, out SoundingNote note)
    {
        var music = scheduled.Event;
        if (music.Kind != EventKind.Note)
            return TryRead(music.Atoms, out note);
        var atoms = music.Atoms;
        note = new(atoms[0].AsFloat, atoms[1].AsFloat, scheduled.Length, (int)atoms[3].AsInt);
        return true;
    }

    /// <summary>Reads atoms as a note.</summary>
    /// <param name="atoms">Atoms of any meaning.</param>
    /// <param name="note">The note; silence where there is none.</param>
    /// <returns>Whether the atoms sound.</returns>
    public static bool TryRead(ReadOnlySpan<Atom> atoms, out SoundingNote note)
    {
        note = default;
        if (atoms.Length is not (1 or 3 or 4) || !IsWhole(atoms[0], PitchField.Lowest, PitchField.Highest))
            return false;
        note = new(atoms[0].AsFloat, DefaultVelocity, DefaultLength, 1);
        return atoms.Length == 1 || TryReadRest(atoms, ref note);
    }

    private static bool TryReadRest(ReadOnlySpan<Atom> atoms, ref SoundingNote note)
    {
        var fits = IsWhole(atoms[1], 0, 127) && IsWhole(atoms[2], 0, int.MaxValue) && (atoms.Length == 3 || IsWhole(atoms[3], 1, 16));
        note = fits
            ? new(note.Pitch, atoms[1].AsFloat, TimeSpan.FromMilliseconds(atoms[2].AsFloat), atoms.Length == 3 ? 1 : (int)atoms[3].AsInt)
            : default;
        return fits;
    }

    private static bool IsWhole(Atom atom, double low, double high) =>
        atom.IsNumber && atom.AsFloat >= low && atom.AsFloat <= high && atom.AsFloat == Math.Floor(atom.AsFloat);
}
