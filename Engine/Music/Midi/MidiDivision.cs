namespace Tactus;

/// <summary>What a tick of a MIDI file is: a part of a quarter note, or a part of a film frame (SMPTE).</summary>
/// <remarks>Thread: any (it never changes).</remarks>
public sealed record MidiDivision
{
    private MidiDivision(int ticksPerBeat, double ticksPerSecond) => (TicksPerBeat, TicksPerSecond) = (ticksPerBeat, ticksPerSecond);

    /// <summary>Ticks in a quarter note; 0 where ticks are parts of a frame.</summary>
    public int TicksPerBeat { get; }

    /// <summary>Ticks in a second; 0 where ticks are parts of a quarter note and follow the tempo.</summary>
    public double TicksPerSecond { get; }

    /// <summary>Reads the header's two bytes; null where they name no division.</summary>
    internal static MidiDivision? Of(int word)
    {
        if (word < 0x8000)
            return word == 0 ? null : new(word, 0);
        var (framesPerSecond, ticksPerFrame) = (FramesOf(256 - (word >> 8)), word & 0xFF);
        return framesPerSecond == 0 || ticksPerFrame == 0 ? null : new(0, framesPerSecond * ticksPerFrame);
    }

    // 29 stands for the 30 drop-frame of American television, which runs at 30,000/1,001 frames a second.
    private static double FramesOf(int format) => format switch
    {
        24 or 25 or 30 => format,
        29 => 30_000.0 / 1_001,
        _ => 0,
    };
}
