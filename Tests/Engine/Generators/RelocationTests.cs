using Tactus.Tests.Engine.Transport;

namespace Tactus.Tests.Engine.Generators;

/// <summary>What a generator on the transport does when that is located, as the generator itself says.</summary>
internal sealed class RelocationTests
{
    [TestCase(Relocation.Seek, "1150 g: 68", Description = "what belongs to beat 4")]
    [TestCase(Relocation.Restart, "1150 g: 60", Description = "its beginning")]
    [TestCase(Relocation.GoOn, "1200 g: 62", Description = "what was left: it was .95 beats far")]
    public void Locate_WhilePlaying_IsFollowedAsTheGeneratorSays(Relocation relocation, string first)
    {
        using var stage = At60(relocation).Advance(1050);
        stage.Piece.Transport.Locate(Position.Of(4));
        stage.Advance(300);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60", "600 g: 61", first }));
    }

    [TestCase(Relocation.Restart, 4.0, 0.0)]
    [TestCase(Relocation.GoOn, 4.05, .95)]
    public void Locate_ToAPlace_PutsTheFirstEventThereOnTheTransport(Relocation relocation, double onset, double own)
    {
        using var stage = At60(relocation).Advance(1050);
        stage.Piece.Transport.Locate(Position.Of(4));
        stage.Advance(100);
        Assert.That(stage.Heard.Events.Last().Onset.Value, Is.EqualTo(onset).Within(1e-9));
        Assert.That(stage["g"].PositionAt(stage.Loop.Now).Value, Is.EqualTo(own).Within(1e-9), "its own time, before the transport moves on");
    }

    [Test]
    public void GoOn_OverALocate_TakesBackWithoutCuttingAndSendsTheSameAgain()
    {
        using var stage = At60(Relocation.GoOn).Advance(1050);
        stage.Piece.Transport.Locate(Position.Of(4));
        stage.Advance(5);
        Assert.That(stage.Heard.Recalls, Is.EqualTo(new[] { new Recall(stage["g"], Instant.FromMilliseconds(1050), Silence: false, Again: true) }));
    }

    [TestCase(Relocation.Seek, "68")]
    [TestCase(Relocation.Restart, "60")]
    [TestCase(Relocation.GoOn, "62")]
    public void Locate_WhileStanding_CountsFromTheNextContinue(Relocation relocation, string first)
    {
        using var stage = At60(relocation).Advance(1050);
        stage.Piece.Transport.Stop();
        stage.Advance(100);
        stage.Piece.Transport.Locate(Position.Of(4));
        stage.Advance(100);
        stage.Piece.Transport.Continue();
        stage.Advance(300);
        Assert.That(stage.Heard.Score[2], Does.EndWith($"g: {first}"));
    }

    [TestCase(Relocation.Seek)]
    [TestCase(Relocation.Restart)]
    [TestCase(Relocation.GoOn)]
    public void Continue_AfterAStop_IsNoLocate(Relocation relocation)
    {
        using var stage = At60(relocation).Advance(1050);
        stage.Piece.Transport.Stop();
        stage.Advance(100);
        stage.Piece.Transport.Continue();
        stage.Advance(500);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60", "600 g: 61", "1300 g: 62" }));
    }

    [TestCase(Relocation.Seek, "0 1 2 3 | 0 1 2 3 | 0 1 2 3")]
    [TestCase(Relocation.Restart, "0 1 2 3 | 0 1 2 3 | 0 1 2 3")]
    [TestCase(Relocation.GoOn, "0 1 2 3 | 4 5 6 7 | 8 9 10 11")]
    public void Loop_OfTwoBeats_RepeatsOrGoesOn(Relocation relocation, string rounds)
    {
        using var stage = At60(relocation);
        for (var round = 0; round < 2; round++)
        {
            stage.Advance(round == 0 ? 2050 : 2100);
            stage.Piece.Transport.Locate(Position.Zero);
        }
        stage.Advance(2000);
        Assert.That(stage.Heard.Events.Select(entry => entry.Event.Atoms[0].AsInt - 60),
            Is.EqualTo(rounds.Split(' ').Where(word => word != "|").Select(long.Parse)));
    }

    [TestCase(Relocation.Seek)]
    [TestCase(Relocation.Restart)]
    [TestCase(Relocation.GoOn)]
    public void Reset_AfterALocate_CountsFromTheSamePlace(Relocation relocation)
    {
        using var stage = At60(relocation).Advance(1050);
        stage.Piece.Transport.Locate(Position.Of(4));
        stage.Advance(600);
        var before = stage["g"].PositionAt(stage.Loop.Now);
        stage["g"].Reset();
        stage.Advance(5);
        Assert.That((stage["g"].PositionAt(stage.Loop.Now) - before).Value, Is.EqualTo(.005).Within(1e-6));
        stage.Advance(600);
        var pitches = stage.Heard.Events.Skip(2).Select(entry => entry.Event.Atoms[0].AsInt).ToArray();
        Assert.That(pitches, Is.EqualTo(Enumerable.Range((int)pitches[0], pitches.Length)), "nothing is lost and nothing comes twice");
    }

    [Test]
    public void Resend_AfterALocateThatWentOn_GivesANewcomerTheNewPlaces()
    {
        using var stage = At60(Relocation.GoOn).Advance(1050);
        stage.Piece.Transport.Locate(Position.Of(4));
        stage.Advance(60);
        var newcomer = new Recording();
        stage.Loop.Outbox.Resend(newcomer, stage.Loop.Now);
        Assert.That(newcomer.Events.Select(entry => (entry.Onset.Value, entry.Event.Atoms[0].AsInt)), Is.EqualTo(new[] { (4.05, 62L) }));
    }

    [TestCase(Relocation.Restart, 0)]
    [TestCase(Relocation.GoOn, 12)]
    public void Follow_AJumpOfMax_IsFollowedAsTheGeneratorSays(Relocation relocation, int first)
    {
        using var stage = new FollowingStage(compose: piece => piece.Generator("counting", Clock.Transport, Counting).WhenLocated(relocation));
        stage.Max.Start(stage.Now);
        stage.Advance(1510);
        stage.Max.Locate(stage.Now, 40);
        stage.Advance(1000);
        var counting = stage.Sent.Where(entry => entry.Generator.Name == "counting" && entry.Onset.Value >= 39.999).ToList();
        Assert.That(counting[0].Event.Atoms[0].AsInt, Is.EqualTo(first + (relocation == Relocation.GoOn ? 1 : 0)).Within(1));
        Assert.That(counting[0].Onset.Value, Is.InRange(40, 40.25));
    }

    [Test]
    public void WhenLocated_OnAClockOfItsOwn_SaysWhoCan() => Assert.That(
        () => new Piece("p").Generator("free", Clock.Ms, () => []).WhenLocated(Relocation.GoOn),
        Throws.InvalidOperationException.With.Message.Contains("'free' runs on the clock 'ms', which nobody can locate"));

    private static IEnumerable<Event> Counting()
    {
        for (var i = 0; ; i++)
        {
            yield return Notation.Atoms(i);
            yield return Notation.Wait(.25);
        }
    }

    private static Stage At60(Relocation relocation) => new(piece =>
    {
        piece.Transport.SetTempo(new(60));
        piece.Generator("g", Clock.Transport, Stage.Scale).WhenLocated(relocation);
        piece.Transport.Play();
    });
}
