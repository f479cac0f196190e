using System.Globalization;

namespace Tactus.Tools.Jitter.Measuring;

/// <summary>What all processors of the machine did, in ticks of the system's own.</summary>
/// <param name="Busy">Worked, for whomever.</param>
/// <param name="Stolen">Were ready to work, but the host gave them to other machines.</param>
/// <param name="Total">All of it, idle time too.</param>
/// <remarks>Source: man 5 proc_stat: user nice system idle iowait irq softirq steal guest guest_nice; the guests' time is in user and nice already.</remarks>
internal readonly record struct MachineTimes(long Busy, long Stolen, long Total)
{
    private const string File = "/proc/stat";
    private const int Idle = 3, IoWait = 4, Steal = 7, Counted = 8;

    public static MachineTimes operator -(MachineTimes end, MachineTimes start) => new(end.Busy - start.Busy, end.Stolen - start.Stolen, end.Total - start.Total);

    public static MachineTimes operator +(MachineTimes one, MachineTimes other) => new(one.Busy + other.Busy, one.Stolen + other.Stolen, one.Total + other.Total);

    /// <summary>Since the machine started; null where it does not tell.</summary>
    public static MachineTimes? Now()
    {
        if (!OperatingSystem.IsLinux())
            return null;
        using var stat = new StreamReader(File);
        return Parse(stat.ReadLine() ?? "");
    }

    /// <summary>From the first line of /proc/stat; null if it is none.</summary>
    public static MachineTimes? Parse(string line)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length <= Counted || fields[0] != "cpu")
            return null;
        var ticks = fields.Skip(1).Take(Counted).Select(field => long.Parse(field, CultureInfo.InvariantCulture)).ToArray();
        return new(ticks.Sum() - ticks[Idle] - ticks[IoWait] - ticks[Steal], ticks[Steal], ticks.Sum());
    }
}
