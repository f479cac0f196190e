using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tools.Jitter.Ways;

/// <summary>Whose way it is.</summary>
internal enum WayGroup
{
    /// <summary>The operating system's: nobody wakes better by sleeping.</summary>
    Floor,

    /// <summary>The engine's.</summary>
    Engine,

    /// <summary>What a .NET program would use otherwise.</summary>
    DotNet,
}

/// <summary>A way to wake, in words.</summary>
/// <param name="Name">As it is asked for on the command line and named in reports.</param>
/// <param name="Group">Whose it is.</param>
/// <param name="About">What it is, in a few words.</param>
internal sealed record WayDescription(string Name, WayGroup Group, string About);

/// <summary>A way to wake at deadlines that lie one period apart.</summary>
internal interface IWakeWay : IDisposable
{
    /// <summary>What is really called, such as <c>clock_nanosleep in C</c>.</summary>
    string Call { get; }

    /// <summary>The processor time that this way and whatever runs beside it have used so far.</summary>
    TimeSpan CpuTime => Environment.CpuUsage.TotalTime;

    /// <summary>Wakes at each deadline of a turn and fills in how late it was. Every deadline gets one wake-up; what is overdue is taken at once.</summary>
    void Take(Turn turn);
}
