using Tactus.Hosting;
using Tactus.Sessions;

namespace Tactus.Tools.Max.Simulation;

/// <summary>The real engine with its real hub, step by step in the simulated Max's time. It begins a moment after somebody is there to perform.</summary>
internal sealed class SteppedEngine : IDisposable
{
    // Not a whole number of the scheduler's periods: most onsets lie between two of its looks.
    private const double Breath = 250.37;
    private static ReadOnlySpan<byte> Mark => "all of this moment was said"u8;

    private readonly VirtualNetwork network;
    private readonly ManualStepTimer timer = new();
    private readonly PerformerHub hub;
    private readonly LoopByHand steps;
    private readonly List<(EngineWire Wire, Task Serving)> served = [];
    private readonly List<EngineWire> wires = [];
    private readonly double birth;
    private TimedCall? coming;
    private Instant deadline;
    private bool isOver;

    public SteppedEngine(VirtualNetwork network, Piece piece, double lookAhead)
    {
        (this.network, birth, Piece) = (network, network.Now, piece);
        hub = new(piece, timer, isLookAheadPinned: true);
        Loop = new(piece, hub, timer, new() { LookAhead = TimeSpan.FromMilliseconds(lookAhead) });
        steps = new(Loop);
        network.Engine = this;
    }

    public Piece Piece { get; }

    public EngineLoop Loop { get; }

    /// <summary>Whether the music has begun.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>When what starts with the piece has its onset 0, in ms of the scheduler; not a number before the music begins.</summary>
    public double Start { get; private set; } = double.NaN;

    /// <summary>How many are there: hubs, and panels.</summary>
    public int Performers => hub.Count;

    /// <summary>Lets a performer in.</summary>
    public void Serve(EngineWire wire)
    {
        wires.Add(wire);
        served.Add((wire, hub.ServeAsync(wire)));
        if (!IsOpen && coming is null)
            coming = network.Outside.At(network.Now + Breath, Begin);
    }

    /// <summary>The engine's clock goes on.</summary>
    public void MoveTo(double time) => timer.WaitUntil(Instant.FromMilliseconds(time - birth));

    /// <summary>A performer is gone.</summary>
    public void Forget(EngineWire wire) => served.RemoveAll(each => each.Wire == wire);

    /// <summary>Its process is killed: everyone's connection breaks, and nobody listens any more.</summary>
    public void Kill()
    {
        isOver = true;
        coming?.Cancel();
        network.Engine = null;
        foreach (var (wire, _) in served.ToArray())
            wire.Break();
    }

    public void Dispose()
    {
        if (!isOver)
            Kill();
        hub.DisposeAsync().AsTask().WaitAsync(EngineWire.Patience).GetAwaiter().GetResult();
        steps.Dispose();
        wires.ForEach(wire => wire.Dispose());
    }

    private void Begin()
    {
        MoveTo(network.Now);
        deadline = timer.Now;
        Start = network.Now + Loop.LookAhead.TotalMilliseconds;
        Piece.Transport.Play();
        steps.Open(deadline);
        IsOpen = true;
        hub.Open(Loop);
        foreach (var (wire, _) in served.ToArray())
            wire.Welcome();
        Step();
    }

    private void Step()
    {
        MoveTo(network.Now);
        steps.RunStep(deadline);
        hub.Report(new LogLine(LogLevel.Info, System.Text.Encoding.UTF8.GetString(Mark), deadline));
        foreach (var (wire, _) in served.ToArray())
            if (wire.IsWelcome)
                wire.Gather(Mark);
        deadline += Loop.Options.Step;
        coming = network.Outside.At(birth + deadline.Milliseconds, Step);
    }
}
