namespace Tactus;

/// <summary>Why a generator was stopped, and where.</summary>
/// <param name="Generator">The generator's name.</param>
/// <param name="Reason">What it did, in a sentence.</param>
/// <param name="Place">Where in the code: method, file and line as far as they are known.</param>
/// <param name="Onset">Where the generator's own time stood.</param>
/// <param name="Clock">The clock that <paramref name="Onset"/> is counted on.</param>
/// <param name="Transport">The transport's bar and beat at that time.</param>
public sealed record Fault(string Generator, string Reason, string Place, Position Onset, ClockKind Clock, BarBeat Transport)
{
    /// <summary>All of it in one sentence.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"Generator '{Generator}' was stopped at {(Clock == ClockKind.Ms ? "millisecond" : "beat")} {Onset.Value:0.###} (transport {Transport}), in {Place}: {Reason}");
}
