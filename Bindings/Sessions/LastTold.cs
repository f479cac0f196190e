namespace Tactus.Sessions;

/// <summary>What the performers were told of the transport last, for threads other than the engine's.</summary>
/// <remarks>
/// Thread: the engine's own tells, without a lock and without garbage; any other reads, and reads again where it was told something meanwhile.
/// Source: a sequence lock, as in Linux's <c>seqlock.h</c>.
/// </remarks>
internal sealed class LastTold
{
    private TransportSnapshot last;
    private int version;

    /// <summary>Takes in what is told.</summary>
    public void Tell(in TransportSnapshot transport)
    {
        Volatile.Write(ref version, version + 1);    // odd: being written
        Interlocked.MemoryBarrier();
        last = transport;
        Volatile.Write(ref version, version + 1);
    }

    /// <summary>What was told last; null before anything was.</summary>
    public TransportSnapshot? Read()
    {
        while (true)
        {
            var before = Volatile.Read(ref version);
            var copy = last;
            Interlocked.MemoryBarrier();
            if (before % 2 == 0 && before == Volatile.Read(ref version))
                return before == 0 ? null : copy;
        }
    }
}
