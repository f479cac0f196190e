using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Tactus.Tests.Laws;

/// <summary>A step never waits for another thread: nothing that runs in one takes a lock.</summary>
public sealed class LockLaws
{
    private static readonly string[] Waits =
        ["Monitor", "Lock", "Mutex", "Semaphore", "SemaphoreSlim", "ReaderWriterLock", "ReaderWriterLockSlim", "SpinLock", "Barrier", "BlockingCollection`1"];

    /// <summary>Where a step's events are encoded; the sessions behind it have locks of their own, for those who come and go.</summary>
    private const string Encoding = "Bindings/Wire/";

    [Test]
    public void Engine_Code_TakesNoLock() =>
        Assert.That(TypesUsedBy(House.Engine.Location).Intersect(Waits), Is.Empty);

    [Test]
    public void Encoding_Code_TakesNoLock() => Assert.That(
        from file in Repository.FilesEndingWith(".cs")
        where file.StartsWith(Encoding, StringComparison.Ordinal)
        let code = Repository.Read(file)
        from wait in Waits.Select(type => type + ".").Append("lock (")
        where code.Contains(" " + wait, StringComparison.Ordinal)
        select $"{file}: {wait}", Is.Empty);

    private static IEnumerable<string> TypesUsedBy(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference).Select(type => metadata.GetString(type.Name))];
    }
}
