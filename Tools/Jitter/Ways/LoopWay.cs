using Tactus.Hosting;
using Tactus.Tools.Jitter.Measuring;
using static Tactus.Notation;

namespace Tactus.Tools.Jitter.Ways;

/// <summary>The engine's whole loop on its own threads, playing sixteenths at 120 bpm and encoding them for the wire.</summary>
internal sealed class LoopWay : IWakeWay
{
    private const double Sixteenth = .25;
    private readonly TurnTimer turns = new(StepTimer.ForThisSystem());
    private readonly WirePerformance performance = new();
    private readonly EngineLoop loop;
    private readonly int generators;

    /// <param name="generators">How many play.</param>
    /// <param name="step">Its period.</param>
    /// <param name="priority">How its thread is scheduled.</param>
    /// <exception cref="HostingException">This user may not have that priority.</exception>
    public LoopWay(int generators, TimeSpan step, EnginePriority priority = EnginePriority.Ordinary)
    {
        if (priority == EnginePriority.RealTime && !RealTimeThreads.IsAllowed())
            throw new HostingException(RealTimeWay.NotAllowed);
        this.generators = generators;
        loop = new(Sixteenths(generators), performance, turns, new() { Step = step, Priority = priority });
        loop.Start();
    }

    public string Call => $"EngineLoop on {turns.Name}, {generators} generators{(loop.Priority == EnginePriority.RealTime ? ", SCHED_FIFO" : "")}";

    /// <exception cref="HostingException">The engine could not do what it was asked.</exception>
    public void Take(Turn turn)
    {
        turns.Give(turn);
        if (performance.Complaint is { } complaint)
            throw new HostingException($"The engine complained while it was measured: {complaint} Ask for fewer generators (--generators) or a lower rate.");
    }

    public void Dispose()
    {
        loop.Stop();
        turns.End();
        loop.Dispose();
    }

    // Not all at one moment but spread over a sixteenth, as players are.
    private static Piece Sixteenths(int generators)
    {
        var piece = new Piece("sixteenths");
        for (var i = 0; i < generators; i++)
        {
            var delay = Sixteenth * i / generators;
            piece.Generator($"g{i}", Clock.Beats(120), chance => Play(chance, delay));
        }
        return piece;
    }

    private static IEnumerable<Event> Play(Chance chance, double delay)
    {
        yield return Wait(delay);
        while (true)
        {
            yield return Note(chance.Next(128), 100, Sixteenth);
            yield return Wait(Sixteenth);
        }
    }
}
