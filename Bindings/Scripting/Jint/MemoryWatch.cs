namespace Tactus.Scripting.Jint;

/// <summary>
/// Notices that scripts hold more memory than they have together. In one process nobody can say who holds what, so it goes by how much the heap has grown since there
/// were scripts, and only where scripts made at least as much; whoever made most is at fault.
/// </summary>
/// <remarks>Thread: one at a time. It asks for collections that do not hold the music up, once in as many bytes as scripts may hold.</remarks>
internal sealed class MemoryWatch
{
    private const long Most = (long)ScriptLimits.Megabytes << 20;
    private const long Little = 1 << 20;
    private readonly Dictionary<int, long> made = [];
    private readonly long before = Alive();
    private long unseen;

    /// <summary>A script made so many bytes in one turn.</summary>
    /// <returns>The script that has to go; null if none has to.</returns>
    public int? Count(int script, long bytes)
    {
        made[script] = made.GetValueOrDefault(script) + bytes;
        unseen += bytes;
        if (unseen < Little || made.Values.Sum() < Most || Alive() - before < Most)
            return Ask();
        return made.MaxBy(each => each.Value).Key;
    }

    /// <summary>A script is gone, and with it what it held.</summary>
    public void Forget(int script) => made.Remove(script);

    private int? Ask()
    {
        if (unseen < Most)
            return null;
        unseen = 0;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
        return null;
    }

    // As of the last collection that looked at everything: what died since does not count.
    private static long Alive()
    {
        var (background, blocking) = (GC.GetGCMemoryInfo(GCKind.Background), GC.GetGCMemoryInfo(GCKind.FullBlocking));
        var last = background.Index > blocking.Index ? background : blocking;
        return last.HeapSizeBytes - last.FragmentedBytes;
    }
}
