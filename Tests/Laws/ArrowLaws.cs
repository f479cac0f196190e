using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Tactus.Tests.Laws;

/// <summary>Arrows point one way: Tools → Bindings → Engine; and the engine knows no package, no socket and no file.</summary>
public sealed class ArrowLaws
{
    private static readonly string[] StrangersToTheEngine = ["System.Net", "Microsoft.AspNetCore", "Microsoft.Extensions", "MessagePack", "Jint"];

    /// <summary>What of System.IO the engine may use: words for what went wrong, streams that others opened, and paths taken as mere text.</summary>
    private static readonly string[] AllowedOfSystemIO =
        ["Stream", "TextWriter", "MemoryStream", "Path", "IOException", "InvalidDataException", "EndOfStreamException"];

    [Test]
    public void Engine_Assembly_ReferencesNothingButDotNet() => Assert.That(
        House.Engine.GetReferencedAssemblies().Select(reference => reference.Name),
        Has.All.StartsWith("System.").And.None.StartsWith("System.Net").And.None.StartsWith("System.IO.Pipes"));

    [Test]
    public void Engine_Project_AsksForNoPackageAndNoProject() => Assert.That(
        XDocument.Parse(Repository.Read("Engine/Engine.csproj")).Descendants()
            .Where(node => node.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference"), Is.Empty);

    [Test]
    public void Engine_Code_TouchesNoSocketAndNoFile() => Assert.That(
        TypesUsedBy(House.Engine.Location).Where(IsStrange).Select(type => $"{type.Namespace}.{type.Name}"), Is.Empty);

    [Test]
    public void Bindings_Assembly_KnowsNoTool() => Assert.That(
        House.Bindings.GetReferencedAssemblies().Select(reference => reference.Name),
        Has.None.EqualTo("tactus").And.None.EqualTo("Tactus.Tests").And.None.StartsWith("Spectre").And.None.StartsWith("Microsoft.CodeAnalysis"));

    private static bool IsStrange((string Namespace, string Name) type) =>
        type.Namespace == "System.IO" && !AllowedOfSystemIO.Contains(type.Name)
        || type is { Namespace: "System.Diagnostics", Name: "Process" }
        || StrangersToTheEngine.Any(stranger => type.Namespace.StartsWith(stranger, StringComparison.Ordinal));

    private static IEnumerable<(string Namespace, string Name)> TypesUsedBy(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => (metadata.GetString(type.Namespace), metadata.GetString(type.Name)))];
    }
}
