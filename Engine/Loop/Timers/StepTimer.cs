namespace Tactus;

/// <summary>Finds the timer for the system that this runs on.</summary>
public static class StepTimer
{
    /// <summary>The longest spin: more would keep one processor core busy for nothing.</summary>
    public static TimeSpan LongestSpin { get; } = TimeSpan.FromMilliseconds(5);

    /// <summary>The best timer of this system. Its clock starts at 0 now.</summary>
    /// <param name="spin">
    /// How long before each deadline to wake and watch the clock instead of sleeping: a fraction of a millisecond makes waking more exact and
    /// costs that share of a processor core. Default: zero, no spinning. Not negative, at most <see cref="LongestSpin"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="spin"/> is out of its range.</exception>
    /// <exception cref="PlatformNotSupportedException">This is neither Linux, Windows nor macOS.</exception>
    public static IStepTimer ForThisSystem(TimeSpan spin = default)
    {
        if (spin < TimeSpan.Zero || spin > LongestSpin)
            throw new ArgumentOutOfRangeException(nameof(spin), spin, $"A spin lasts from 0 to {LongestSpin.TotalMilliseconds} ms; 0.3 ms is plenty.");
        return spin == TimeSpan.Zero ? Sleeping() : new SpinningStepTimer(Sleeping(), spin);
    }

    private static IStepTimer Sleeping() =>
        OperatingSystem.IsLinux() ? new LinuxStepTimer()
        : OperatingSystem.IsWindows() ? new WindowsStepTimer()
        : OperatingSystem.IsMacOS() ? new MacStepTimer()
        : throw new PlatformNotSupportedException($"There is no step timer for {Environment.OSVersion.Platform}; Linux, Windows and macOS have one. Another goes behind {nameof(IStepTimer)}.");
}
