namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>Where lengths in ms lie between the two ends of a line.</summary>
internal interface IAxis
{
    /// <summary>What is written along it: a length, and where it lies.</summary>
    IEnumerable<(double Share, string Label)> Marks { get; }

    /// <summary>0 at its beginning, 1 at its end.</summary>
    double Share(double ms);
}

/// <summary>As far apart as the lengths are; zero is on it.</summary>
internal sealed class LinearAxis : IAxis
{
    private const int MostMarks = 8;
    private static readonly double[] Rounds = [1, 2, 5, 10];
    private readonly double from, to, step;

    public LinearAxis(double least, double most)
    {
        var (low, high) = (Math.Min(0, least), Math.Max(1, most));
        var power = Math.Pow(10, Math.Floor(Math.Log10((high - low) / MostMarks)));
        step = Rounds.First(round => round * power * MostMarks >= high - low) * power;
        (from, to) = (Math.Floor(low / step) * step, Math.Ceiling(high / step) * step);
    }

    public IEnumerable<(double Share, string Label)> Marks
    {
        get
        {
            for (var at = from; at <= to + step / 2; at += step)
                yield return (Share(at), FormattableString.Invariant($"{Math.Round(at, 3):0.###} ms"));
        }
    }

    public double Share(double ms) => Math.Clamp((ms - from) / (to - from), 0, 1);
}

/// <summary>Each power of ten as wide as the next, from 1 µs to the one that holds the worst; the sign does not count.</summary>
internal sealed class LogAxis(double worst) : IAxis
{
    private const double Least = .001;
    private readonly int decades = Math.Max(1, (int)Math.Ceiling(Math.Log10(Math.Max(worst, Least) / Least) - 1e-9));

    public IEnumerable<(double Share, string Label)> Marks => Enumerable.Range(0, decades + 1)
        .Select(power => (power / (double)decades, Reporting.Wording.Decade(Math.Pow(10, power))));

    public double Share(double ms) => Math.Clamp(Math.Log10(Math.Max(Math.Abs(ms), Least) / Least) / decades, 0, 1);
}
