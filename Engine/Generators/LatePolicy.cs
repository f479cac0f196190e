using System.Globalization;

namespace Tactus;

/// <summary>What a performer does with an event that arrives after its onset. Default: <see cref="PlayNow"/>.</summary>
/// <remarks>Whoever performs counts late events by generator, whatever becomes of them. Thread: any (it never changes). Allocates: nothing.</remarks>
public readonly record struct LatePolicy
{
    /// <summary>The longest delay that can be waited for: what comes later than this is never played. Unit: ms.</summary>
    public const double LongestDelay = 2000;

    private LatePolicy(TimeSpan dropsAfter) => DropsAfter = dropsAfter;

    /// <summary>It is played at once: a note that comes a little late is better than a note that is missing.</summary>
    public static LatePolicy PlayNow => default;

    /// <summary>It is not played: for rhythm, where a wrong place is worse than a gap.</summary>
    public static LatePolicy Drop => new(TimeSpan.Zero);

    /// <summary>From which delay on it is dropped; null where it is played, up to <see cref="LongestDelay"/>.</summary>
    public TimeSpan? DropsAfter { get; }

    /// <summary>It is played at once if it is no later than this, and dropped if it is.</summary>
    /// <param name="milliseconds">0 to <see cref="LongestDelay"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="milliseconds"/> is out of range.</exception>
    public static LatePolicy DropAfter(double milliseconds) => milliseconds is >= 0 and <= LongestDelay
        ? new(TimeSpan.FromMilliseconds(milliseconds))
        : throw new ArgumentOutOfRangeException(nameof(milliseconds), milliseconds,
            $"A late event is dropped after 0 to {LongestDelay.ToString(CultureInfo.InvariantCulture)} ms; to play it however late, use LatePolicy.PlayNow.");
}
