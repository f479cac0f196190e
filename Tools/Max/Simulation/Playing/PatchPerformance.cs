using Tactus.Hosting;
using Tactus.Tools.Max.Packaging;

namespace Tactus.Tools.Max.Simulation;

/// <summary>Which time a patch is played in.</summary>
internal enum RunClock
{
    /// <summary>Virtual until a jweb, node.script or v8 is there, then real; virtual all along with a piece.</summary>
    Auto,

    /// <summary>The wall's.</summary>
    Real,

    /// <summary>Passed by hand, as fast as it goes.</summary>
    Virtual,
}

/// <summary>How a patch is to be played.</summary>
/// <param name="Patch">Its file.</param>
/// <param name="Length">For how long; null for ten seconds in virtual time, and without an end in real time.</param>
/// <param name="Clock">In which time.</param>
/// <param name="Packages">Further packages to look for files in.</param>
/// <param name="StartsTransport">Whether the global transport is started once the patch has loaded.</param>
internal sealed record PatchRun(string Patch, TimeSpan? Length, RunClock Clock, IReadOnlyList<string> Packages, bool StartsTransport);

/// <summary>
/// A simulated Max that plays one patch: by itself, with hosts in real time, or, given a piece, with the engine and all hosts in one virtual time, so that every run is alike.
/// </summary>
/// <remarks>Thread: one, the machine's own.</remarks>
internal sealed class PatchPerformance : IDisposable
{
    private const double UsualLength = 10_000, LookAhead = 100;

    private readonly SteppedEngine? engine;

    public PatchPerformance(SimulationOptions options, PieceSource? piece)
    {
        var network = piece is null ? null : new VirtualNetwork(options.Seed);
        Machine = new(options) { Outside = network?.Outside ?? new() };
        engine = network is null ? null : new(network, piece!.Build(options.Seed, null), LookAhead);
    }

    public Machine Machine { get; }

    /// <summary>Opens the patch, plays it for as long as asked, and closes it.</summary>
    /// <exception cref="HostingException">It cannot be read or loaded, or not be played in that time.</exception>
    public void Play(PatchRun run, CancellationToken cancel)
    {
        var patcher = PatchLoader.Open(Machine, Path.GetFullPath(run.Patch), run.Packages.Select(Path.GetFullPath).Concat(PackageSource.OfThisProgram is { } own ? [own] : []));
        if (run.StartsTransport)
            Machine.RunEvent(EventThread.Main, Machine.Now, () => Machine.Transport.SetRunning(true));
        PlayInVirtualTime(run, cancel);
        if (run.Clock != RunClock.Virtual && (run.Clock == RunClock.Real || Machine.HasHosts))
            PlayInRealTime(run.Length?.TotalMilliseconds ?? double.PositiveInfinity, cancel);
        patcher.Free();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        engine?.Dispose();
        Machine.Dispose();
    }

    private void PlayInVirtualTime(PatchRun run, CancellationToken cancel)
    {
        var length = run.Length?.TotalMilliseconds ?? UsualLength;
        while (run.Clock != RunClock.Real && Machine.Now < length && !cancel.IsCancellationRequested)
        {
            if (Machine.HasHosts && run.Clock == RunClock.Virtual)
                throw new HostingException($"'{run.Patch}' has a jweb, node.script or v8, whose page or process keeps the time of the wall unless the engine is in the same time; give a piece with --piece, or leave --time virtual out.");
            if (Machine.HasHosts)
                return;
            Machine.Advance(Machine.Options.PollInterval);
        }
    }

    private void PlayInRealTime(double length, CancellationToken cancel)
    {
        using var timer = StepTimer.ForThisSystem();
        new RealTime(Machine, timer).Run(() => cancel.IsCancellationRequested || Machine.Now >= length);
    }
}
