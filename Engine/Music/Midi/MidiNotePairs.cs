namespace Tactus;

/// <summary>Finds each note's end: the first end of a pitch and channel belongs to the first note of it that still sounds.</summary>
internal sealed class MidiNotePairs
{
    private readonly List<MidiNote> notes = [];
    private readonly Dictionary<(int Pitch, int Channel), Queue<int>> sounding = [];

    public void On(long tick, int pitch, int velocity, int channel)
    {
        if (!sounding.TryGetValue((pitch, channel), out var places))
            sounding[(pitch, channel)] = places = new();
        places.Enqueue(notes.Count);
        notes.Add(new(tick, 0, pitch, velocity, channel));
    }

    /// <summary>Ends a note; an end without a note is passed over.</summary>
    public void Off(long tick, int pitch, int channel)
    {
        if (sounding.TryGetValue((pitch, channel), out var places) && places.TryDequeue(out var place))
            notes[place] = notes[place] with { Length = tick - notes[place].Onset };
    }

    /// <summary>Ends what still sounds, and gives all notes in order.</summary>
    public MidiNote[] Finish(long tick)
    {
        foreach (var place in sounding.Values.SelectMany(places => places))
            notes[place] = notes[place] with { Length = tick - notes[place].Onset };
        return [.. notes.OrderBy(note => note.Onset).ThenBy(note => note.Channel).ThenBy(note => note.Pitch)];
    }
}
