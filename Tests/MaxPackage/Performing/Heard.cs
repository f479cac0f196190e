namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>One thing that left the patch: a note-on, a note-off (velocity 0), or a controller's value.</summary>
/// <param name="Time">When, in ms of Max's scheduler.</param>
/// <param name="Due">When the object before it meant it to be, in ms.</param>
/// <param name="Pitch">The pitch, or the value.</param>
/// <param name="Velocity">0 ends the note.</param>
/// <param name="Channel">The MIDI channel.</param>
/// <param name="Until">Of a note-on: when it was ended, in ms of the scheduler; not a number where that is not known.</param>
internal readonly record struct Heard(double Time, double Due, long Pitch, long Velocity, long Channel, double Until = double.NaN)
{
    /// <summary>All of it, each note-on with its end: the first note-off of its pitch and channel that comes after it.</summary>
    public static IReadOnlyList<Heard> WithEnds(IReadOnlyList<Heard> heard)
    {
        var ends = new Dictionary<(long, long), double>();
        var all = heard.ToArray();
        for (var i = all.Length - 1; i >= 0; i--)
            if (all[i].Velocity == 0)
                ends[(all[i].Pitch, all[i].Channel)] = all[i].Time;
            else
                all[i] = all[i] with { Until = ends.GetValueOrDefault((all[i].Pitch, all[i].Channel), double.NaN) };
        return all;
    }
}

/// <summary>What should be heard.</summary>
/// <param name="Time">When, in ms of Max's scheduler; exact.</param>
/// <param name="Pitch">The pitch, or the value.</param>
/// <param name="Channel">The MIDI channel.</param>
/// <param name="IsLanding">Whether its onset lies so short after a start or a jump of Max's transport that the news of it cannot have been to the engine and back; or so short after the host came that its clock and Max's are still being related.</param>
/// <param name="IsOptional">Whether it may as well not be heard: it was due in the very moment of a stop or a jump, or while nobody was there to play it.</param>
/// <param name="Velocity">How loud; null where that is not looked at.</param>
/// <param name="End">When it should end, in ms of Max's scheduler; not a number where that is not looked at.</param>
internal readonly record struct Expected(double Time, long Pitch, long Channel, bool IsLanding = false, bool IsOptional = false, long? Velocity = null, double End = double.NaN)
{
    /// <summary>The same without the ends of those that sound while their pitch begins once more: which end is whose, MIDI does not tell.</summary>
    public static IEnumerable<Expected> WithClearEnds(IEnumerable<Expected> notes) =>
        notes.GroupBy(note => (note.Pitch, note.Channel)).SelectMany(of => Cleared([.. of.OrderBy(note => note.Time)])).OrderBy(note => note.Time);

    private static IEnumerable<Expected> Cleared(Expected[] notes)
    {
        bool Overlap(int i) => i >= 0 && i + 1 < notes.Length && notes[i + 1].Time <= notes[i].End + 1;
        return notes.Select((note, i) => Overlap(i) || Overlap(i - 1) ? note with { End = double.NaN } : note);
    }
}
