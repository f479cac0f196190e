using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tools.Jitter.Ways;

/// <summary>
/// A thread of a way's own, made as the engine's is. What one way changes of its thread, such as Linux's timer slack or the scheduling policy, must not
/// help or harm another.
/// </summary>
internal sealed class WayThread : IDisposable
{
    private readonly SemaphoreSlim go = new(0);
    private readonly SemaphoreSlim over = new(0);
    private readonly IWakeWay way;
    private readonly Thread thread;
    private Exception? failure;
    private Turn? turn;

    public WayThread(IWakeWay way)
    {
        this.way = way;
        thread = new(Run) { Name = $"Tactus jitter: {way.Call}", Priority = ThreadPriority.Highest, IsBackground = true };
        thread.Start();
    }

    /// <summary>Gives the way a turn, and waits until it is over.</summary>
    /// <exception cref="AggregateException">The way failed; the inner exception is its own.</exception>
    public void Take(Turn next)
    {
        turn = next;
        go.Release();
        over.Wait();
        if (failure is not null)
            throw new AggregateException(failure);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        turn = null;
        go.Release();
        thread.Join();
        go.Dispose();
        over.Dispose();
    }

    private void Run()
    {
        for (go.Wait(); turn is { } given; go.Wait())
        {
            failure = Failure(given);
            over.Release();
        }
    }

    private Exception? Failure(Turn given)
    {
        try
        {
            way.Take(given);
            return null;
        }
        catch (Exception error) when (error is Hosting.HostingException or InvalidOperationException)
        {
            return error;
        }
    }
}
