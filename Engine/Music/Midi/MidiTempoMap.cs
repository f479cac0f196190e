namespace Tactus;

/// <summary>From ticks to seconds, through every change of tempo.</summary>
internal sealed class MidiTempoMap
{
    private const int DefaultMicrosecondsPerBeat = 500_000;

    private readonly MidiDivision division;
    private readonly MidiTempo[] tempi;
    private readonly long[] ticks;
    private readonly double[] seconds;

    public MidiTempoMap(MidiDivision division, IEnumerable<MidiTempo> changes)
    {
        this.division = division;
        // Of two tempi at one tick, the later one in the file holds.
        tempi = [.. changes.Prepend(new(0, DefaultMicrosecondsPerBeat)).GroupBy(tempo => tempo.Tick).Select(group => group.Last()).OrderBy(tempo => tempo.Tick)];
        ticks = Array.ConvertAll(tempi, tempo => tempo.Tick);
        seconds = new double[tempi.Length];
        for (var i = 1; i < tempi.Length; i++)
            seconds[i] = seconds[i - 1] + SecondsFrom(i - 1, tempi[i].Tick);
    }

    public IReadOnlyList<MidiTempo> Tempi => Array.AsReadOnly(tempi);

    public double SecondsAt(long tick)
    {
        if (division.TicksPerSecond > 0)
            return tick / division.TicksPerSecond;
        var found = Array.BinarySearch(ticks, tick);
        var place = found >= 0 ? found : ~found - 1;
        return seconds[place] + SecondsFrom(place, tick);
    }

    private double SecondsFrom(int place, long tick) =>
        (tick - tempi[place].Tick) * (tempi[place].MicrosecondsPerBeat / 1e6) / Math.Max(1, division.TicksPerBeat);
}
