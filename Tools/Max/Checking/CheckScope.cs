using System.IO.Enumeration;
using Tactus.Tools.Max.Data;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>What is checked together, and what Max would find around it.</summary>
/// <remarks>Thread: one at a time; patches that others refer to are read when first asked for.</remarks>
internal sealed class CheckScope
{
    private readonly Dictionary<string, PatchFile?> read = new(StringComparer.Ordinal);
    private readonly HashSet<string> named;

    /// <summary>Gathers what is needed.</summary>
    /// <param name="files">The patches to check.</param>
    /// <param name="search">Where Max would look for what they name.</param>
    /// <param name="package">The package's folder, where the files are a whole package; else null.</param>
    public CheckScope(IEnumerable<string> files, SearchPath search, string? package)
    {
        (Search, Package) = (search, package);
        named = PackageNames.In(search, package);
        foreach (var file in files.Where(file => Patch(file) is null))
            Unreadable.Add(file);
        Patches = [.. files.Select(Patch).OfType<PatchFile>()];
    }

    public IReadOnlyList<PatchFile> Patches { get; }

    public SearchPath Search { get; }

    public string? Package { get; }

    /// <summary>Files that are no patches; <see cref="Mistakes"/> says why.</summary>
    public IList<string> Unreadable { get; } = [];

    public IDictionary<string, string> Mistakes { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether all that belongs together is here: a package, or a folder with all below it.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Objects that other packages bring; <c>*</c> stands for any letters.</summary>
    public IReadOnlyList<string> Elsewhere { get; init; } = [];

    /// <summary>What is missing from a package is missing for good; loose files may find it in another package.</summary>
    public Severity Missing => Package is null ? Severity.Warning : Severity.Error;

    /// <summary>The patch that an object's name stands for; null for Max's own objects, externals, and names that nobody knows.</summary>
    public PatchFile? Abstraction(string name) => Abstractions(name).FirstOrDefault();

    /// <summary>Every patch that it may stand for, where several files have one name.</summary>
    public IEnumerable<PatchFile> Abstractions(string name) =>
        !ObjectCatalog.Knows(name) && Search.Abstraction(name) is { } path && path.EndsWith(".maxpat", StringComparison.OrdinalIgnoreCase) ? PatchesNamed($"{name}.maxpat") : [];

    /// <summary>The patches of a file's name, as a bpatcher names it.</summary>
    public IEnumerable<PatchFile> PatchesNamed(string fileName) => Search.FindAll(fileName).Select(Patch).OfType<PatchFile>();

    /// <summary>Whether Max would make an object of this name here.</summary>
    public bool Knows(string name) =>
        ObjectCatalog.Knows(name) || Search.Abstraction(name) is not null || Search.HasExternal(name) || named.Contains(name) || ObjectCatalog.HasFile($"{name}.maxpat")
        || Elsewhere.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false));

    /// <summary>Whether a patch stands in another one, as an object or in a bpatcher.</summary>
    public bool Uses(PatchFile patch) => Patches.Where(file => file != patch).SelectMany(file => file.Root.WithInner()).Where(patcher => patcher.IsOrdinary)
        .SelectMany(patcher => patcher.Boxes).Any(box => PatchPorts.FileOf(box, this) == patch);

    /// <summary>Every name that <see cref="Knows"/> could mean, for hints.</summary>
    public IEnumerable<string> KnownNames => named.Concat(Search.EndingWith(".maxpat").Select(Path.GetFileNameWithoutExtension)).Concat(ObjectCatalog.Names)!;

    private PatchFile? Patch(string path)
    {
        if (read.TryGetValue(path, out var known))
            return known;
        try
        {
            return read[path] = PatchFile.Read(path);
        }
        catch (PatchFormatException mistake)
        {
            Mistakes[path] = mistake.Message;
            return read[path] = null;
        }
    }
}
