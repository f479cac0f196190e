namespace Tactus;

/// <summary>A note of a MIDI file.</summary>
/// <param name="Onset">When it begins, in the file's ticks from its beginning.</param>
/// <param name="Length">How long it lasts, in the file's ticks.</param>
/// <param name="Pitch">0 to 127, 60 being middle C.</param>
/// <param name="Velocity">1 to 127.</param>
/// <param name="Channel">1 to 16; 10 is drums by custom.</param>
public readonly record struct MidiNote(long Onset, long Length, int Pitch, int Velocity, int Channel);

/// <summary>One track of a MIDI file.</summary>
/// <param name="Name">As the file says it; empty where it says none.</param>
/// <param name="Notes">In order of onset, then of channel and pitch.</param>
public sealed record MidiTrack(string Name, IReadOnlyList<MidiNote> Notes);

/// <summary>From where on a MIDI file goes at which tempo.</summary>
/// <param name="Tick">The file's ticks from its beginning.</param>
/// <param name="MicrosecondsPerBeat">How long a quarter note lasts; 1 to 16,777,215. 500,000 is 120 bpm.</param>
public readonly record struct MidiTempo(long Tick, int MicrosecondsPerBeat);
