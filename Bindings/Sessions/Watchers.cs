using System.Diagnostics.CodeAnalysis;
using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>Who wants to be told how the engine is. Only while there is somebody, the engine is looked at, on a thread of the pool.</summary>
/// <remarks>Thread: any; the engine's own never comes here.</remarks>
internal sealed class Watchers : IAsyncDisposable
{
    /// <summary>How often somebody is told at most, and at least. Unit: ms.</summary>
    public const double ShortestMs = 100, LongestMs = 60_000;

    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(ShortestMs);
    private static readonly TimeSpan Grace = Period / 2;    // a timer that wakes a little early must not skip a turn
    private static readonly string[] PartNames = [.. Enum.GetNames<StatusParts>().Select(name => name.ToLowerInvariant()).Where(name => name is not ("none" or "all"))];

    private readonly Lock gate = new();
    private readonly Dictionary<Performer, Wish> wishes = [];
    private readonly StatusSource source;
    private readonly IStepTimer clock;
    private readonly FramePool pool;
    private readonly Timer timer;

    /// <summary>Nobody watches yet.</summary>
    public Watchers(StatusSource source, IStepTimer clock, FramePool pool)
    {
        (this.source, this.clock, this.pool) = (source, clock, pool);
        timer = new Timer(_ => Look());
    }

    /// <summary>Somebody wants to be told, otherwise than before, or no more. The first status comes at once.</summary>
    /// <param name="watcher">Who.</param>
    /// <param name="asked">How often, and of what.</param>
    /// <param name="sentence">What is wrong with it, if something is.</param>
    public bool TryTake(Performer watcher, Watch asked, [NotNullWhen(false)] out string? sentence)
    {
        sentence = MistakeIn(asked);
        if (sentence is not null)
            return false;
        if (asked.Every == 0)
            Leave(watcher);
        else
            Add(watcher, new(TimeSpan.FromMilliseconds(asked.Every), PartsOf(asked)));
        return true;
    }

    /// <inheritdoc cref="StatusSource.TryTake"/>
    public bool TryTake(Slack slack, out long dropped, [NotNullWhen(false)] out string? sentence) => source.TryTake(slack, out dropped, out sentence);

    /// <summary>Somebody is gone, or does not want to be told any more.</summary>
    public void Leave(Performer watcher)
    {
        lock (gate)
            if (wishes.Remove(watcher) && wishes.Count == 0)
                timer.Change(Timeout.Infinite, Timeout.Infinite);
    }

    /// <summary>Tells everyone whose time it is. It is called from time to time by itself.</summary>
    public void Look()
    {
        lock (gate)
            foreach (var wish in wishes.Where(wish => clock.Now - wish.Value.Told >= wish.Value.Every - Grace).GroupBy(wish => wish.Value.Parts))
                Tell(wish.Key, [.. wish.Select(one => one.Key)]);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => timer.DisposeAsync();

    private void Add(Performer watcher, Wish wish)
    {
        lock (gate)
        {
            if (wishes.Count == 0)
            {
                source.Begin();
                timer.Change(Period, Period);
            }
            wishes[watcher] = wish;
            Tell(wish.Parts, [watcher]);
        }
    }

    private void Tell(StatusParts parts, Performer[] watchers)
    {
        var frame = pool.Rent();
        StatusEncoder.WriteMessage(frame, clock.Now, source.Take(parts, wishes.Count));
        foreach (var watcher in watchers)
        {
            wishes[watcher] = wishes[watcher] with { Told = clock.Now };
            watcher.Link.Send(frame.Hold());
        }
        frame.Release();
    }

    private static string? MistakeIn(Watch asked)
    {
        if (asked.Every != 0 && asked.Every is not (>= ShortestMs and <= LongestMs))
            return FormattableString.Invariant($"A watcher is told every {ShortestMs} to {LongestMs} ms, or by 0 no more; {asked.Every} came.");
        var unknown = Array.FindIndex(asked.Parts, part => !PartNames.Contains(part.Text));
        return unknown < 0 ? null : Names.Unknown("part of the status", asked.Parts[unknown].ToString(), PartNames);
    }

    private static StatusParts PartsOf(Watch asked) => asked.Parts.Length == 0
        ? StatusParts.All
        : asked.Parts.Aggregate(StatusParts.None, (parts, part) => parts | Enum.Parse<StatusParts>(part.Text!, ignoreCase: true));

    private readonly record struct Wish(TimeSpan Every, StatusParts Parts, Instant Told = default);
}
