namespace Tactus;

/// <summary>A MIDI file cannot be read. The message is one sentence that says what is wrong, where, and what to do.</summary>
public sealed class MidiFileException : Exception
{
    internal MidiFileException(int offset, string message)
        : base(message) => Offset = offset;

    /// <summary>Where in the file, in bytes from its beginning.</summary>
    public int Offset { get; }
}
