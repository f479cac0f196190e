using System.CommandLine;
using Tactus.Tools.Jitter;
using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tools.Commands;

/// <summary><c>tactus jitter</c>: how late the engine's timer wakes, beside the operating system's floor and what a .NET program would use otherwise.</summary>
internal static class JitterCommand
{
    private static readonly string About = $"""
        Measures how late a thread wakes that wanted to wake at exact deadlines: the engine's own timer and whole loop, the ways that a .NET program would
        use otherwise, and the operating system's floor, which is a small C program where a C compiler is at hand. All take turns of half a second in one
        run, so that noise hits all alike: compare the ratios to the floor, not the times of two runs.

        The ways (--timer):
        {JitterArguments.KnownWays}

        p50, p99 and p99.9 are what 50, 99 and 99.9 % of the wake-ups did not exceed. '90 % sure' is the range in which the ratio would lie in nine of ten
        runs as noisy as this one. CPU is the share of one core. Stolen is what the host of a virtual machine gave to others.
        With --end-to-end a real session is measured: an engine of its own plays --rate notes a second over a real socket to a real performer, and every note
        is followed to the moment for which the performer placed it. 'slack' is how long before its onset a note was there, 'hop' how long it was under way,
        'placement' by how much it was put beside its due time. 0 late, 0 lost, 0 twice is what should come out.

        Events are sent ahead of time, so lateness far below the look-ahead (500 ms at first, then what the performer needs) is never heard; it is what the look-ahead has to cover.

        Examples:
          tactus jitter                                          ten seconds of each way
          tactus jitter --load 2 --report jitter.html            with two cores busy, drawn
          tactus jitter --timer loop --generators 10000          can this machine play ten thousand generators?
          tactus jitter --timer engine,sleep --for 1m --format json
          tactus jitter --end-to-end --load 2 --report page.html from the engine to the page's sound, with two cores busy
          tactus jitter --end-to-end --performer node            to the moment that Max's host names to Max
          tactus jitter --end-to-end --performer 7400            at an engine that runs, with the piece that it plays
        """;

    public static Command Create()
    {
        var arguments = new JitterArguments();
        var busy = new Option<int?>(BusyThreads.Option) { Hidden = true };
        var command = new Command("jitter", About) { busy };
        arguments.AddTo(command);
        command.SetAction((parsed, cancel) => parsed.GetValue(busy) is { } threads
            ? Task.FromResult(BusyThreads.RunUntilInputEnds(threads))
            : arguments.Run(parsed, cancel));
        return command;
    }
}
