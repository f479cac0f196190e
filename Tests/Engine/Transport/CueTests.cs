using static Tactus.Notation;

namespace Tactus.Tests.Engine.Transport;

/// <summary>While a leader stands, what it plays first from there is with it already: a start waits for nobody.</summary>
internal sealed class CueTests
{
    private static readonly double[] Places = [0, 3.9, 40];

    [TestCaseSource(nameof(Places))]
    public void Start_FromWhereItStood_PlaysTheFirstNotesAtTheirTicks(double beats)
    {
        using var stage = new FollowingStage();
        stage.Max.Locate(stage.Now, beats);
        stage.Advance(200).Max.Start(stage.Now);
        stage.Advance(1100);
        AssertOnTime(stage.Max, Math.Ceiling(beats * 4) / 4, count: 8);
    }

    [Test]
    public void Start_AfterAStop_PlaysTheNextNotesAtTheirTicks()
    {
        using var stage = new FollowingStage();
        stage.Max.Start(stage.Now);
        stage.Advance(1234).Max.Stop(stage.Now);
        stage.Max.Played.Clear();
        stage.Advance(333).Max.Start(stage.Now);
        stage.Advance(1000);
        AssertOnTime(stage.Max, 2.5, count: 7);
    }

    [Test]
    public void Start_AtTheVeryPlaceOfANote_PlaysItOnce()
    {
        using var stage = new FollowingStage();
        stage.Max.Start(stage.Now);
        stage.Advance(1249).Max.Stop(stage.Now + TimeSpan.FromMilliseconds(1));    // at beat 2.5, where there is a note
        stage.Advance(333).Max.Start(stage.Now);
        stage.Advance(1000);
        var notes = stage.Max.Played.Select(one => one.Onset.Value).ToArray();
        Assert.That(notes, Is.EqualTo(Enumerable.Range(0, notes.Length).Select(i => i * .25)));
    }

    [Test]
    public void Cue_WhileItStandsForAnHour_HoldsNoMoreThanTheBeginning()
    {
        using var stage = new FollowingStage();
        stage.Advance(60_000);
        Assert.That(stage.Loop.Outbox.Pending, Is.EqualTo(2), "beats 0 and .25, of 200 ms");
        Assert.That(stage.Loop.Outbox.Number, Is.EqualTo(2), "each was sent once, as soon as it was a look-ahead away");
    }

    [Test]
    public void Cue_WhenAControlIsChanged_IsComputedAnew()
    {
        var pitch = new Pitch();
        using var stage = new FollowingStage(compose: piece =>
        {
            piece.Control("pitch", pitch);
            piece.Generator("voice", Clock.Transport, () => Voice(pitch));
        });
        stage.Advance(100);
        stage.Piece.Post(() => stage.Piece.Entities.First(entity => entity.Control is not null).Control!.Set("value", 72));
        stage.Advance(100).Max.Start(stage.Now);
        stage.Advance(300);
        Assert.That(SentBy(stage, "voice"), Is.EqualTo(new[] { (0.0, 60L), (.25, 60), (0, 72), (.25, 72), (0, 72), (.25, 72), (.5, 72), (.75, 72) }),
            "to begin with, after the change, and again after the start");
    }

    [Test]
    public void Cue_OfWhatSoundsNow_WaitsForTheStart()
    {
        using var stage = new FollowingStage(compose: piece => piece.Generator("voice", Clock.Transport, () => [Atoms(1), Now(Atoms(2)), Wait(.25), Atoms(3)]));
        stage.Advance(200);
        Assert.That(SentBy(stage, "voice"), Is.EqualTo(new[] { (0.0, 1L) }));
        stage.Max.Start(stage.Now);
        stage.Advance(20);
        Assert.That(SentBy(stage, "voice").Select(one => one.Atom), Is.EqualTo(new[] { 1L, 1, 2 }));
    }

    [Test]
    public void Resend_WhileItStands_GivesANewcomerWhatIsCued()
    {
        using var stage = new FollowingStage();
        stage.Advance(100);
        var newcomer = new Recording();
        stage.Loop.Outbox.Resend(newcomer, stage.Now);
        Assert.That(newcomer.Sent.Select(entry => entry.Onset.Value), Is.EqualTo(new[] { 0, .25 }));
    }

