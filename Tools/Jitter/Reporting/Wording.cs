using System.Globalization;

namespace Tactus.Tools.Jitter.Reporting;

/// <summary>Figures and facts in the words that both reports use.</summary>
internal static class Wording
{
    private const double Thousand = 1000;

    /// <summary>A length in µs, with three digits that count: <c>0.4 µs</c>, <c>76 µs</c>, <c>1.08 ms</c>, <c>2.4 s</c>.</summary>
    public static string Length(double microseconds) => microseconds switch
    {
        < 10 => Say($"{microseconds:0.0} µs"),
        < Thousand => Say($"{microseconds:0} µs"),
        < 10 * Thousand => Say($"{microseconds / Thousand:0.00} ms"),
        < Thousand * Thousand => Say($"{microseconds / Thousand:0.#} ms"),
        _ => Say($"{microseconds / Thousand / Thousand:0.00} s"),
    };

    /// <summary>A power of ten in µs, as short as can be: <c>0.1 µs</c>, <c>10 ms</c>.</summary>
    public static string Decade(double microseconds) => microseconds switch
    {
        < Thousand => Say($"{microseconds:0.#} µs"),
        < Thousand * Thousand => Say($"{microseconds / Thousand:0} ms"),
        _ => Say($"{microseconds / Thousand / Thousand:0} s"),
    };

    /// <summary>A multiple: <c>0.93</c>, <c>12</c>.</summary>
    public static string Multiple(double? ratio) => ratio is { } number ? number.ToString(number < 10 ? "0.00" : "0", CultureInfo.InvariantCulture) : "–";

    /// <summary>A share: <c>2.4 %</c>; a dash where it is not known.</summary>
    public static string Share(double? share) => share is { } number ? Say($"{number:0.0 %}") : "–";

    /// <summary>What was measured, how and where: names and values.</summary>
    public static IEnumerable<(string What, string Value)> Facts(JitterReport report)
    {
        var (machine, run) = (report.Machine, report.Run);
        yield return ("machine", $"{machine.Processor}, {machine.Cores} cores{(machine.IsVirtual == true ? ", virtual" : "")}");
        yield return ("system", machine.System);
        yield return ("runtime", $"{machine.Runtime}; garbage collector: {machine.GarbageCollector}; Tactus {machine.Version}");
        yield return ("settings", Say($"{run.Rate} Hz, a deadline each {Thousand / run.Rate:0.##} ms; {run.Seconds:0.##} s of each way in turns ({run.Took:0} s in all); busy threads beside it: {run.Load}; the loop's generators: {run.Generators}"));
        yield return ("meanwhile", $"processors busy {Share(report.Busy)}, stolen by the host {Share(report.Stolen)}; load average {run.LoadBefore ?? "–"} before, {run.LoadAfter ?? "–"} after");
        yield return ("date", run.Date.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));
    }

    public static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
