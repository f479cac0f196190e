using Tactus.Tests.MaxPackage.Examples;

namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>What the example patches show: the values that the piece has, not those that a patch happens to open with.</summary>
internal sealed class ExampleWindowTests
{
    private const string Values = "p shows-values";

    [Test]
    public void Dials_OfTheTexture_StandWhereThePieceStands()
    {
        using var studio = new Studio("node").OpenExample("stochastic-texture", "node");
        var window = new PatchWindow(studio.Patch);
        studio.Play(ExamplePieces.Compose("stochastic-texture")).AdvanceTo(1000);
        Assert.That(Enumerable.Range(0, 8).Select(outlet => (int)double.Parse(window.Shows(Values, outlet))), Is.EqualTo([64, 48, 85, 48, 59, 64, 64, 64]));
        window.Turn("SetPitchMean $1", 100);
        studio.Advance(200);
        Assert.That((studio.Engine.Piece.Entities.Single(entity => entity.Control is not null).Control!.Get("PitchMean").AsFloat, (int)double.Parse(window.Shows(Values, 4))), Is.EqualTo((57 + 15 * 100 / 127.0, 100)), "and stay where they are turned to");
        Assert.That((studio.Printed, studio.Errors), Is.EqualTo((Array.Empty<string>(), Array.Empty<string>())));
    }
}
