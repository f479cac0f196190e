using Tactus.Tools.Monitor;

namespace Tactus.Tests.Tools.Monitor;

/// <summary>Readings to look at.</summary>
internal static class Sample
{
    /// <summary>A piece that plays in Max, one second after its start and a thousand events later.</summary>
    public static Reading Playing => Of(seconds: 11, events: 1100) with { Before = Of(seconds: 10, events: 1000) };

    public static Reading Waiting => new(0, Status(0, 0) with { Running = false, Loop = null, Performers = [] });

    private static Reading Of(int seconds, long events) => new(seconds * TimeSpan.TicksPerSecond, Status(seconds, events));

    private static EngineStatus Status(int seconds, long events) => new(
        "study", true, 100, 1, new(true, 5 * Duration.UnitsPerBeat + Duration.UnitsPerBeat / 4, 132.5, 3, 4, "Max node 3k2a", -12.34, new(200, .08, .42)), 3,
        [
            new(0, "arp", "transport", true, false, false, events, 0, 12, 5, null),
            new(1, "bass", "beats", true, true, false, 7, 2, 0, 0, null),
            new(2, "broken", "ms", false, false, true, 1, 0, 0, 0, "generator 'broken' divided by zero at bar 2 (study.cs:12)"),
        ],
        [new("Max node 3k2a", 4 * TimeSpan.TicksPerSecond, true, 61, 900, 3, 1, 98.2, -4.5, .63, 11.7)],
        new(5, seconds * 200, 2, 1, events, new(.06, .21, 4.2), new(.02, .09, .5), seconds * 200 * 16, [3, 1, 0], 2.5, 12_000_000, 96_000_000, seconds * 40, 4242));
}
