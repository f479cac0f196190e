using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>
/// What Max's transport did, and so when each place on it sounded: from Max's own transport, not from what anyone was told of it. Just after a jump that it had not made before, the news is still
/// under way; a loop's jump is known from its second time on.
/// </summary>
internal sealed class TransportScore
{
    /// <summary>So long after a start or a jump the news of it may be under way: a look of the patch, a hop there, a step of the engine, a hop back, and the low-priority queue.</summary>
    private const double NewsTakes = 60;

    /// <summary>What is due so short before a stop or a jump, or just then, in ms: which of the two Max sees first is not said anywhere.</summary>
    private const double SameMoment = 1;

    private readonly Machine machine;
    private readonly List<Stretch> stretches = [];
    private (double From, double To) lastJump = (double.NaN, double.NaN);
    private Stretch? open;

    public TransportScore(Machine machine)
    {
        this.machine = machine;
        machine.Transport.Changed += Change;
    }

    /// <summary>When each of the places that lie so many ticks apart sounded, from the first: its number and its time.</summary>
    public IEnumerable<Expected> Every(double ticks, Func<long, long> pitchOf)
    {
        Change();
        return [.. stretches.SelectMany(stretch => stretch.Every(ticks, pitchOf)).OrderBy(each => each.Time)];
    }

    private void Change()
    {
        var (now, transport) = (machine.LogicalTime, machine.Transport);
        var goesOn = open is { } before && transport.IsRunning && Math.Abs(before.TickAt(now) - transport.Position) < 1e-6;
        if (open is { } ended && now > ended.From)
            stretches.Add(ended with { Until = now, GoesOn = goesOn });
        open = transport.IsRunning ? new(now, now, transport.Position, transport.TicksPerMillisecond, goesOn ? open!.Landed : IsKnownJump(now) ? double.NegativeInfinity : now) : null;
    }

    /// <summary>Whether the transport goes round a loop for at least the second time.</summary>
    private bool IsKnownJump(double now)
    {
        var (before, jump) = (lastJump, (From: open?.TickAt(now) ?? double.NaN, To: machine.Transport.Position));
        lastJump = jump;
        return jump.To < jump.From && Math.Abs(before.From - jump.From) < 1e-6 && Math.Abs(before.To - jump.To) < 1e-6;
    }

    private sealed record Stretch(double From, double Until, double Tick, double Pace, double Landed)
    {
        /// <summary>Whether the next stretch begins where this one ends.</summary>
        public bool GoesOn { get; init; }

        public double TickAt(double time) => Tick + (time - From) * Pace;

        public IEnumerable<Expected> Every(double ticks, Func<long, long> pitchOf)
        {
            for (var i = (long)Math.Ceiling(Tick / ticks - 1e-9); i * ticks <= TickAt(Until) + (GoesOn ? -1e-9 : 1e-9); i++)
            {
                var time = From + (i * ticks - Tick) / Pace;
                yield return new(time, pitchOf(i), 1, time < Landed + NewsTakes, !GoesOn && time > Until - SameMoment);
            }
        }
    }
}
