namespace Tactus;

/// <summary>The words that generators write music with; pieces have them without a prefix.</summary>
/// <remarks>Thread: any. Allocates: nothing, except <see cref="Atoms"/> with more than four values.</remarks>
public static class Notation
{
    /// <summary>A note where the generator's time stands. It takes no time by itself: <see cref="Wait(double)"/> moves on.</summary>
    /// <param name="pitch">MIDI pitch, 60 being middle C; fractions are microtones.</param>
    /// <param name="velocity">MIDI velocity, 0 to 127.</param>
    /// <param name="duration">Length in beats, or milliseconds on the <c>ms</c> clock; finite, not negative.</param>
    /// <param name="channel">MIDI channel, 1 to 16. Default: 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is NaN or infinite, the duration is negative, or there is no such channel.</exception>
    public static Event Note(Atom pitch, Atom velocity, double duration, int channel = 1)
    {
        RequireNumber(pitch, nameof(pitch));
        RequireNumber(velocity, nameof(velocity));
        if (!(duration is >= 0 and <= Duration.Longest))
            throw new ArgumentOutOfRangeException(nameof(duration), duration, "A note's duration is a finite number of beats or milliseconds, not negative.");
        if (channel is < 1 or > 16)
            throw new ArgumentOutOfRangeException(nameof(channel), channel, "A MIDI channel lies between 1 and 16.");
        return Event.ForNote(pitch, velocity, duration, channel);
    }

    /// <summary>Lets time go by before the next event.</summary>
    /// <param name="length">Beats, or milliseconds on the <c>ms</c> clock; finite, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative, NaN or infinite.</exception>
    public static Event Wait(double length) => length >= 0
        ? Event.ForWait(Duration.Of(length))
        : throw new ArgumentOutOfRangeException(nameof(length), length, "A wait is a finite number of beats or milliseconds, not negative: time does not run back.");

    /// <inheritdoc cref="Wait(double)"/>
    public static Event Wait(Duration length) => length >= Duration.Zero
        ? Event.ForWait(length)
        : throw new ArgumentOutOfRangeException(nameof(length), length, "A wait is not negative: time does not run back.");

    /// <summary>An event of any values, such as <c>Atoms(x, y)</c>, where the generator's time stands.</summary>
    /// <param name="values">Ints, floats and symbols; numbers are finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is NaN or infinite.</exception>
    public static Event Atoms(params ReadOnlySpan<Atom> values)
    {
        foreach (var value in values)
            if (!double.IsFinite(value.AsFloat))
                throw new ArgumentOutOfRangeException(nameof(values), value.AsFloat, "An event's numbers are finite; NaN and infinity cannot be played.");
        return Event.ForAtoms(values);
    }

    /// <summary>
    /// The same note or atoms at once: not where the generator's time stands, which is heard a look-ahead later, but as soon as a performer has it.
    /// It takes no time, is never late, and is not taken back.
    /// </summary>
    /// <param name="played">A note, whose length counts from when it sounds, or atoms.</param>
    /// <exception cref="InvalidOperationException"><paramref name="played"/> is a wait, or has an onset of its own.</exception>
    public static Event Now(Event played) => played.AtOnce();

    private static void RequireNumber(Atom value, string name)
    {
        if (!value.IsNumber || !double.IsFinite(value.AsFloat))
            throw new ArgumentOutOfRangeException(name, value.ToString(), $"A note's {name} is a finite number.");
    }
}
