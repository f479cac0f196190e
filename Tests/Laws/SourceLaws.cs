namespace Tactus.Tests.Laws;

/// <summary>What the simulator says of Max comes from somewhere: there is no Max here to try it in.</summary>
internal sealed class SourceLaws
{
    private const string Folder = "Tools/Max/Simulation/";

    private static readonly string[] Sources = ["facts.md", "patch-format.md"];

    private static IEnumerable<string> Objects => Repository.FilesEndingWith(".cs")
        .Where(file => file.StartsWith($"{Folder}Objects/", StringComparison.Ordinal) || Repository.Read(file).Contains("\n[MaxName(", StringComparison.Ordinal));

    [Test]
    public void SimulatedObjects_All_NameTheirSource() =>
        Assert.That(Objects.Where(file => !Repository.Read(file).Split('\n').Any(NamesOne)), Is.Empty, $"say in the doc comment which section of {string.Join(" or ", Sources)} it is, or that it is not established");

    private static bool NamesOne(string line) => line.TrimStart().StartsWith("///", StringComparison.Ordinal) && Sources.Any(source => line.Contains(source, StringComparison.Ordinal));
}
