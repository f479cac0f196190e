using Tactus.Tools.Max.Patches;

namespace Tactus.Tests.MaxPackage.Patches;

/// <summary>The help of the hub and the overview have a place for everything that the hub says of its state.</summary>
internal sealed class StatusTests
{
    private const string Prefix = "status: ", Route = "route ";

    [TestCase("MaxPackage/help/tactus.maxhelp")]
    [TestCase("MaxPackage/extras/Tactus Overview.maxpat")]
    public void Status_OfTheHub_IsShownWhole(string file) =>
        Assert.That(Boxes(file).Select(box => box.Text), Has.One.EqualTo(Route + Said.Replace(",", "", StringComparison.Ordinal)));

    /// <summary>As the hub's left outlet says to whoever points at it.</summary>
    private static string Said => Boxes("MaxPackage/patchers/tactus.maxpat").Select(box => box.Json["comment"]?.GetValue<string>())
        .Single(comment => comment?.StartsWith(Prefix, StringComparison.Ordinal) == true)![Prefix.Length..];

    private static IEnumerable<Box> Boxes(string file) => PatchFile.Read(Repository.PathOf(file)).Root.WithInner().SelectMany(patcher => patcher.Boxes);
}
