using System.Text.RegularExpressions;

namespace Tactus.Tests.Laws;

/// <summary>What no file of ours says.</summary>
public sealed partial class TextLaws
{
    private static readonly string[] TextFiles =
        [".cs", ".cake", ".csproj", ".props", ".slnx", ".js", ".mjs", ".ts", ".json", ".html", ".css", ".md", ".yml", ".maxpat", ".ci/run"];

    /// <summary>Everything that people write, but for this file, which has to name what it bans.</summary>
    private static IEnumerable<string> Written => Repository.FilesEndingWith(TextFiles).Where(file => file != "Tests/Laws/TextLaws.cs");

    [Test]
    public void Files_All_NameNoPlaceOfOneMachine() =>
        Assert.That(Written.SelectMany(file => Found(MachinePath(), file)), Is.Empty);

    [Test]
    public void Files_All_LeaveNothingForLater() =>
        Assert.That(Written.SelectMany(file => Found(LeftForLater(), file)), Is.Empty);

    [Test]
    public void Code_Everywhere_SwallowsNoError() =>
        Assert.That(Repository.FilesEndingWith(".cs", ".js", ".mjs").Where(file => file != "Tests/Laws/TextLaws.cs")
            .SelectMany(file => Found(SwallowedError(), file)), Is.Empty, "say in the block why nothing is done, or do something");

    [Test]
    public void Projects_All_SwitchOffNoWarning() =>
        Assert.That(Repository.FilesEndingWith(".csproj", ".props").Where(file => Repository.Read(file).Contains("NoWarn", StringComparison.Ordinal)), Is.Empty,
            "a rule that does not fit us is switched off in .editorconfig, with its reason");

    [Test]
    public void EditorConfig_OutsideTests_DemandsDocumentation() =>
        Assert.That(Repository.Read(".editorconfig").Split("\n[").Where(section => section.Contains("CS1591", StringComparison.Ordinal))
            .Select(section => section.Split(']')[0]), Is.EquivalentTo(["MaxPackage/examples/**.cs", "Tests/**.cs", "Benchmarks/**.cs"]));

    [Test]
    public void PackageLocks_All_HoldNoAddressButNpmsOwn() => Assert.That(
        from file in Repository.FilesEndingWith("package-lock.json")
        from Match address in Address().Matches(Repository.Read(file))
        where !address.Value.StartsWith("\"https://registry.npmjs.org/", StringComparison.Ordinal)
        select $"{file}: {address.Value}", Is.Empty);

    private static IEnumerable<string> Found(Regex pattern, string file) =>
        pattern.Matches(Repository.Read(file)).Select(match => $"{file}: {match.Value.Trim()}");

    [GeneratedRegex(@"(?<![\w.:/])/(home|Users|root|tmp|work)/[\w.-]+|[A-Z]:\\+Users\\+\w+")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex LeftForLater();

    [GeneratedRegex(@"catch *(\([^)]*\))?\s*\{\s*\}|\.catch\(\(\) => *\{\s*\}\)(?!;? *//)")]
    private static partial Regex SwallowedError();

    [GeneratedRegex("(?<=\"resolved\": )\"[a-z+]+:[^\"]*\"")]
    private static partial Regex Address();
}
