using System.Diagnostics;
using System.Globalization;

namespace Tactus.Benchmarks.Peers;

/// <summary>What a peer said, and what it took.</summary>
/// <param name="Events">How many events it counted.</param>
/// <param name="Late">How long after its time each was handed over, the least first; empty where it was not asked. Unit: ms.</param>
/// <param name="Took">Its processor time; where the system does not tell, the time by the clock.</param>
internal sealed record PeerRun(long Events, double[] Late, TimeSpan Took)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs a peer to its end.</summary>
    /// <exception cref="PeerException">It failed, or did not end.</exception>
    public static PeerRun Of(Peer peer, int voices, double seconds, bool live)
    {
        var (start, before) = (Stopwatch.GetTimestamp(), ChildrenTime.Now());
        var said = Lines(peer, peer.Arguments(voices, seconds, live));
        var took = ChildrenTime.Now() - before ?? Stopwatch.GetElapsedTime(start);
        var events = Numbers(said, "events ").ToArray();
        if (events.Length != 1)
            throw new PeerException($"{peer.Name} did not say how many events it played; the last that it said: {said.LastOrDefault(line => line.Length > 0)}");
        return new((long)events[0], [.. Numbers(said, "late ").Order()], took);
    }

    /// <summary>Everything that a peer says when it is started like this.</summary>
    public static string[] Lines(Peer peer, string[] arguments)
    {
        var start = new ProcessStartInfo(peer.Program()!, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in peer.Environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());    // its input stays open: some end with it
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new PeerException($"{peer.Name} did not end within {Patience.TotalMinutes:0} minutes.");
        }
        return (output.Result + errors.Result).Split('\n', StringSplitOptions.TrimEntries);
    }

    private static IEnumerable<double> Numbers(string[] lines, string word) => lines.Where(line => line.StartsWith(word, StringComparison.Ordinal))
        .Select(line => double.Parse(line.AsSpan(word.Length), NumberStyles.Float, CultureInfo.InvariantCulture));
}

/// <summary>A peer did not do what it was asked.</summary>
internal sealed class PeerException(string message) : Exception(message);
