using Tactus.Hosting;
using Tactus.Tools.Max.Checking;
using Tactus.Tools.Max.Data;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tests.Tools.Max.Checking;

/// <summary>What is found about a whole package.</summary>
[TestFixture]
public sealed class PackageChecks
{
    [Test]
    public void Patch_OfAnyFolder_FindsTheObjectsOfTheInstalledPackage()
    {
        var patch = new PatchBuilder();
        patch.Object("tactus", 20, 20, new Ports(1, 2));
        using var folder = new PatchFolder().With("mine.maxpat", patch);
        Assert.That(PatchChecker.Check([folder.Root], []).Findings, Is.Not.Empty);
        Assert.That(PatchChecker.Check([folder.Root], [], installed: Repository.PathOf("MaxPackage")).Findings, Found.Nothing);
    }

    [Test]
    public void Package_InOrder_HasNoFinding()
    {
        using var folder = PatchFolder.Package().WithObject("voice", Voice(), 1, 1);
        Assert.That(folder.Check(), Found.Nothing);
    }

    [Test]
    public void Object_WithoutHelpAndPage_IsFound()
    {
        using var folder = PatchFolder.Package().With("patchers/voice.maxpat", Voice());
        Assert.That(folder.Check().Select(finding => finding.Message.Split(';')[0]), Is.EqualTo(["The object has no help", "The object has no reference page"]));
    }

    [Test]
    public void Patch_ThatServesOthers_NeedsNoHelp()
    {
        using var folder = PatchFolder.Package().With("patchers/parts/voice.maxpat", Voice()).With("patchers/_voice.maxpat", Voice());
        Assert.That(folder.Check(), Found.Nothing);
    }

    [Test]
    public void Page_LeftOver_IsFound()
    {
        using var folder = PatchFolder.Package().With("docs/gone.maxref.xml", PatchFolder.Page("gone", 0, 0));
        Assert.That(folder.Check(), Found.Warning("documentation", "", "There is no object named 'gone'"));
    }

    [TestCase(2, "<inletlist> lists 0, 1, but there are 1 inlets in voice.maxpat")]
    [TestCase(1, null)]
    public void Page_AgainstTheAbstraction_IsFound(int inlets, string? words)
    {
        using var folder = PatchFolder.Package().WithObject("voice", Voice(), inlets, 1);
        Assert.That(folder.Check(), words is null ? Found.Nothing : Found.Error("refpage", "", words));
    }

    [TestCase("<c74object", "not well-formed")]
    [TestCase("<c74object name='other'><digest>A</digest><inletlist><inlet id='0'/></inletlist><outletlist><outlet id='0'/></outletlist></c74object>", "named 'voice' and speaks of 'other'")]
    [TestCase("<c74object name='voice'><inletlist><inlet id='0'/></inletlist><outletlist><outlet id='0'/></outletlist></c74object>", "no <digest>")]
    public void Page_Malformed_IsFound(string xml, string words)
    {
        using var folder = PatchFolder.Package().WithObject("voice", Voice(), 1, 1).With("docs/voice.maxref.xml", xml);
        Assert.That(folder.Check(), Found.Error("refpage", "", words));
    }

    [TestCase("\"version\":\"1.0.0\"", "\"version\":\"1.0\"", "'1.0'; write three numbers")]
    [TestCase("\"author\":\"A\",", "", "There is no \"author\"")]
    [TestCase("\"x64\",\"aarch64\"", "\"x64\",\"arm64\"", "names 'arm64'; use x64 or aarch64")]
    [TestCase("\"homepatcher\":\"\"", "\"homepatcher\":\"Test.maxpat\"", "'Test.maxpat', which is in no folder that Max searches")]
    [TestCase("\"homepatcher\":\"\"", "\"homepatcher\":\"\",\"filelist\":{}", "\"filelist\" is written by the Package Manager")]
    [TestCase("{\"name\"", "\"name\"", "The file is no JSON object")]
    public void PackageInfo_OtherThanThePackageManagerWants_IsFound(string from, string to, string words)
    {
        using var folder = PatchFolder.Package().With("package-info.json", PatchFolder.PackageInfo.Replace(from, to, StringComparison.Ordinal));
        Assert.That(folder.Check(), Found.Error("package-info", "", words));
    }

    [Test]
    public void PackageFiles_ThatAreMissing_AreFound()
    {
        using var folder = new PatchFolder().With("package-info.json", PatchFolder.PackageInfo);
        Assert.That(folder.Check().Select(finding => finding.Message.Split(' ')[3]), Is.EqualTo(["license.txt", "readme.txt", "icon.png"]));
    }

    [Test]
    public void Files_WithOneName_AreFound()
    {
        using var folder = PatchFolder.Package().With("javascript/a.js", "").With("code/a.js", "");
        Assert.That(folder.Check(), Found.Warning("file", "", "2 files that Max searches are named a.js"));
    }

    [Test]
    public void File_InsideAPackage_FindsWhatThePackageHolds()
    {
        var patch = new PatchBuilder();
        patch.Object("voice", 20, 20, new Tactus.Tools.Max.Data.Ports(1, 1));
        using var folder = PatchFolder.Package().WithObject("voice", Voice(), 1, 1).With("examples/a.maxpat", patch);
        Assert.That(PatchChecker.Check([Path.Combine(folder.Root, "examples", "a.maxpat")], []).Findings, Found.Nothing);
    }

    [Test]
    public void File_OutsideOfTheSearchedFolders_IsNotFound()
    {
        var patch = new PatchBuilder();
        var box = patch.Object("voice", 20, 20, new Tactus.Tools.Max.Data.Ports(1, 1));
        using var folder = PatchFolder.Package().With("source/voice.maxpat", Voice()).With("examples/a.maxpat", patch);
        Assert.That(folder.Check(), Found.Error("object", box, "There is no object named 'voice'"));
    }

    [Test]
    public void Path_ThatIsNoPatch_IsRefusedInASentence() => Assert.That(
        () => PatchChecker.Check(["nothere.maxpat"], []),
        Throws.InstanceOf<HostingException>().With.Message.EqualTo("'nothere.maxpat' does not exist; name a .maxpat, a .maxhelp, or a folder of them."));

    private static PatchBuilder Voice()
    {
        var patch = new PatchBuilder();
        return patch.Cord(patch.Inlet(20, 20), 0, patch.Outlet(20, 120), 0);
    }
}
