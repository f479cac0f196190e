namespace Tactus;

/// <summary>How the system is to schedule the engine's thread.</summary>
public enum EnginePriority
{
    /// <summary>As every program's, with the priority that .NET can ask for. The default.</summary>
    Ordinary,

    /// <summary>
    /// Before all ordinary threads, where this user may (on Linux <c>SCHED_FIFO</c>, by an rtprio limit or as root); otherwise as <see cref="Ordinary"/>.
    /// An engine that does not pause for a second goes back among the ordinary ones, and says so.
    /// </summary>
    RealTime,
}
