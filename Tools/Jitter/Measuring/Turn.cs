namespace Tactus.Tools.Jitter.Measuring;

/// <summary>What a way fills in when it is its turn. All of it is allocated beforehand.</summary>
/// <param name="period">From one deadline to the next.</param>
/// <param name="most">The most wake-ups that a turn has.</param>
internal sealed class Turn(TimeSpan period, int most)
{
    private readonly float[] late = new float[most];
    private readonly float[] work = new float[most];
    private int count;

    /// <summary>From one deadline to the next; the first deadline is about one of it after the turn's begin.</summary>
    public TimeSpan Period { get; } = period;

    /// <summary>How long after each deadline it woke, in µs.</summary>
    public Span<float> Late => late.AsSpan(0, count);

    /// <summary>How long the work after each wake-up took, in µs; not a number where there was none.</summary>
    public Span<float> Work => work.AsSpan(0, count);

    /// <summary>Begins anew.</summary>
    public void Begin(int wakes)
    {
        count = wakes;
        Work.Fill(float.NaN);
    }
}
