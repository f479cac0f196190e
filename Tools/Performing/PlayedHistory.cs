namespace Tactus.Tools.Performing;

/// <summary>What was played lately, so that a recall whose events come again brings nothing a second time. It is what client/history.js is to the page.</summary>
/// <remarks>Thread: one at a time.</remarks>
internal sealed class PlayedHistory
{
    // A recall is never older than the minute in which a performer may resume.
    private static readonly double Kept = TimeSpan.FromMinutes(1).Ticks;

    private List<Played> played = [];
    private List<Played> repeats = [];
    private List<Played> held = [];

    /// <summary>An event was played, or is over without having been.</summary>
    public void Add(int generator, double due) => played.Add(new(generator, due));

    /// <summary>A recall came: what was already played comes again in the next batch, or later, or is gone from the engine's books.</summary>
    public void Recall(int? generator, long from, bool silence, bool again)
    {
        bool IsIts(Played one) => generator is null || one.Generator == generator;
        bool IsMeant(Played one) => IsIts(one) && one.Due >= from;
        var concerned = played.FindAll(IsMeant);
        played.RemoveAll(IsMeant);
        repeats = again ? [.. repeats, .. held.Where(IsIts), .. concerned] : repeats.FindAll(one => !IsMeant(one));
        held = [.. held.Where(one => !IsIts(one) || (silence && !again)), .. again ? [] : concerned.Select(one => one with { IsHeld = true })];
    }

    /// <summary>Whether an event of the batch after a recall is one that was played before: as many times for a generator as it had events played.</summary>
    public bool TakeRepeat(int generator, double due)
    {
        held.RemoveAll(one => one.Generator == generator);    // it began anew
        var at = repeats.FindIndex(one => one.Generator == generator);
        if (at < 0)
            return false;
        repeats.RemoveAt(at);
        Add(generator, due);    // it may come again once more
        return true;
    }

    /// <summary>The batch after the recall is over: what comes later is new, but for what waits for its generator to go on.</summary>
    public void EndRepeats()
    {
        held.AddRange(repeats.Where(one => one.IsHeld));
        repeats.Clear();
    }

    /// <summary>Forgets what is too old, a good part of it at once.</summary>
    public void Trim(double now)
    {
        if (played.Count > 0 && played[played.Count / 8].Due < now - Kept)
            played.RemoveRange(0, Math.Max(0, played.FindIndex(one => one.Due >= now - Kept)));
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => (played, repeats, held) = ([], [], []);

    private readonly record struct Played(int Generator, double Due, bool IsHeld = false);
}
