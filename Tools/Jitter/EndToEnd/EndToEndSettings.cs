using Tactus.Hosting;
using Tactus.Tools.Performing;

namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>What is measured from end to end, and how.</summary>
/// <param name="Performer">Who performs: <c>page</c>, <c>node</c>, <c>headless</c>, or the headless one at an engine elsewhere.</param>
/// <param name="Engine">Where that engine is; null for one of our own.</param>
/// <param name="Rate">Notes a second; of an engine elsewhere it is not ours to say.</param>
/// <param name="Length">How long it is measured.</param>
/// <param name="Load">How many threads of another process keep processor cores busy for the time.</param>
internal sealed record EndToEndSettings(string Performer, Uri? Engine, int Rate, TimeSpan Length, int Load)
{
    public const string Page = "page", Node = "node", Headless = "headless";

    /// <summary>Those that are known by name.</summary>
    public static readonly string[] Performers = [Page, Node, Headless];

    /// <summary>Before this nothing counts: pages settle, clocks are related.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    /// <summary>A note that comes a second time in one run would be taken for the first.</summary>
    /// <exception cref="HostingException">The run has more notes than differ.</exception>
    public void RefuseTooManyNotes()
    {
        var most = Math.Floor(Series.Length / (double)Rate - Settling.TotalSeconds - 1);
        if (Engine is null && Length.TotalSeconds > most)
            throw new HostingException(FormattableString.Invariant($"--for cannot be that long with --rate {Rate}: {Series.Length:#,0} notes can be told from each other, which is {most:0} s; measure for less, or take a lower rate."));
    }

    /// <summary>From what somebody wrote: a name, or an engine's address.</summary>
    /// <exception cref="HostingException">It is neither.</exception>
    public static (string Performer, Uri? Engine) Read(string written) =>
        Performers.Contains(written) ? (written, null)
        : LooksLikeAnAddress(written) ? (Headless, EngineAddress.Read(written))
        : throw new HostingException($"{Names.Unknown("performer", written, Performers)} Or give the address of an engine that runs, such as {EngineAddress.Default}.");

    private static bool LooksLikeAnAddress(string written) => written.Any(letter => letter is ':' or '/' or '.') || written.All(char.IsAsciiDigit);
}
