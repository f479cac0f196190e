using Tactus.Tools.Max.Checking;
using Tactus.Tools.Max.Patches;
using Tactus.Tools.Pieces;

namespace Tactus.Tests.Tools.Max.Packaging;

/// <summary>What the example and help patches name is there in the pieces that they are for.</summary>
internal sealed class PatchesAndPiecesTests
{
    private static readonly string[] Voices = ["tactus.note", "tactus.gen"];

    /// <summary>Requests that name a member first.</summary>
    private static readonly string[] Requests = ["get", "set", "subscribe", "unsubscribe"];

    /// <summary>Wrong on purpose: patches show what is said about a mistake.</summary>
    private static readonly string[] OnPurpose = ["Stepp", "Stepps", "clim"];

    private const string Play = "tactus play ";

    private static readonly string PiecesFolder = Path.Combine(Path.GetDirectoryName(Repository.Tool)!, "pieces");

    private static IEnumerable<string> Patches => Repository.FilesEndingWith(".maxpat", ".maxhelp")
        .Where(file => file.StartsWith("MaxPackage/examples/", StringComparison.Ordinal) || file.StartsWith("MaxPackage/help/", StringComparison.Ordinal));

    [Test]
    public void Pieces_OfTheExamples_HaveAPatchEach() => Assert.That(
        Patches.Where(patch => patch.EndsWith(".maxpat", StringComparison.Ordinal)).Select(PieceOf),
        Is.EquivalentTo(Repository.FilesEndingWith(".cs").Where(file => file.StartsWith("MaxPackage/examples/", StringComparison.Ordinal))));

    [TestCaseSource(nameof(Patches))]
    public void Patch_ThatNamesGenerators_HasThemAndTheirClocks(string patch)
    {
        var known = Build(patch).Generators.Select(generator => $"{generator.Clock.Name} {generator.Name}").ToList();
        Assert.That(Boxes(patch).Where(box => Voices.Contains(box.Name)).Select(box => string.Join(' ', box.Words.Arguments)), Is.SubsetOf(known));
    }

    [TestCaseSource(nameof(Patches))]
    public void Patch_ThatNamesControls_HasThemAndTheirMembers(string patch)
    {
        var controls = Build(patch).Entities.Select(entity => entity.Control).OfType<Control>().ToList();
        Assert.That(Boxes(patch).Where(box => box.Name == "tactus.control").Select(box => box.Words.Arguments[0]).Except(OnPurpose),
            Is.SubsetOf(controls.Select(control => control.Name)));
        Assert.That(MembersAskedFor(patch).Except(OnPurpose, Names.Comparer).Except(Members(controls), Names.Comparer), Is.Empty);
    }

    [Test]
    public void Package_AsItStands_PassesItsOwnCheck() =>
        Assert.That(PatchChecker.Check([Repository.PathOf("MaxPackage")], []).Findings, Is.Empty);

    [Test]
    public void HelpPiece_Played_HasAGeneratorForEveryClock() => Assert.That(
        Build("MaxPackage/help/tactus.maxhelp").Generators.Select(generator => generator.Clock.Name).Distinct(), Is.EquivalentTo(["transport", "beats", "ms"]));

    [Test]
    public void Engine_ThatAPatchAsksFor_IsStartedAnywhere() => Assert.That(
        Patches.SelectMany(Boxes).Select(box => box.Text).Where(text => text.StartsWith(Play, StringComparison.Ordinal)).Select(text => text[Play.Length..]).Distinct(),
        Is.SubsetOf(BuiltIn("*.dll").Select(Path.GetFileNameWithoutExtension)).And.Contains("help"), "a built-in piece needs no folder");

    [Test]
    public void Scripts_OfBuiltInPieces_LieBesideThem() => Assert.That(
        BuiltIn("*.js").Select(file => Path.GetRelativePath(PiecesFolder, file).Replace('\\', '/')),
        Is.EquivalentTo(Repository.FilesEndingWith(".js").Where(file => file.StartsWith("MaxPackage/examples/", StringComparison.Ordinal) || file.StartsWith("MaxPackage/help/", StringComparison.Ordinal))
            .Select(file => file.Replace("MaxPackage/examples/", "", StringComparison.Ordinal).Replace("MaxPackage/help/", "", StringComparison.Ordinal))));

    private static IEnumerable<string> BuiltIn(string files) => Directory.EnumerateFiles(PiecesFolder, files, SearchOption.AllDirectories);

    private static IEnumerable<string> Members(IEnumerable<Control> controls) =>
        controls.SelectMany(control => control.Type.Members).Select(member => member.Name);

    private static IEnumerable<string> MembersAskedFor(string patch) =>
        from box in Boxes(patch)
        where box.Class == "message"
        from command in box.Text.Split(',').Select(BoxText.Split)
        where command.Length > 1 && Requests.Contains(command[0])
        select command[1];

    private static IEnumerable<Box> Boxes(string patch) =>
        PatchFile.Read(Repository.PathOf(patch)).Root.WithInner().SelectMany(patcher => patcher.Boxes);

    private static Piece Build(string patch) => PieceLibrary.Find(Repository.PathOf(PieceOf(patch))).Build(seed: 1, tempo: null);

    private static string PieceOf(string patch) =>
        Repository.FilesEndingWith(".cs").Single(file => Path.GetDirectoryName(file) == Path.GetDirectoryName(patch));
}
