using Tactus.Hosting;
using Tactus.Tools.Max.Packaging;

namespace Tactus.Tests.Tools.Max.Packaging;

internal sealed class PackageInstallerTests
{
    [Test]
    public void Install_IntoAFolderThatIsNotThere_MakesIt()
    {
        using var package = new PackageOnDisk();
        Assert.That(Install(package), Is.Null);
        Assert.That(package.FilesInstalled, Is.EqualTo(PackageContent.Of(package.Folder).Files));
        Assert.That(package.InPackages, Is.EqualTo(new[] { "Tactus" }));
    }

    [Test]
    public void Install_OverAnOlderOne_LeavesNothingOfIt()
    {
        using var package = new PackageOnDisk("0.0.9");
        package.Write("patchers/gone.maxpat", "old");
        Install(package);
        package.Write("package-info.json", """{ "name": "Tactus", "version": "0.1.0" }""");
        File.Delete(Path.Combine(package.Folder, "patchers", "gone.maxpat"));
        Assert.That(Install(package)?.Version, Is.EqualTo("0.0.9"));
        Assert.That(package.FilesInstalled, Is.EqualTo(PackageContent.Of(package.Folder).Files));
        Assert.That(package.InPackages, Is.EqualTo(new[] { "Tactus" }));
    }

    [TestCase("""{ "name": "Somebody's" }""", "names Somebody's")]
    [TestCase(null, "names nothing")]
    public void Install_OverSomethingElse_LeavesItAlone(string? info, string sentence)
    {
        using var package = new PackageOnDisk();
        Directory.CreateDirectory(package.Installed);
        File.WriteAllText(Path.Combine(package.Installed, "mine.maxpat"), "mine");
        if (info is not null)
            File.WriteAllText(Path.Combine(package.Installed, "package-info.json"), info);
        Assert.That(() => Install(package), Throws.TypeOf<HostingException>().With.Message.Contains(sentence));
        Assert.That(File.ReadAllText(Path.Combine(package.Installed, "mine.maxpat")), Is.EqualTo("mine"));
        Assert.That(package.InPackages, Is.EqualTo(new[] { "Tactus" }));
    }

    [Test]
    public void Install_IntoAFile_SaysThatItIsNoFolder()
    {
        using var package = new PackageOnDisk();
        Directory.CreateDirectory(Path.GetDirectoryName(package.Packages)!);
        File.WriteAllText(package.Packages, "a file");
        Assert.That(() => Install(package), Throws.TypeOf<HostingException>().With.Message.StartsWith($"'{package.Packages}' is a file; name a Packages folder"));
    }

    [Test]
    public void Install_OverALink_LeavesItAndWhatItLeadsTo()
    {
        using var package = new PackageOnDisk();
        Directory.CreateDirectory(package.Packages);
        Directory.CreateSymbolicLink(package.Installed, package.Folder);
        Assert.That(() => Install(package), Throws.TypeOf<HostingException>().With.Message.Contains("is a link or a file"));
        Assert.That(() => PackageInstaller.Uninstall(package.Packages), Throws.TypeOf<HostingException>());
        Assert.That(File.Exists(Path.Combine(package.Folder, "package-info.json")));
    }

    [Test]
    public void Install_OfAPackageThatLosesAFile_KeepsTheOldOne()
    {
        using var package = new PackageOnDisk("0.0.9");
        Install(package);
        var content = PackageContent.Of(package.Folder);
        File.Delete(Path.Combine(package.Folder, "readme.txt"));
        Assert.That(() => PackageInstaller.Install(content, package.Packages), Throws.TypeOf<HostingException>().With.Message.Contains("cannot be installed"));
        Assert.That(package.FilesInstalled, Is.EqualTo(content.Files));
        Assert.That(package.InPackages, Is.EqualTo(new[] { "Tactus" }));
    }

    [Test]
    public void Install_OverItself_IsRefused()
    {
        using var package = new PackageOnDisk();
        Install(package);
        Assert.That(() => PackageInstaller.Install(PackageContent.Of(package.Installed), package.Packages),
            Throws.TypeOf<HostingException>().With.Message.Contains("over itself"));
    }

    [Test]
    public void Uninstall_OfWhatIsThere_LeavesNothing()
    {
        using var package = new PackageOnDisk();
        Install(package);
        Assert.That(PackageInstaller.Uninstall(package.Packages)?.Version, Is.EqualTo("0.1.0"));
        Assert.That(package.InPackages, Is.Empty);
    }

    [Test]
    public void Uninstall_OfNothing_SaysThatNobodyWasThere()
    {
        using var package = new PackageOnDisk();
        Assert.That(PackageInstaller.Uninstall(package.Packages), Is.Null);
    }

    [Test]
    public void Uninstall_OfSomethingElse_LeavesItAlone()
    {
        using var package = new PackageOnDisk();
        Directory.CreateDirectory(package.Installed);
        Assert.That(() => PackageInstaller.Uninstall(package.Packages), Throws.TypeOf<HostingException>());
        Assert.That(package.InPackages, Is.EqualTo(new[] { "Tactus" }));
    }

    private static PackageInfo? Install(PackageOnDisk package) => PackageInstaller.Install(PackageContent.Of(package.Folder), package.Packages);
}
