namespace Tactus.Tests.Bindings.Wire;

/// <summary>How many bytes a piece of work allocates once it is warm.</summary>
internal static class Garbage
{
    private const int WarmUp = 200, Rounds = 1000;

    public static long Of(Action work)
    {
        for (var i = 0; i < WarmUp; i++)
            work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
            work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
