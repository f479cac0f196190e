using System.Diagnostics;

namespace Tactus.Tests.Bindings.Hosting;

/// <summary>A piece's file that runs by itself: what its author writes above a control's members is what everyone reads of them.</summary>
public sealed class OneFileTests
{
    private const string Lamp = """
        return Piece.Run(args, piece => piece.Control("lamp", new Lamp()));

        public sealed class Lamp
        {
            /// <summary>How bright it is.</summary>
            [Range(0, 100), Unit("lx")]
            public int Brightness { get; set; }

            /// <summary>Makes it darker.</summary>
            public void Dim(int by) => Brightness -= by;
        }
        """;

    // They stand in the house's .editorconfig, which does not reach a temporary folder.
    private const string NoHouseRules = "<PropertyGroup><TreatWarningsAsErrors>false</TreatWarningsAsErrors></PropertyGroup>";

    [Test]
    public async Task DotnetRun_OfAPiecesFile_DescribesItsControlsByTheirXmlComments()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Directory.Build.props", $"<Project><Import Project=\"{Repository.PathOf("MaxPackage/examples/Directory.Build.props")}\" />{NoHouseRules}</Project>");
        var (script, piece) = (folder.Write("words.js", "log('here')"), folder.Write("lamp.cs", Lamp));
        await Run(piece, "--no-browser", "--port", "0", "--at-once", "--for", "0.1s", "--script", script);
        var declared = File.ReadAllText(Path.Combine(folder.Path, "tactus.d.ts"));
        Assert.That(declared, Does.Contain("/** How bright it is. (0 to 100 lx) */\n  brightness: number;").And.Contain("/** Makes it darker. */\n  dim("));
    }

    // In the configuration of these tests, so that what they were built with is not built once more.
    private static async Task Run(string piece, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["run", "--configuration", Repository.Configuration, "--file", piece, "--", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, await said + await complained);
    }
}
