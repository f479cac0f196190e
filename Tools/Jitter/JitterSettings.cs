namespace Tactus.Tools.Jitter;

/// <summary>What is measured, and how.</summary>
/// <param name="Rate">Wake-ups a second.</param>
/// <param name="Length">How long each way is measured, all its turns together.</param>
/// <param name="Load">How many threads of another process keep processor cores busy for the time.</param>
/// <param name="Ways">The names of the ways to wake, the floor's among them.</param>
/// <param name="Generators">How many generators the engine's loop plays.</param>
internal sealed record JitterSettings(int Rate, TimeSpan Length, int Load, IReadOnlyList<string> Ways, int Generators)
{
    public const int MinRate = 10, MaxRate = 1000, MaxLoad = 64, MaxGenerators = 100_000;

    public static readonly TimeSpan MinLength = TimeSpan.FromMilliseconds(100), MaxLength = TimeSpan.FromMinutes(10);

    /// <summary>From one deadline to the next.</summary>
    public TimeSpan Period { get; } = TimeSpan.FromSeconds(1) / Rate;

    /// <summary>How many wake-ups of each way are counted.</summary>
    public int Wakes { get; } = Math.Max(1, (int)Math.Round(Rate * Length.TotalSeconds));
}
