namespace Tactus.Tests.Engine;

public sealed class TempoAndMetreTests
{
    [Test]
    public void SetTempo_WhilePlaying_MovesWhatWasSentAndLosesNothing()
    {
        using var stage = Playing().Advance(1050);
        stage.Piece.Transport.SetTempo(new(120));
        stage.Advance(300);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60", "600 g: 61", "1075 g: 62", "1325 g: 63" }));
        Assert.That(stage.Heard.Lines, Does.Contain("recall g from 1050 again"));
    }

    [Test]
    public void SetTempo_FiftyTimesASecond_LosesAndDoublesNothing()
    {
        using var stage = Playing();
        for (var i = 0; i < 1500; i++)
        {
            stage.Piece.Transport.SetTempo(new(5 + i * 7919 % 995));
            stage.Advance(20);
        }
        var heard = stage.Heard.Events.ToList();
        Assert.That(heard, Has.Count.GreaterThan(400));
        Assert.That(heard.Select(entry => entry.Onset.Value), Is.EqualTo(Enumerable.Range(0, heard.Count).Select(i => i / 2.0)));
    }

    [Test]
    public void SetMetre_WhilePlaying_CountsBarsInItAndMovesNothing()
    {
        using var stage = Playing().Advance(550);
        stage.Piece.Transport.SetMetre(new(3, 4));
        stage.Advance(3000);
        Assert.That(stage.Piece.Transport.SnapshotAt(Instant.FromMilliseconds(3600)).BarBeat, Is.EqualTo(new BarBeat(2, 1, .5)));
        Assert.That(stage.Heard.Score[..3], Is.EqualTo(new[] { "100 g: 60", "600 g: 61", "1100 g: 62" }));
    }

    private static Stage Playing() => new(piece =>
    {
        piece.Transport.SetTempo(new(60));
        piece.Generator("g", Clock.Transport, Stage.Scale);
        piece.Transport.Play();
    });
}
