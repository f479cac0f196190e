namespace Tactus.Tests.Loop;

/// <summary>Time passed by hand, and something that happens while the loop sleeps until a given moment.</summary>
internal sealed class WokenTimer : IStepTimer
{
    private readonly ManualStepTimer clock = new();
    private Instant moment;
    private Action? happening;
    private bool isWoken;

    public string Name => "woken by hand";

    public Instant Now => clock.Now;

    public void At(Instant deadline, Action action) => (moment, happening) = (deadline, action);

    public void WaitUntil(Instant deadline) => clock.WaitUntil(deadline);

    public bool WaitUntilOrWoken(Instant deadline)
    {
        if (deadline == moment)
            Interlocked.Exchange(ref happening, null)?.Invoke();
        if (isWoken)
            return !(isWoken = false);
        WaitUntil(deadline);
        return false;
    }

    public void Wake() => isWoken = true;

    public void Dispose() => clock.Dispose();
}
