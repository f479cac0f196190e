using System.Diagnostics;

namespace Tactus.Tests.Docs;

/// <summary>Every JavaScript block of every page runs in Node, as a module in the folder of the page's sources.</summary>
public sealed class JavaScriptTests
{
    private static IEnumerable<Snippet> Blocks => Pages.Of("js");

    [TestCaseSource(nameof(Blocks))]
    public void Block_OfJavaScript_RunsInNode(object block)
    {
        var (exit, said) = RunInNode(((Snippet)block).Code);
        Assert.That(exit, Is.Zero, said);
    }

    [Test]
    public void Block_ThatThrows_IsNoticed() => Assert.That(RunInNode("throw new Error('wrong');").Exit, Is.Not.Zero);

    private static (int Exit, string Said) RunInNode(string code)
    {
        var start = new ProcessStartInfo("node", ["--input-type=module", "-"])
        {
            WorkingDirectory = Repository.PathOf("MaxPackage/source"),
            RedirectStandardInput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(code);
        process.StandardInput.Close();
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said);
    }
}
