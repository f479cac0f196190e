namespace Tactus.Tools.Jitter.Reporting;

/// <summary>Lateness on a logarithmic scale, from 100 ns, where clocks end, to the first power of ten that holds the worst.</summary>
/// <param name="from">Where 100 ns are drawn.</param>
/// <param name="to">Where the greatest is drawn.</param>
/// <param name="worst">The greatest lateness, in µs.</param>
internal readonly struct LogScale(double from, double to, double worst)
{
    private const double Least = .1;
    private readonly int decades = Math.Max(1, (int)Math.Ceiling(Math.Log10(Math.Max(worst, Least) / Least) - 1e-9));

    /// <summary>The powers of ten on it, in µs.</summary>
    public IEnumerable<double> Decades => Enumerable.Range(0, decades + 1).Select(power => Math.Pow(10, power) * Least);

    /// <summary>Where a lateness is drawn; what is less than 100 ns at its beginning.</summary>
    public double At(double microseconds) => from + (to - from) * Math.Clamp(Math.Log10(Math.Max(microseconds, Least) / Least) / decades, 0, 1);
}
