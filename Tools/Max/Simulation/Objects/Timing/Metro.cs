namespace Tactus.Tools.Max.Simulation;

/// <summary><c>metro</c>: bangs at once and then at every interval, in ms or, while the transport runs, in ticks.</summary>
/// <remarks>Source: facts.md 4.6 (attributes, bang at start) and 4.3. <c>qmetro</c> does the same in the low-priority queue.</remarks>
[MaxName("metro", "qmetro")]
internal sealed class Metro : MaxObject
{
    private readonly Countdown countdown;
    private TimedCall? next;
    private bool isActive, isDeferred, startsWithTransport;

    public Metro(Creation creation)
        : base(creation, 2, 1)
    {
        (countdown, isDeferred) = (new(creation.Machine), creation.Name == "qmetro");
        Set(creation.Count > 0 ? creation.Arguments : [5]);
        Attribute("interval", Set);
        Attribute("quantize", countdown.SetQuantize);
        Attribute("transport", countdown.UseTransport);
        Attribute("active", atoms => Activate(atoms[0].AsInt != 0));
        Attribute("autostart", atoms => startsWithTransport = atoms[0].AsInt != 0);
        Attribute("defer", atoms => isDeferred = atoms[0].AsInt != 0);
        Ignore("autostarttime");
    }

    /// <inheritdoc/>
    public override void Loaded() => countdown.Transport.Changed += Follow;

    /// <inheritdoc/>
    public override void Freed()
    {
        countdown.Transport.Changed -= Follow;
        Activate(false);
    }

    protected override void OnBang(int inlet) => Activate(true);

    protected override void OnNumber(int inlet, Atom number)
    {
        if (inlet == 0)
            Activate(number.AsFloat != 0);
        else
            Set([number]);
    }

    protected override void OnList(int inlet, Atom[] atoms) => Set(atoms);

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (selector == "stop")
            Activate(false);
        else if (inlet == 1)
            Set([selector, .. atoms]);
        else
            base.OnMessage(inlet, selector, atoms);
    }

    private void Set(Atom[] atoms)
    {
        if (!countdown.TrySet(atoms))
            Complain($"'{string.Join(' ', atoms)}' is no interval");
    }

    private void Activate(bool active)
    {
        next?.Cancel();
        (isActive, next) = (active, null);
        if (active)
            next = countdown.Length.IsTicks ? countdown.Start(TimeValue.Ticks(0), Beat) : Machine.Scheduler.After(0, Beat);
    }

    /// <summary>A metro in ticks that lost its place, or was set to start with the transport, begins anew when the transport runs.</summary>
    private void Follow()
    {
        if (!countdown.Transport.IsRunning || !countdown.Length.IsTicks)
            return;
        if (startsWithTransport ? !isActive : isActive && next is not { IsPending: true })
            Activate(true);
    }

    private void Beat()
    {
        next = countdown.Start(countdown.Length with { Amount = Math.Max(countdown.Length.Amount, 1) }, Beat);
        if (isDeferred)
            Machine.LowPriority.AddLast(() => SendBang(0));
        else
            SendBang(0);
    }
}
