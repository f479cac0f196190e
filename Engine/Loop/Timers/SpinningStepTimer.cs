using System.Globalization;

namespace Tactus;

/// <summary>Sleeps by another timer until shortly before the deadline, and watches the clock for the rest: exact to the microsecond, for some processor time.</summary>
/// <remarks>Thread: as the other timer's. Allocates: nothing after creation.</remarks>
/// <param name="sleeping">Sleeps, and has the clock; disposed with this one.</param>
/// <param name="spin">How long before the deadline to wake.</param>
internal sealed class SpinningStepTimer(IStepTimer sleeping, TimeSpan spin) : IStepTimer
{
    // Short enough to end within a microsecond of the deadline, long enough to leave the core's other thread some room.
    private const int SpinsBetweenLooks = 8;

    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"{sleeping.Name} and {spin.TotalMilliseconds} ms of spinning");

    public Instant Now => sleeping.Now;

    public void WaitUntil(Instant deadline)
    {
        sleeping.WaitUntil(deadline - spin);
        while (sleeping.Now < deadline)
            Thread.SpinWait(SpinsBetweenLooks);
    }

    public bool WaitUntilOrWoken(Instant deadline)
    {
        if (sleeping.WaitUntilOrWoken(deadline - spin))
            return true;
        WaitUntil(deadline);
        return false;
    }

    public void Wake() => sleeping.Wake();

    public void Dispose() => sleeping.Dispose();
}
