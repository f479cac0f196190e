using System.CommandLine;
using System.Text.Json;
using Tactus.Tools.Commands;
using Tactus.Tools.Max.Packaging;

namespace Tactus.Tests.Tools.Max.Packaging;

/// <summary><c>tactus max pack</c>, <c>install</c> and <c>uninstall</c>, as they are typed.</summary>
[NonParallelizable]
internal sealed class PackagingCommandTests
{
    [Test]
    public void Pack_IntoAFile_SaysWhatIsInIt()
    {
        using var package = new PackageOnDisk();
        var file = Path.Combine(package.Packages, "..", "Tactus.zip");
        Directory.CreateDirectory(package.Packages);
        using var said = JsonDocument.Parse(Run("pack", "--package", package.Folder, "--out", file, "--format", "json"));
        Assert.That(said.RootElement.GetProperty("files").GetInt32(), Is.EqualTo(PackageContent.Of(package.Folder).Files.Count));
        Assert.That(said.RootElement.GetProperty("bytes").GetInt64(), Is.EqualTo(new FileInfo(file).Length));
    }

    [Test]
    public void Install_Twice_SaysWhomItReplaced()
    {
        using var package = new PackageOnDisk();
        Assert.That(Run("install", "--package", package.Folder, "--to", package.Packages), Does.StartWith($"{package.Installed}: Tactus 0.1.0, "));
        Assert.That(Run("install", "--package", package.Folder, "--to", package.Packages), Does.Contain(", in place of 0.1.0"));
    }

    [Test]
    public void Uninstall_Twice_SaysThatItIsGone()
    {
        using var package = new PackageOnDisk();
        Run("install", "--package", package.Folder, "--to", package.Packages);
        Assert.That(Run("uninstall", "--from", package.Packages).Trim(), Is.EqualTo($"{package.Installed}: Tactus 0.1.0 removed"));
        Assert.That(Run("uninstall", "--from", package.Packages).Trim(), Is.EqualTo($"{package.Installed}: not there"));
    }

    [Test]
    public void Uninstall_ToldWhereAsInstallIs_TakesItOut()
    {
        using var package = new PackageOnDisk();
        Run("install", "--package", package.Folder, "--to", package.Packages);
        Assert.That(Run("uninstall", "--to", package.Packages).Trim(), Is.EqualTo($"{package.Installed}: Tactus 0.1.0 removed"));
    }

    private static string Run(params string[] words)
    {
        var (output, console) = (new StringWriter(), Console.Out);
        Console.SetOut(output);
        try
        {
            var exit = MaxCommand.Create().Parse(words).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            Assert.That(exit, Is.Zero);
        }
        finally
        {
            Console.SetOut(console);
        }
        return output.ToString();
    }
}
