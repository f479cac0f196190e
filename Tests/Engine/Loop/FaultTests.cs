using Tactus.Tests.Engine;
using static Tactus.Notation;

namespace Tactus.Tests.Loop;

internal sealed class FaultTests
{
    [Test]
    public void Generator_ThatThrows_IsReportedByNamePlaceAndMusicalTime()
    {
        using var stage = Faulty(Throwing).Advance(1000);
        Assert.That(stage["bad"].Fault!.ToString(), Does.Match(
            @"^Generator 'bad' was stopped at beat 0.25 \(transport 1.1\+.50\), in Throwing \(FaultTests.cs:\d+\): it threw InvalidOperationException: no more ideas$"));
        Assert.That(stage.Heard.Log.Single(), Is.EqualTo(new LogLine(LogLevel.Error, stage["bad"].Fault!.ToString(), Instant.FromMilliseconds(255))));
    }

    [Test]
    public void Generator_ThatThrows_StopsNoOther()
    {
        using var stage = Faulty(Throwing).Advance(1000);
        Assert.That(stage.Heard.ScoreOf("good"), Is.EqualTo(Enumerable.Range(0, 100).Select(i => $"{100 + i * 10} good: {i}")));
    }

    [Test]
    public void Generator_ThatThrows_SoundsUpToItsFaultAndThenItsNotesEnd()
    {
        using var stage = Faulty(Throwing).Advance(1000);
        Assert.That(stage.Heard.ScoreOf("bad"), Is.EqualTo(new[] { "100 bad: 60 100 9 1" }));
        Assert.That(stage.Heard.Recalls, Is.EqualTo(new[] { new Recall(stage["bad"], Instant.FromMilliseconds(350), Silence: true, Again: false) }));
    }

    [Test]
    public void Start_AfterAFault_BeginsAnewAndClearsIt()
    {
        using var stage = Faulty(Throwing).Advance(1000);
        stage["bad"].Start();
        stage.Advance(100);
        Assert.That((stage["bad"].Fault, stage["bad"].IsRunning), Is.EqualTo(((Fault?)null, true)));
        Assert.That(stage.Heard.ScoreOf("bad"), Is.EqualTo(new[] { "100 bad: 60 100 9 1", "1100 bad: 60 100 9 1" }));
        stage.Advance(1000);
        Assert.That(stage["bad"].Fault, Is.Not.Null, "and it fails as it did before");
        Assert.That(stage.Heard.Log, Has.Count.EqualTo(2));
    }

    [Test]
    public void Reset_AfterAFault_ClearsItAndWaitsForItsStart()
    {
        using var stage = Faulty(Throwing).Advance(1000);
        stage["bad"].Reset();
        stage.Advance(500);
        Assert.That((stage["bad"].Fault, stage["bad"].IsRunning), Is.EqualTo(((Fault?)null, false)));
        stage["bad"].Start();
        stage.Advance(100);
        Assert.That(stage.Heard.ScoreOf("bad"), Has.Length.EqualTo(2));
    }

    [Test]
    public void Generator_ThatYieldsForEverAtOneOnset_IsStoppedBySayingSo()
    {
        using var stage = Faulty(() => Enumerable.Repeat(Atoms(1), int.MaxValue)).Advance(300);
        Assert.That(stage["bad"].Fault!.Reason, Is.EqualTo(
            "it yielded more than 10,000 events within a millisecond; yield a longer Wait, or an onset that lies later, between them."));
        Assert.That(stage.Heard.ScoreOf("good"), Has.Length.EqualTo(30));
    }

    [TestCase(0)]
    [TestCase(1e-6)]
    public void Generator_ThatHardlyMoves_IsStoppedToo(double wait)
    {
        using var stage = Faulty(() => Enumerable.Repeat(Wait(wait), int.MaxValue), Clock.Ms).Advance(300);
        Assert.That(stage["bad"].Fault!.Reason, Does.StartWith("it yielded more than 10,000 events within a millisecond"));
    }

    [Test]
    public void Generator_WithAsManyEventsAsItMayHave_PlaysThemAll()
    {
        using var stage = Faulty(() => Enumerable.Repeat(Atoms(1), 9_999).Append(Wait(1)).Append(Atoms(2))).Advance(1100);
        Assert.That(stage["bad"].Fault, Is.Null);
        Assert.That(stage.Heard.ScoreOf("bad"), Has.Length.EqualTo(10_000));
    }

    [TestCase("factory", "it threw InvalidOperationException: broken")]
    [TestCase("null", "it threw InvalidOperationException: Play gave null; to play nothing, give an empty list of events: [].")]
    [TestCase("NaN", "it threw ArgumentOutOfRangeException: A wait is a finite number of beats or milliseconds")]
    [TestCase("overflow", "it threw OverflowException: ")]
    [TestCase("wait on a wait", "it threw InvalidOperationException: A wait has no onset")]
    [TestCase("choice", "it threw ArgumentException: There is nothing to choose from")]
    public void Generator_WithAMistake_IsStoppedAlone(string mistake, string reason)
    {
        using var stage = Faulty(() => Mistaken(mistake)).Advance(1000);
        Assert.That(stage["bad"].Fault!.Reason, Does.StartWith(reason));
        Assert.That(stage.Heard.ScoreOf("good"), Has.Length.EqualTo(100));
    }

    [Test]
    public void Generator_ThatWaitsForAges_IsNoFaultAndNeverDue()
    {
        using var stage = Faulty(() => [Atoms(1), Wait(Duration.Longest), Atoms(2)]);
        stage["bad"].SetTempo(new(5));
        stage.Advance(1000);
        Assert.That((stage["bad"].Fault, stage["bad"].HasEnded), Is.EqualTo(((Fault?)null, false)));
        Assert.That(stage.Heard.ScoreOf("bad"), Has.Length.EqualTo(1));
    }

    private static Stage Faulty(Func<IEnumerable<Event>> bad, Clock? clock = null) => new(piece =>
    {
        piece.Transport.Play();
        piece.Generator("bad", clock ?? Clock.Beats(60), bad);
        piece.Generator("good", Clock.Ms, () => Stage.Every(10));
    });

    private static IEnumerable<Event> Throwing()
    {
        yield return Note(60, 100, 9);
        yield return Wait(.25);
        throw new InvalidOperationException("no more ideas");
    }

    private static IEnumerable<Event> Mistaken(string mistake) => mistake switch
    {
        "factory" => throw new InvalidOperationException("broken"),
        "null" => null!,
        "NaN" => Enumerable.Repeat(double.NaN, 1).Select(Wait),
        "overflow" => Enumerable.Repeat(new Duration(long.MaxValue), 1).Select(length => Wait(length * 2)),
        "choice" => Enumerable.Repeat(0, 1).Select(_ => new Chance(1, "c").Choose<Event>()),
        _ => Enumerable.Repeat(0, 1).Select(_ => Wait(1).At(3)),
    };
}
