using System.Numerics;
using System.Text;

namespace Tactus;

/// <summary>One track of a MIDI file that is being written.</summary>
/// <remarks>Thread: one at a time.</remarks>
public sealed class MidiTrackWriter
{
    private const byte Meta = 0xFF, MetaText = 0x01, MetaName = 0x03, MetaEnd = 0x2F, MetaTempo = 0x51, MetaMetre = 0x58;

    private readonly List<Message> messages = [];
    private readonly double microsecondsPerBeat;

    internal MidiTrackWriter(string name, int microsecondsPerBeat)
    {
        (Name, this.microsecondsPerBeat) = (name, microsecondsPerBeat);
        AddMeta(0, MetaName, Encoding.UTF8.GetBytes(name));
    }

    /// <summary>The track's name.</summary>
    public string Name { get; }

    /// <summary>How many notes were left out because MIDI has no such pitch, or because they had no velocity.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Adds a note, its pitch and velocity rounded to whole numbers; it lasts one tick at least.</summary>
    /// <param name="onset">When it begins, from the file's beginning; not negative.</param>
    /// <param name="note">What sounds; a velocity above 127 is written as 127.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="onset"/> is negative.</exception>
    public void AddNote(TimeSpan onset, in SoundingNote note)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(onset, TimeSpan.Zero);
        var (pitch, velocity) = (Math.Round(note.Pitch), Math.Min(127, Math.Round(note.Velocity)));
        if (pitch is < 0 or > 127 || velocity < 1)
        {
            LeftOut++;
            return;
        }
        var (begin, end, channel) = (TickAt(onset), TickAt(onset + note.Length), note.Channel - 1);
        messages.Add(new(begin, Turn.NoteOn, [(byte)(0x90 | channel), (byte)pitch, (byte)velocity]));
        messages.Add(new(Math.Max(begin + 1, end), Turn.NoteOff, [(byte)(0x80 | channel), (byte)pitch, 64]));
    }

    /// <summary>Adds words, such as atoms that do not sound.</summary>
    /// <param name="onset">When, from the file's beginning; not negative.</param>
    /// <param name="text">What the file shows there.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="onset"/> is negative.</exception>
    public void AddText(TimeSpan onset, string text)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(onset, TimeSpan.Zero);
        AddMeta(TickAt(onset), MetaText, Encoding.UTF8.GetBytes(text));
    }

    internal void Add(in ScheduledEvent scheduled, TimeSpan onset)
    {
        if (NoteReading.TryRead(scheduled, out var note))
            AddNote(onset, note);
        else
            AddText(onset, string.Join(' ', scheduled.Event.Atoms.ToArray()));
    }

    internal void AddTempo(int value) => AddMeta(0, MetaTempo, (byte)(value >> 16), (byte)(value >> 8), (byte)value);

    // 24 MIDI clocks a click and 8 thirty-seconds a quarter note are what every program writes.
    internal void AddMetre(Metre metre) =>
        AddMeta(0, MetaMetre, (byte)metre.Numerator, (byte)BitOperations.Log2((uint)metre.Denominator), 24, 8);

    internal ReadOnlySpan<byte> ToBytes()
    {
        var output = new MidiBytes();
        foreach (var message in messages.OrderBy(message => message.Tick).ThenBy(message => message.Turn))
            output.Write(message.Tick, message.Bytes);
        output.Write(output.Tick, [Meta, MetaEnd, 0]);
        return output.Written;
    }

    private long TickAt(TimeSpan time) => (long)Math.Round(time.TotalMicroseconds / microsecondsPerBeat * MidiFileWriter.TicksPerBeat);

    private void AddMeta(long tick, byte kind, params byte[] data) =>
        messages.Add(new(tick, Turn.Meta, [Meta, kind, .. MidiBytes.Number(data.Length), .. data]));

    // At one tick, what ends comes before what begins: otherwise a repeated note would be cut off at once.
    private enum Turn : byte
    {
        Meta,
        NoteOff,
        NoteOn,
    }

    private readonly record struct Message(long Tick, Turn Turn, byte[] Bytes);
}
