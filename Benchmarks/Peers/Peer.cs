namespace Tactus.Benchmarks.Peers;

/// <summary>A way to play the arpeggio.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="File">Where it was asked, a file beside this one.</param>
/// <param name="Install">What installs it.</param>
/// <param name="About">What it does, and what to bear in mind when comparing.</param>
internal sealed record Peer(string Name, string File, string Install, string About)
{
    /// <summary>The program; null where it is not installed.</summary>
    public required Func<string?> Program { get; init; }

    /// <summary>Its arguments, for so many voices and seconds, in real time or as fast as it can.</summary>
    public required Func<int, double, bool, string[]> Arguments { get; init; }

    /// <summary>What is subtracted: what it takes with no voice, since its time costs something by itself. Otherwise: with no music.</summary>
    public bool HasTick { get; init; }

    /// <summary>What its environment must hold.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Why it cannot be asked for its lateness; null where it can.</summary>
    public string? NoRealTime { get; init; }

    /// <summary>How it says its version; null for the one that runs now.</summary>
    public string[]? Version { get; init; }
}
