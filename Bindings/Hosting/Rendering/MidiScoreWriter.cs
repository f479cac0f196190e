namespace Tactus.Hosting.Rendering;

/// <summary>A Standard MIDI File in the piece's tempo, with one track a generator.</summary>
internal sealed class MidiScoreWriter(Stream output, Piece piece, Instant start) : IScoreWriter
{
    private readonly MidiFileWriter file = new(piece.Name, TempoOf(piece), piece.Transport.Metre);

    // What sounds at once may sound before the music's first look-ahead is over: a file has no time before its beginning.
    public void Write(in ScheduledEvent entry) => file.Add(entry, entry.Due < start ? entry.Due : start);

    public void Finish()
    {
        output.Write(file.ToBytes());
        output.Flush();
    }

    public void Dispose()
    {
    }

    // A file has one clock: where all beats go at one tempo, it is that one, so that bars fall where they are heard.
    private static Tempo TempoOf(Piece piece)
    {
        var tempi = piece.Generators.Select(generator => generator.Tempo).OfType<Tempo>().Distinct().ToArray();
        return tempi.Length == 1 ? tempi[0] : piece.Transport.Tempo;
    }
}
