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
    [TestCase("controls.odd.perhaps = 1; controls.odd.perhaps = null; const n: number | null = controls.odd.perhaps; controls.odd.word = null; controls.odd.feeling = null; controls.odd.fade(null);", null)]
    [TestCase("const n: number = controls.odd.perhaps;", "'null'")]
    [TestCase("const n: number = controls.odd.fade(1);", "'null'")]
    [TestCase("controls.arp.step = null;", "'null'")]
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
        Declarations.Write(PieceContent.Of(piece), folder.Path);
        var file = folder.Write("script.ts", $"/// <reference path=\"tactus.d.ts\" />\n{code}\nexport {{}};\n");
        var said = Check(file);
        Assert.That(said, complaint is null ? Is.Empty : Does.Contain(complaint));
    }

    [TestCase("/** What is odd. */\n  readonly odd: ")]
    [TestCase("/** What is odd. */\ndeclare interface TactusControl0 {")]
    [TestCase("/** How much. (0 to 1 bars, or null) */\n  perhaps: number | null;")]
    [TestCase("/**\n   * Lets it go.\n   * @param over How long. (0 to 64 beats, or null)\n   * @param in_ (at least 1)\n   */\n  fade(over: number | null, in_?: number): number | null;")]
    public void Declarations_OfWhatTheComposerSaid_HaveItsWordsRangesAndUnits(string text)
    {
        var piece = new Piece("worded");
        piece.Control("odd", new Odd());
        Assert.That(Declarations.Of(PieceContent.Of(piece)), Does.Contain(text));
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
    [Doc("What is odd.")]
    public sealed class Odd
    {
        public enum Mood
        {
            Calm,
            Wild,
        }

        public Mood[] Moods { get; set; } = [Mood.Calm];

        [Doc("How much."), Range(0, 1), Unit("bars")]
        public int? Perhaps { get; set; }

        public string? Word { get; set; }

        public Mood? Feeling { get; set; }

        [Doc("Lets it go.")]
        public int? Fade([Doc("How long."), Range(0, 64), Unit("beats")] double? over, [Range(1, double.PositiveInfinity)] int @in = 1) => over is null ? null : @in;

        public double Draw(double export) => export;
    }
}
