using Tactus.Tests.Engine;
using static Tactus.Notation;

namespace Tactus.Tests.Events;

internal sealed class OutboxTests
{
    [Test]
    public void Resend_ToASecondPerformer_GivesWhatIsPendingAndNotPast()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, () => Stage.Every(30))).Advance(200);
        var late = new Recording();
        stage.Loop.Outbox.Resend(late, stage.Loop.Now);
        Assert.That(late.Lines, Is.EqualTo(new[] { "recall all from 195 again", "220 g: 4", "250 g: 5", "280 g: 6" }));
        Assert.That(late.Numbers, Is.EqualTo(new[] { stage.Loop.Outbox.Number }), "under the number of the last batch: it has all up to there");
    }

    [Test]
    public void Resend_AndPlayingOn_GivesNothingTwiceAndLosesNothing()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, () => Stage.Every(30)));
        for (var i = 0; i < 20; i++)
        {
            stage.Advance(35);
            stage.Loop.Outbox.Resend(stage.Heard, stage.Loop.Now);
        }
        Assert.That(stage.Heard.Score, Is.EqualTo(Enumerable.Range(0, 24).Select(i => $"{100 + i * 30} g: {i}")));
    }

    [Test]
    public void Resend_OfMutedEvents_LeavesThemOut()
    {
        using var stage = new Stage(piece =>
        {
            piece.Generator("loud", Clock.Ms, () => [Atoms(1).At(50)]);
            piece.Generator("muted", Clock.Ms, () => [Atoms(2).At(50)]).Mute(true);
        }).Advance(100);
        var late = new Recording();
        stage.Loop.Outbox.Resend(late, stage.Loop.Now);
        Assert.That(late.Score, Is.EqualTo(new[] { "150 loud: 1" }));
    }

    [Test]
    public void Resend_WhileTheTransportStands_WaitsWithWhatWaits()
    {
        using var stage = new Stage(piece =>
        {
            piece.Generator("g", Clock.Transport, Stage.Scale);
            piece.Transport.Play();
        }).Advance(100);
        stage.Piece.Transport.Stop();
        stage.Advance(100);
        var late = new Recording();
        stage.Loop.Outbox.Resend(late, stage.Loop.Now);
        stage.Piece.Transport.Continue();
        stage.Advance(10);
        Assert.That(late.Score, Is.Empty);
        Assert.That(stage.Heard.Score[0], Is.EqualTo("300 g: 60"), "it was pending when the transport stopped, and comes when it moves again");
    }

    [Test]
    public void Number_OfEachBatch_IsOneMoreThanTheLast()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, () => Stage.Every(30))).Advance(1000);
        Assert.That(stage.Heard.Numbers, Is.EqualTo(Enumerable.Range(1, stage.Heard.Numbers.Count)));
        Assert.That(stage.Loop.Outbox.Sent, Is.EqualTo(stage.Heard.Score.Length));
    }

    [Test]
    public void Pending_AfterHoursOfMuteStopAndRemoval_StaysSmall()
    {
        using var stage = new Stage(piece =>
        {
            piece.Generator("muted", Clock.Ms, () => Stage.Every(10)).Mute(true);
            piece.Generator("stopped", Clock.Ms, () => Stage.Every(10));
            piece.Generator("again", Clock.Ms, () => Stage.Every(10));
            piece.Generator("removed", Clock.Ms, () => Stage.Every(10));
        }).Advance(200);
        stage["stopped"].Stop();
        stage["removed"].Entity.Remove();
        for (var i = 0; i < 200; i++)
        {
            stage["again"].Stop();
            stage.Advance(50);
            stage["again"].Start();
            stage.Advance(50);
        }
        Assert.That(stage.Loop.Outbox.Pending, Is.LessThan(40));
    }
}
