using System.Text.Json;
using System.Xml.Linq;
using Tactus.Hosting;
using Tactus.Tools.Max.Packaging;

namespace Tactus.Tests.Tools.Max.Packaging;

/// <summary>What is in a package, and who it says it is.</summary>
internal sealed class PackageContentTests
{
    [Test]
    public void Files_OfAPackage_AreThoseThatItsUsersNeed()
    {
        using var package = new PackageOnDisk();
        foreach (var leftover in new[]
        {
            "source/build.js", "icon.svg", "javascript/tactus.js.map", "examples/Directory.Build.props",
            "examples/01-sine-wave/obj/x.cs", "examples/01-sine-wave/bin/x.dll", "javascript/node_modules/x.js", "help/.DS_Store", ".git/HEAD",
        })
            package.Write(leftover, "");
        Assert.That(PackageContent.Of(package.Folder).Files, Is.EqualTo(new[]
        {
            "examples/01-sine-wave/sine-wave.cs", "icon.png", "javascript/tactus-node.js", "javascript/tactus-v8.js", "javascript/tactus.css", "javascript/tactus.html", "javascript/tactus.js",
            "license.txt", "package-info.json", "patchers/tactus.maxpat", "readme.txt",
        }));
    }

    [Test]
    public void Of_WithoutTheBundle_SaysHowToBuildIt()
    {
        using var package = new PackageOnDisk();
        File.Delete(Path.Combine(package.Folder, "javascript", "tactus.js"));
        Assert.That(() => PackageContent.Of(package.Folder), Throws.TypeOf<HostingException>()
            .With.Message.Contains("lacks javascript/tactus.js").And.Message.Contains("npm run build"));
    }

    [TestCase("""{ "name": "Other" }""")]
    [TestCase("""{ "name": 7 }""")]
    [TestCase("[]")]
    [TestCase("{")]
    public void Of_AFolderThatIsNotTactus_IsRefused(string info)
    {
        using var package = new PackageOnDisk();
        package.Write("package-info.json", info);
        Assert.That(() => PackageContent.Of(package.Folder), Throws.TypeOf<HostingException>().With.Message.Contains("is not the Tactus package"));
    }

    [Test]
    public void Find_WithNothingAsked_IsTheRepositorysOwn() =>
        Assert.That(PackageSource.Find(null), Is.EqualTo(Repository.PathOf("MaxPackage")));

    [Test]
    public void Find_AFolderThatIsNotThere_SaysSo() =>
        Assert.That(() => PackageSource.Find("nowhere"), Throws.TypeOf<HostingException>().With.Message.StartsWith("There is no folder 'nowhere'"));

    [Test]
    public void Near_AFolderWithoutAPackage_IsNull()
    {
        using var folder = new TemporaryFolder();
        Assert.That(PackageSource.Near(folder.Path), Is.Null);
    }

    [Test]
    public void Version_OfThePackage_IsThatOfTheEngineAndItsJavaScript()
    {
        var engine = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;
        using var javascript = JsonDocument.Parse(Repository.Read("MaxPackage/source/package.json"));
        Assert.That(PackageInfo.Of(Repository.PathOf("MaxPackage")), Is.EqualTo(new PackageInfo("Tactus", engine)));
        Assert.That(javascript.RootElement.GetProperty("version").GetString(), Is.EqualTo(engine));
    }

    [Test]
    public void License_OfThePackage_IsOursWithThatOfWhatIsBundled() =>
        Assert.That(Repository.Read("MaxPackage/license.txt"), Does.StartWith(Repository.Read("LICENSE")).And.Contains("@msgpack/msgpack").And.Contains("javascript/tactus-node.js contains ws"));

    [Test]
    public void Icon_OfThePackage_Is500By500()
    {
        var head = File.ReadAllBytes(Repository.PathOf("MaxPackage/icon.png"))[..24];
        Assert.That(head[1..4], Is.EqualTo("PNG"u8.ToArray()));
        Assert.That((Big(head[16..20]), Big(head[20..24])), Is.EqualTo((500, 500)));
    }

    private static int Big(byte[] number) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(number);
}
