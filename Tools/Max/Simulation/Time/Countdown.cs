namespace Tactus.Tools.Max.Simulation;

/// <summary>How an object waits: a length of time, a quantization, and the transport whose ticks it counts.</summary>
/// <remarks>Source: facts.md 4.3 (quantize counts for ticks only) and 4.2 (which objects have <c>@transport</c>).</remarks>
internal sealed class Countdown(Machine machine)
{
    private MaxTransport transport = machine.Transport;

    public MaxTransport Transport => transport;

    public TimeValue Length { get; set; }

    public double Quantize { get; private set; }

    public void UseTransport(Atom[] name)
    {
        if (name is [var first, ..])
            transport = MaxTransport.Named(machine, first.ToString());
    }

    public void SetQuantize(Atom[] atoms) => Quantize = TimeValue.Read(atoms, transport, bareIsTicks: true) is { IsTicks: true } value ? value.Amount : 0;

    /// <summary>Reads a new length; false if it is none.</summary>
    public bool TrySet(ReadOnlySpan<Atom> atoms)
    {
        if (TimeValue.Read(atoms, transport) is not { } value)
            return false;
        Length = value with { Amount = Math.Max(0, value.Amount) };
        return true;
    }

    public TimedCall Start(Action action) => Start(Length, action);

    public TimedCall Start(TimeValue length, Action action) =>
        length.IsTicks ? transport.Pending.After(length.Amount, Quantize, action) : machine.Scheduler.After(length.Amount, action);
}
