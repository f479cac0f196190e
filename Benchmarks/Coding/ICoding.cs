namespace Tactus.Benchmarks.Coding;

/// <summary>A way to write a batch of notes into bytes, and to read them back. It keeps its own buffers, so that only the work itself is measured.</summary>
internal interface ICoding
{
    /// <summary>What it is called in tables.</summary>
    string Name { get; }

    /// <summary>Writes the batch, and says how many bytes it takes.</summary>
    int Encode(ReadOnlySpan<ScheduledEvent> events);

    /// <summary>Reads what was written last into notes, and says how many there were.</summary>
    int Decode(Span<ReadNote> into);
}

/// <summary>A note as it comes out at the other end.</summary>
/// <param name="Generator">Its generator's number.</param>
/// <param name="Due">When, in 100 ns.</param>
/// <param name="Pitch">MIDI pitch.</param>
/// <param name="Velocity">MIDI velocity.</param>
/// <param name="Length">How long, in 100 ns.</param>
/// <param name="Channel">MIDI channel.</param>
internal readonly record struct ReadNote(int Generator, long Due, double Pitch, double Velocity, long Length, int Channel);
