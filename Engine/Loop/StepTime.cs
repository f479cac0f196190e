namespace Tactus;

/// <summary>What time it is in the engine: written by the loop at each step, read by whatever a step moves.</summary>
/// <remarks>Thread: the engine's own.</remarks>
internal sealed class StepTime
{
    /// <summary>
    /// How long a recall may travel. What is due sooner than that is left as it was sent, so that a reset or a jump neither takes back
    /// what already sounds nor sends what comes too late.
    /// </summary>
    public static readonly TimeSpan Hop = TimeSpan.FromMilliseconds(10);

    private Instant opening;

    /// <summary>The step's own moment: its deadline, not when it really ran, so that the music never depends on the machine's mood.</summary>
    public Instant Now { get; set; }

    /// <summary>How far before its onset an event is computed and sent.</summary>
    public TimeSpan LookAhead { get; set; } = EngineOptions.DefaultLookAhead;

    /// <summary>How long the engine runs before it computes the first event, so that performers have found their places when it comes. Default: not at all.</summary>
    public TimeSpan Prelude { get; set; }

    /// <summary>Events due before this moment are computed in this step.</summary>
    public Instant Horizon => Now + LookAhead;

    /// <summary>When something that starts now has its first event, so that it arrives in time.</summary>
    public Instant FirstDue => Horizon > opening ? Horizon : opening;

    /// <summary>The first step comes at that moment.</summary>
    public void Begin(Instant first) => (Now, opening) = (first, first + LookAhead + Prelude);
}
