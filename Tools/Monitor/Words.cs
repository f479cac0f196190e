using System.Globalization;

namespace Tactus.Tools.Monitor;

/// <summary>Figures as people read them; what is not known is a dash.</summary>
internal static class Words
{
    public const string Unknown = "–";

    /// <summary>Milliseconds, with the digits that count: <c>0.06 ms</c>, <c>4.2 ms</c>, <c>98 ms</c>.</summary>
    public static string Ms(double? ms) => ms is { } known ? $"{Digits(known)} ms" : Unknown;

    /// <summary>Several lengths with one unit: <c>0.06 / 0.21 / 4.2 ms</c>.</summary>
    public static string Ms(LengthFigures? lengths) => lengths is null ? Unknown : $"{Digits(lengths.P50)} / {Digits(lengths.P99)} / {Digits(lengths.Max)} ms";

    /// <summary>The residual's p50 and p99 with one unit.</summary>
    public static string Ms(ResidualFigures? residual) => residual is null ? Unknown : $"{Digits(residual.P50)} / {Digits(residual.P99)} ms";

    /// <summary>Parts per million with their sign.</summary>
    public static string Ppm(double? ppm) => ppm is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known:+0.0;-0.0;0.0} ppm") : Unknown;

    /// <summary>A rate a second.</summary>
    public static string Rate(double? rate) => rate is { } known ? known.ToString(known < 100 ? "0.#" : "#,0", CultureInfo.InvariantCulture) : Unknown;

    /// <summary>A whole number with its thousands apart.</summary>
    public static string Count(double? number) => number is { } known ? known.ToString("#,0", CultureInfo.InvariantCulture) : Unknown;

    /// <summary>A share of one.</summary>
    public static string Share(double? share) => share is { } known ? known.ToString("0.0 %", CultureInfo.InvariantCulture) : Unknown;

    /// <summary>Bytes as MB.</summary>
    public static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.#} MB");

    /// <summary>A text in one line of so many columns; what does not fit is dots.</summary>
    public static string Cut(string text, int columns) => text.Length > columns ? text[..(columns - 1)] + "…" : text;

    /// <summary>How long something has lasted: <c>12 s</c>, <c>3 min 5 s</c>, <c>2 h 10 min</c>.</summary>
    public static string Age(TimeSpan age) => age.TotalMinutes < 1 ? $"{Math.Max(0, (int)age.TotalSeconds)} s"
        : age.TotalHours < 1 ? $"{(int)age.TotalMinutes} min {age.Seconds} s"
        : $"{(int)age.TotalHours} h {age.Minutes} min";

    /// <summary>Bar, beat and hundredths of the beat.</summary>
    public static string Place(BarBeat place) => string.Create(CultureInfo.InvariantCulture, $"{place.Bar}.{place.Beat}.{Math.Floor(place.Fraction * 100):00}");

    /// <summary>A tempo.</summary>
    public static string Bpm(double tempo) => string.Create(CultureInfo.InvariantCulture, $"{tempo:0.###} bpm");

    /// <summary>How a generator is, in a word.</summary>
    public static string State(GeneratorFigures generator) => generator.Fault is not null ? "fault"
        : !generator.Running ? "stopped" : generator.Ended ? "ended" : generator.Muted ? "muted" : "running";

    private static string Digits(double ms) =>
        ms.ToString(Math.Abs(ms) switch { < .995 => "0.00", < 9.95 => "0.0", _ => "#,0" }, CultureInfo.InvariantCulture);
}
