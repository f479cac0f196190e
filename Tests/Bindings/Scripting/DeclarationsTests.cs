using System.Diagnostics;
using Tactus.Scripting;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>What an editor is told of a piece, held against TypeScript's own compiler.</summary>
internal sealed class DeclarationsTests
{
    [TestCase("controls.arp.step = .5; const n: number = controls.arp.setPitchField(0, 4, 7); on('beat', ({ bar }) => log(bar + 1)); generators.arp_gen.mute();", null)]
    [TestCase("controls.arp.setPitchField([0, 4, 7]);", null)]
    [TestCase("controls.arp.setPitchField('c');", "'string'")]
    [TestCase("controls.odd.draw(1); controls.odd.moods = ['Calm'];", null)]
    [TestCase("controls.odd.moods = ['Clam'];", "Clam")]
    [TestCase("controls.arp.stepp = 1;", "'stepp'")]
    [TestCase("controls.arp.step = 'x';", "'string'")]
    [TestCase("generators.drums.mute();", "'drums'")]
    [TestCase("on('beet', () => {});", "beet")]
    public void Declarations_OfAPiece_AreCheckedByTypeScript(string code, string? complaint)
    {
        var piece = new Piece("typed");
        piece.Control("arp", new Arp());
        piece.Control("odd", new Odd());
        piece.Generator("arp_gen", Clock.Ms, () => []);
        using var folder = new TemporaryFolder();
        Declarations.Write(piece, folder.Path);
        var file = folder.Write("script.ts", $"/// <reference path=\"tactus.d.ts\" />\n{code}\nexport {{}};\n");
        var said = Check(file);
        Assert.That(said, complaint is null ? Is.Empty : Does.Contain(complaint));
    }

    private static string Check(string file)
    {
        var compiler = Repository.PathOf("MaxPackage/source/node_modules/typescript/bin/tsc");
        var start = new ProcessStartInfo("node", [compiler, "--noEmit", "--strict", "--target", "es2023", "--module", "esnext", "--types", "", file]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said;
    }

    /// <summary>Names that JavaScript keeps for itself, and a list of words.</summary>
    public sealed class Odd
    {
        public enum Mood
        {
            Calm,
            Wild,
        }

        public Mood[] Moods { get; set; } = [Mood.Calm];

        public double Draw(double export) => export;
    }
}
