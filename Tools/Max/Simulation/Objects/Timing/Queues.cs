namespace Tactus.Tools.Max.Simulation;

/// <summary><c>deferlow</c> puts a message at the back of the low-priority queue; <c>defer</c> at its front, and passes what is already there.</summary>
/// <remarks>Source: facts.md 4.1.</remarks>
[MaxName("deferlow", "defer")]
internal sealed class Defer(Creation creation) : MaxObject(creation, 1, 1)
{
    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (Creation.Name == "deferlow")
            Machine.LowPriority.AddLast(() => Send(0, message));
        else if (Machine.Thread == EventThread.Scheduler && Machine.Options.Overdrive)
            Machine.LowPriority.AddFirst(() => Send(0, message));
        else
            Send(0, message);
    }
}

/// <summary><c>speedlim</c> and <c>qlim</c>: the first message at once, then at most one an interval, the last one that came; qlim sends from the low-priority queue.</summary>
[MaxName("speedlim", "qlim")]
internal sealed class SpeedLim : MaxObject
{
    private readonly Countdown countdown;
    private Message? waiting;
    private bool isClosed, isDeferred;

    public SpeedLim(Creation creation)
        : base(creation, 2, 1)
    {
        (countdown, isDeferred) = (new(creation.Machine), creation.Name == "qlim");
        if (creation.Count > 0)
            countdown.TrySet(creation.Arguments);
        Attribute("threshold", atoms => countdown.TrySet(atoms));
        Attribute("quantize", countdown.SetQuantize);
        Attribute("defer", atoms => isDeferred = atoms[0].AsInt != 0);
        Ignore("usurp");
    }

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (inlet == 1)
            countdown.TrySet(message.ToAtoms());
        else if (isClosed)
            waiting = message;
        else
            Pass(message);
    }

    private void Pass(Message message)
    {
        (isClosed, waiting) = (true, null);
        countdown.Start(Open);
        if (isDeferred)
            Machine.LowPriority.AddLast(() => Send(0, message));
        else
            Send(0, message);
    }

    private void Open()
    {
        isClosed = false;
        if (waiting is { } next)
            Pass(next);
    }
}

/// <summary><c>thresh</c>: collects what comes in quick succession into one list.</summary>
[MaxName("thresh", "quickthresh")]
internal sealed class Thresh(Creation creation) : MaxObject(creation, creation.Name == "thresh" ? 2 : 4, 1)
{
    private readonly List<Atom> collected = [];
    private double milliseconds = creation.Float(0, 10);
    private TimedCall? pending;

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (inlet > 0)
            milliseconds = message.ToAtoms()[0].AsFloat;
        else
            Collect(message.IsBang ? [] : message.ToAtoms());
    }

    private void Collect(Atom[] atoms)
    {
        collected.AddRange(atoms);
        if (Creation.Name == "thresh" || pending is not { IsPending: true })
        {
            pending?.Cancel();
            pending = Machine.Scheduler.After(milliseconds, Output);
        }
    }

    private void Output()
    {
        var list = collected.ToArray();
        collected.Clear();
        SendAtoms(0, list);
    }
}
