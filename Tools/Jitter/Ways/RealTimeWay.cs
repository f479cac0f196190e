using Tactus.Hosting;
using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tools.Jitter.Ways;

/// <summary>Another way, on a thread that Linux schedules before all ordinary ones (SCHED_FIFO), as the engine's is where that is allowed.</summary>
internal sealed class RealTimeWay : IWakeWay
{
    /// <summary>Why it is left out.</summary>
    public const string NotAllowed = "This user may not run real-time threads; an rtprio limit of 11 or more, or CAP_SYS_NICE, allows it.";

    private readonly IWakeWay way;

    /// <exception cref="HostingException">This user may not.</exception>
    public RealTimeWay(IWakeWay way)
    {
        this.way = way;
        if (!RealTimeThreads.IsAllowed())
            throw new HostingException(NotAllowed);
    }

    public string Call => $"{way.Call}, SCHED_FIFO";

    public void Take(Turn turn)
    {
        RealTimeThreads.TryEnter();
        try
        {
            way.Take(turn);
        }
        finally
        {
            RealTimeThreads.Leave();
        }
    }

    public void Dispose() => way.Dispose();
}
