using System.Collections.Concurrent;
using Tactus.Hosting;
using Tactus.Server;
using Tactus.Wire;

namespace Tactus.Tools.Max.Simulation;

/// <summary>One socket between a host and the engine, without a network: what is sent arrives a little later, in order, in virtual time.</summary>
/// <remarks>The engine's side answers from threads of its own; <see cref="Gather"/> waits until it has said all that belongs to a moment.</remarks>
internal sealed class EngineWire(VirtualNetwork network, SteppedEngine engine, IWireEnd host) : IWire, IPerformerConnection, IDisposable
{
    private const byte PingKind = 2, HelloKind = 1, PongKind = 39, StatusKind = 45;

    /// <summary>A question that nobody asked: the engine comes to it when it has welcomed whoever is there.</summary>
    /// <remarks>[3, 0, "", ""] in MessagePack: a get of nothing, as docs/protocol.md has it.</remarks>
    private static readonly byte[] Question = [0x94, 3, 0, 0xA0, 0xA0];

    /// <summary>So long the engine may take to say what it has to, on any machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly BlockingCollection<byte[]?> fromEngine = [];
    private readonly SemaphoreSlim asked = new(0);
    private TaskCompletionSource<Received> next = new();
    private double lastUp, lastDown;

    /// <summary>Whether its host has said hello to an engine that welcomes.</summary>
    public bool IsWelcome { get; private set; }

    /// <summary>Whether it is cut at the engine's end.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether someone said hello.</summary>
    public bool HasSaidHello { get; private set; }

    void IWire.Send(byte[] frame) => network.Later(ref lastUp, () => Deliver(frame));

    void IWire.Close() => network.Later(ref lastUp, Cut);

    /// <summary>The engine begins to welcome: whoever has said hello is waited for.</summary>
    public void Welcome()
    {
        IsWelcome = HasSaidHello;
        if (!IsWelcome)
            return;
        Give(Question);
        AwaitListener();
        asked.Release();
    }

    /// <summary>Sends the host everything up to a mark that the engine put behind it.</summary>
    public void Gather(ReadOnlySpan<byte> mark)
    {
        for (var frame = Take(); frame is not null && frame.AsSpan().IndexOf(mark) < 0; frame = Take())
            Pass(frame);
    }

    /// <summary>The connection is gone for both ends.</summary>
    public void Break()
    {
        Cut();
        network.Later(ref lastDown, host.Closed);
    }

    /// <inheritdoc/>
    public ValueTask<Received> ReceiveAsync()
    {
        next = new();
        asked.Release();
        return IsCut ? default : new(next.Task);
    }

    /// <inheritdoc/>
    /// <remarks>The status comes by the clock on the wall, and says nothing to the music.</remarks>
    public ValueTask<bool> SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellation)
    {
        if (frame.Span[1] != StatusKind)
            fromEngine.Add(frame.ToArray(), CancellationToken.None);
        return new(!IsCut);
    }

    /// <inheritdoc/>
    public ValueTask CloseAsync(CloseCode code, string sentence, CancellationToken cancellation)
    {
        fromEngine.Add(null, CancellationToken.None);
        return default;
    }

    /// <inheritdoc/>
    public void Abort() => fromEngine.Add(null);

    /// <summary>Once nobody at either end says anything any more.</summary>
    public void Dispose()
    {
        fromEngine.Dispose();
        asked.Dispose();
    }

    private void Deliver(byte[] frame)
    {
        if (IsCut)
            return;
        HasSaidHello |= frame[1] == HelloKind;
        Give(frame);
        if (frame[1] == PingKind || !engine.IsOpen || !HasSaidHello)
            return;
        AwaitListener();    // what it said is with the engine before the next step, whichever thread took it there
        asked.Release();
        IsWelcome = true;
    }

    private void AwaitListener()
    {
        if (!asked.Wait(Patience))
            throw new HostingException("the engine does not listen");
    }

    private void Give(byte[] frame)
    {
        AwaitListener();
        engine.MoveTo(network.Now);
        next.SetResult(new(ReceivedKind.Frame, frame));
        if (frame[1] != PingKind)
            return;
        var answer = Take();
        for (; answer is not null && answer[1] != PongKind; answer = Take())
            Pass(answer);
        if (answer is not null)
            Pass(answer);
    }

    private void Cut()
    {
        if (IsCut)
            return;
        IsCut = true;
        engine.Forget(this);
        next.TrySetResult(default);
    }

    private byte[]? Take()
    {
        if (!fromEngine.TryTake(out var frame, Patience))
            throw new HostingException("the engine says nothing");
        if (frame is null)
            Break();
        return frame;
    }

    private void Pass(byte[] frame) => network.Later(ref lastDown, () => host.Received(frame));
}
