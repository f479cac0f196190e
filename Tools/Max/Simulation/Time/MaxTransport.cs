namespace Tactus.Tools.Max.Simulation;

/// <summary>A transport: whether it runs, where, how fast, in which metre. The global one is named <c>internal</c>.</summary>
/// <remarks>Source: facts.md 4.2: 480 ticks a quarter note, position in bars.beats.units from 1, and its events use the scheduler.</remarks>
internal sealed class MaxTransport
{
    public const string Global = "internal";

    private readonly Machine machine;
    private double anchorTime, anchorTicks, meterStart;
    private int barsBeforeMeter;

    private MaxTransport(Machine machine, string name)
    {
        (this.machine, Name) = (machine, name);
        Pending = new(machine, this);
        Points = new(machine, this);
    }

    public string Name { get; }

    public bool IsRunning { get; private set; }

    /// <summary>Quarter notes a minute; Max starts with 120.</summary>
    public double Tempo { get; private set; } = 120;

    public int Numerator { get; private set; } = 4;

    public int Denominator { get; private set; } = 4;

    public double TicksPerBeat => 4.0 * TimeValue.TicksPerQuarter / Denominator;

    public double TicksPerBar => TicksPerBeat * Numerator;

    public double TicksPerMillisecond => Tempo * TimeValue.TicksPerQuarter / 60_000;

    /// <summary>Delays in ticks that have not yet passed.</summary>
    public PendingTicks Pending { get; }

    /// <summary>Places that call out whenever they are passed.</summary>
    public TimePoints Points { get; }

    /// <summary>After any change of state, tempo, metre or position.</summary>
    public event Action? Changed;

    /// <summary>The position now, at the logical time.</summary>
    public double Position => TicksAt(machine.LogicalTime);

    public static MaxTransport Named(Machine machine, string name) => machine.Shared(name, () => new MaxTransport(machine, name));

    public double TicksAt(double time) => IsRunning ? anchorTicks + Math.Max(0, time - anchorTime) * TicksPerMillisecond : anchorTicks;

    /// <summary>When a position will be reached, if nothing changes.</summary>
    public double TimeOf(double ticks) => anchorTime + (ticks - anchorTicks) / TicksPerMillisecond;

    public void SetRunning(bool running)
    {
        if (running == IsRunning)
            return;
        Anchor(Position);
        IsRunning = running;
        if (!running)
            Pending.Stopped();
        Change();
    }

    public void SetTempo(double tempo)
    {
        Anchor(Position);
        Tempo = tempo;
        Change();
    }

    /// <summary>Moves to a position.</summary>
    public void Locate(double ticks)
    {
        var from = Position;
        Anchor(Math.Max(0, ticks));
        if (anchorTicks < meterStart)
            (meterStart, barsBeforeMeter) = (0, 0);
        Pending.Moved(from);
        Change();
    }

    public void SetMeter(int numerator, int denominator)
    {
        var (bar, _, _) = BarsBeatsUnits();
        if (machine.Options.MeterChange == MeterChange.CountsFromBarLine)
            (meterStart, barsBeforeMeter) = (meterStart + (bar - 1 - barsBeforeMeter) * TicksPerBar, bar - 1);
        (Numerator, Denominator) = (numerator, denominator);
        Change();
    }

    /// <summary>The position for people: bars and beats from 1, units from 0.</summary>
    public (int Bar, int Beat, double Units) BarsBeatsUnits() => BarsBeatsUnits(Position);

    public (int Bar, int Beat, double Units) BarsBeatsUnits(double ticks)
    {
        var rest = Math.Max(0, ticks - meterStart);
        var bars = Math.Floor(rest / TicksPerBar + 1e-9);
        rest = Math.Max(0, rest - bars * TicksPerBar);
        var beats = Math.Min(Numerator - 1, Math.Floor(rest / TicksPerBeat + 1e-9));
        return (barsBeforeMeter + (int)bars + 1, (int)beats + 1, Math.Max(0, rest - beats * TicksPerBeat));
    }

    /// <summary>The ticks of a position: 1 1 0 is tick 0 (facts.md 4.3).</summary>
    public double TicksOf(double bar, double beat, double units) =>
        Math.Max(0, meterStart + (bar - 1 - barsBeforeMeter) * TicksPerBar + (beat - 1) * TicksPerBeat + units);

    private void Anchor(double ticks) => (anchorTime, anchorTicks) = (machine.LogicalTime, ticks);

    private void Change()
    {
        Pending.Rearm();
        Points.Rearm();
        Changed?.Invoke();
    }
}