    [Test]
    public void Release_WhileItStands_TakesBackWhatWasCued()
    {
        using var stage = new FollowingStage(compose: _ => { });
        stage.Advance(100).Max.IsGone = true;
        stage.Piece.Post(() => stage.Piece.Transport.Release(stage.Max));
        stage.Advance(10);
        stage.Piece.Transport.Play();
        stage.Advance(10);
        Assert.That(stage.Sent[^1].Due, Is.Not.EqualTo(Instant.Never));
        Assert.That(stage.Recalls[^1].Again, Is.False);
    }

    [Test]
    public void Locate_WhilePlaying_SoundsWithinTheLookAheadAndTenMilliseconds([Values(1, 5, 20)] int step)
    {
        using var stage = new FollowingStage(options: new() { Step = TimeSpan.FromMilliseconds(step) });
        stage.Max.Start(stage.Now);
        var worst = 0.0;
        for (var jump = 1; jump <= 50; jump++)
        {
            stage.Advance(501 + 7 * jump);
            stage.Max.Played.Clear();
            stage.Max.Locate(stage.Now, jump * 16);
            stage.Advance(400);
            worst = Math.Max(worst, (stage.Max.Played[0].At - Position.Of(jump * 16)).Value * 500);
            Assert.That(stage.Max.Played[0].Onset.Value, Is.EqualTo(jump * 16));
        }
        TestContext.Out.WriteLine($"step {step} ms: the first event of the new place sounds {worst:0.0} ms after the locate at most (50 locates, 2 ms under way)");
        Assert.That(worst, Is.LessThanOrEqualTo(stage.Loop.LookAhead.TotalMilliseconds + 10));
    }

    [Test]
    public void TempoChange_WhateverTheStep_LeavesEveryEventWithinAMillisecond([Values(1, 5, 20, 100)] int step)
    {
        using var stage = new FollowingStage(options: new() { Step = TimeSpan.FromMilliseconds(step), LookAhead = TimeSpan.FromMilliseconds(250) }, grain: TimeSpan.FromMilliseconds(.25));
        stage.Advance(200).Max.Start(stage.Now);
        var worst = 0.0;
        for (var change = 0; change < 100; change++)
        {
            stage.Max.Played.Clear();
            stage.Max.SetTempo(stage.Now, 40 + change * 67 % 200);
            stage.Advance(150 + change % 7);
            worst = stage.Max.Played.Select(one => (one.At - one.Onset).Value * 60_000 / stage.Max.Tempo.Bpm).Append(worst).Max();
        }
        TestContext.Out.WriteLine($"step {step} ms: an event sounds {worst:0.000} ms after its tick at most (100 changes of tempo; time goes by in steps of 0.25 ms)");
        Assert.That(worst, Is.LessThanOrEqualTo(1));
    }

    private static void AssertOnTime(FollowedMax max, double first, int count)
    {
        Assert.That(max.Played.Take(count).Select(one => one.Onset.Value), Is.EqualTo(Enumerable.Range(0, count).Select(i => first + i * .25)));
        var worst = max.Played.Max(one => (one.At - one.Onset).Value) * 60_000 / max.Tempo.Bpm;
        TestContext.Out.WriteLine($"from beat {first}: {worst:0.00} ms after its tick at most (time goes by in steps of 1 ms)");
        Assert.That(worst, Is.LessThanOrEqualTo(1.001));
    }

    private static IEnumerable<(double Beat, long Atom)> SentBy(FollowingStage stage, string generator) =>
        stage.Sent.Where(entry => entry.Generator.Name == generator).Select(entry => (entry.Event.IsNow ? -1 : entry.Onset.Value, entry.Event.Atoms[0].AsInt));

    private static IEnumerable<Event> Voice(Pitch pitch)
    {
        while (true)
        {
            yield return Atoms(pitch.Value);
            yield return Wait(.25);
        }
    }

    public sealed class Pitch
    {
        public int Value { get; set; } = 60;
    }
}
