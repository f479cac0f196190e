namespace Tactus.Tests.Tools.Jitter;

/// <summary>Time passed by hand, by a timer that wakes too late by always the same.</summary>
internal sealed class LateTimer(TimeSpan late) : IStepTimer
{
    private readonly ManualStepTimer timer = new();

    public string Name => "late";

    public Instant Now => timer.Now;

    public void Advance(TimeSpan length) => timer.Advance(length);

    public void WaitUntil(Instant deadline) => timer.WaitUntil(deadline + late);

    public void Dispose() => timer.Dispose();
}
