using static Tactus.Notation;

namespace Tactus.Tests.Engine.Loop;

public sealed class PreludeTests
{
    private static readonly TimeSpan Quarter = TimeSpan.FromMilliseconds(250);

    [TestCase("ms")]
    [TestCase("beats")]
    [TestCase("transport")]
    public void Prelude_OnEveryClock_LetsTheEngineRunBeforeTheMusicBegins(string clock)
    {
        var stage = new Stage(piece => Compose(piece, clock));
        stage.Advance(245);
        Assert.That(stage.Heard.Sent, Is.Empty);
        stage.Advance(20);
        Assert.That(stage.Heard.Sent.Select(entry => entry.Due), Is.EqualTo([Instant.Zero + Quarter + Stage.LookAhead]));
    }

    [Test]
    public void Prelude_OnceOver_HoldsNothingUp()
    {
        var stage = new Stage(piece => Compose(piece, "ms"));
        stage.Advance(1000);
        stage["one"].Reset();
        stage.Advance(10);
        Assert.That(stage.Heard.Sent[^1].Due, Is.EqualTo(Instant.Zero + TimeSpan.FromMilliseconds(1000) + Stage.LookAhead));
    }

    private static void Compose(Piece piece, string clock)
    {
        piece.Time.Prelude = Quarter;
        piece.Generator("one", clock switch { "ms" => Clock.Ms, "beats" => Clock.Beats(120), _ => Clock.Transport }, () => [Note(60, 100, .25)]);
        piece.Transport.Play();
    }
}
