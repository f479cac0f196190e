namespace Tactus.Tools.Max.Simulation;

/// <summary>
/// What lies outside Max: messages on their way to hosts and, where time is passed by hand, the timers and sockets of hosts and whatever is at the sockets' other end.
/// With a network, a real page, a real process and a real V8 take part in virtual time, and every run is alike; without, they keep the time of the wall.
/// </summary>
/// <remarks>Thread: the machine's own. Give it to <see cref="Machine.Outside"/> before the patch is loaded.</remarks>
internal sealed class Outside(INetwork? network = null)
{
    private readonly PriorityQueue<TimedCall, (double Due, long Order)> queue = new();
    private long order;

    /// <summary>What hosts connect to in virtual time; null where they keep the time of the wall.</summary>
    public INetwork? Network { get; } = network;

    /// <summary>The moment that is being run, in ms since the machine's start; exact, where Max itself knows polls only.</summary>
    public double Now { get; private set; }

    /// <summary>Runs something at a moment; in the past means now.</summary>
    public TimedCall At(double due, Action action)
    {
        var call = new TimedCall(Math.Max(due, Now), action);
        queue.Enqueue(call, (call.Due, order++));
        return call;
    }

    /// <summary>Runs everything up to a moment, in order.</summary>
    public void RunUntil(double end)
    {
        while (queue.TryPeek(out var next, out _) && next.Due <= end)
        {
            queue.Dequeue();
            Now = next.Due;
            if (next.IsPending)
                next.Run();
        }
        Now = end;
    }
}

/// <summary>The network that hosts see in virtual time. How long anything takes on it is its own affair.</summary>
internal interface INetwork
{
    /// <summary>A host connects. Whether anyone is there, <paramref name="host"/> is told later.</summary>
    IWire Connect(string url, IWireEnd host);

    /// <summary>Whether someone answers at an address.</summary>
    bool Answers(string url);

    /// <summary>The file that a page is made of, as its server gives it; null where there is none.</summary>
    byte[]? Read(Uri address);
}

/// <summary>A socket, as a host uses it.</summary>
internal interface IWire
{
    /// <summary>Sends a frame to the other end.</summary>
    void Send(byte[] frame);

    /// <summary>The host closes it.</summary>
    void Close();
}

/// <summary>A host, as its socket's other end sees it.</summary>
internal interface IWireEnd
{
    /// <summary>The connection stands.</summary>
    void Opened();

    /// <summary>A frame arrives.</summary>
    void Received(ReadOnlyMemory<byte> frame);

    /// <summary>The connection is gone, or never came about.</summary>
    void Closed();
}
