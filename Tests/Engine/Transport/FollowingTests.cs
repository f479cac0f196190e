namespace Tactus.Tests.Engine.Transport;

internal sealed class FollowingTests
{
    [Test]
    public void Follow_AStart_LosesNoNoteNotEvenTheFirst()
    {
        using var stage = new FollowingStage();
        stage.Advance(200).Max.Start(stage.Now);
        stage.Advance(2100);
        AssertEachOnce(stage.Max.Played, from: 0, to: 4);
        Assert.That(stage.Piece.Transport.LeaderName, Is.EqualTo("Max"));
    }

    [Test]
    public void Follow_StopAndContinue_GoesOnWhereItStoodWithoutALostOrDoubledNote()
    {
        using var stage = new FollowingStage();
        stage.Max.Start(stage.Now);
        stage.Advance(1234).Max.Stop(stage.Now);
        stage.Advance(777).Max.Start(stage.Now);
        stage.Advance(1500);
        AssertEachOnce(stage.Max.Played, from: 0, to: 5);
    }

    [TestCase(.5, Description = "back")]
    [TestCase(40, Description = "forth")]
    [TestCase(3.99, Description = "a little forth")]
    [TestCase(3.22, Description = "so little that the next report must say it, too")]
    public void Follow_AJump_PlaysFromThereOn(double beats)
    {
        using var stage = new FollowingStage();
        stage.Max.Start(stage.Now);
        stage.Advance(1510);
        var before = stage.Max.Played.Count;
        stage.Max.Locate(stage.Now, beats);
        stage.Advance(1100);
        AssertEachOnce([.. stage.Max.Played.Skip(before)], from: beats, to: beats + 2);
    }

    [Test]
    public void Follow_ALoopOfTwoBars_PlaysEachRoundWhole()
    {
        using var stage = new FollowingStage();
        stage.Max.Start(stage.Now);
        for (var round = 0; round < 10; round++)
        {
            stage.Advance(4000);
            AssertEachOnce(stage.Max.Played, from: 0, to: 7.9);
            stage.Max.Played.Clear();
            stage.Max.Locate(stage.Now, 0);
        }
    }

    [Test]
    public void Follow_ATempoRampOfFiftyChangesASecond_PlacesEachNoteOnceAtItsTick()
    {
        using var stage = new FollowingStage();
        stage.Max.Start(stage.Now);
        for (var bpm = 40.0; bpm <= 240; bpm += 1)
        {
            stage.Max.SetTempo(stage.Now, bpm);
            stage.Advance(20);
        }
        AssertEachOnce(stage.Max.Played, from: 0, to: stage.Max.PositionAt(stage.Now).Value - .25);
        AssertAtTheirTicks(stage.Max.Played.Skip(1), withinMs: 1, stage.Max.Tempo);
    }

    [TestCase(200)]
    [TestCase(-200)]
    public void Follow_ADriftingClock_TellsItsDriftAndStaysWithIt(double ppm)
    {
        var random = new Chance(1, "delays");
        using var stage = new FollowingStage(ppm, () => TimeSpan.FromMilliseconds(30 * random.NextDouble()));
        stage.Max.Start(stage.Now);
        stage.Advance(60_000);
        Assert.That(stage.Piece.Transport.DriftPpm, Is.EqualTo(ppm).Within(1));
        Assert.That(stage.Piece.Transport.Residual!.Percentile(.99), Is.LessThan(TimeSpan.FromMilliseconds(.2)), "the drift is not known in the first seconds");
        AssertEachOnce(stage.Max.Played, from: 0, to: 119);
        AssertAtTheirTicks(stage.Max.Played.Skip(1), withinMs: 1, stage.Max.Tempo);
    }

    [TestCase(200)]
    [TestCase(-200)]
    public void Follow_ADriftingClockWhoseTempoChangesEachFiveSeconds_TellsItsDrift(double ppm)
    {
        using var stage = new FollowingStage(ppm);
        stage.Max.Start(stage.Now);
        for (var i = 0; i < 24; i++)
        {
            stage.Max.SetTempo(stage.Now, i % 2 == 0 ? 90 : 140);
            stage.Advance(5000);
        }
        Assert.That(stage.Piece.Transport.DriftPpm, Is.EqualTo(ppm).Within(1));
    }

    /// <summary>Performers go on by a place and a tempo: what they make of it stays with Max, too.</summary>
    [TestCase(200)]
    [TestCase(-200)]
    [TestCase(20)]
    public void Follow_ADriftingClock_TellsPerformersWhereMaxIs(double ppm)
    {
        using var stage = new FollowingStage(ppm);
        stage.Max.Start(stage.Now);
        stage.Advance(20_000);
        var worst = 0.0;
        for (var i = 0; i < 1200; i++)
        {
            var told = stage.Advance(100).Told[^1];
            var byTold = told.Position.Value + ((stage.Now - told.At).TotalMinutes * told.Tempo.Bpm);
            worst = Math.Max(worst, Math.Abs(byTold - stage.Max.PositionAt(stage.Now).Value) * 60_000 / told.Tempo.Bpm);
        }
        TestContext.Out.WriteLine($"{ppm} ppm: at most {worst:0.00} ms off in two minutes");
        Assert.That(worst, Is.LessThanOrEqualTo(1));
    }

    [Test]
    public void Follow_AFewReportsThatAreOff_MoveNothing()
    {
        using var stage = new FollowingStage();
        stage.Max.Start(stage.Now);
        stage.Advance(3000);
        var line = stage.Piece.Transport.PositionAt(stage.Now + TimeSpan.FromSeconds(1));
        stage.Max.Send(new(stage.Now, true, stage.Max.PositionAt(stage.Now) + Duration.Of(.2), stage.Max.Tempo, Metre.Common));
        stage.Advance(10);
        var moved = stage.Piece.Transport.PositionAt(stage.Now - TimeSpan.FromMilliseconds(10) + TimeSpan.FromSeconds(1)) - line;
        Assert.That(Math.Abs(moved.Value), Is.LessThan(1e-4));
    }

    [Test]
    public void Follow_ANewTempoInAReportThatIsOff_WaitsForTheNextReport()
    {
        using var stage = new FollowingStage();
        stage.Max.Start(stage.Now);
        stage.Advance(3010);
        stage.Max.Send(new(stage.Now, true, stage.Max.PositionAt(stage.Now) + Duration.Of(.2), new(60), Metre.Common));
        stage.Advance(10);
        Assert.That((stage.Piece.Transport.Tempo.Bpm, stage.Told[^1].Tempo.Bpm), Is.EqualTo((120, 120)), "half of a report is not believed");
        stage.Max.SetTempo(stage.Now, 60);
        stage.Advance(10);
        Assert.That((stage.Piece.Transport.Tempo.Bpm, stage.Told[^1].Tempo.Bpm), Is.EqualTo((60, 60)));
    }

    [Test]
    public void Commands_WhileMaxLeads_AreAskedOfMax()
    {
        using var stage = new FollowingStage();
        stage.Advance(100);
        stage.Piece.Transport.Locate(Position.Of(8));
        stage.Piece.Transport.SetTempo(new(90));
        stage.Piece.Transport.Stop();
        stage.Advance(10);
        Assert.That(stage.Max.Driven, Is.EqualTo(new[] { "locate 8", "tempo 90", "stop" }));
        Assert.That(stage.Piece.Transport.Tempo.Bpm, Is.EqualTo(120));
    }

    [Test]
    public void Release_WhenMaxIsGone_LeavesTheEngineToRunItOn()
    {
        using var stage = new FollowingStage();
        stage.Max.Start(stage.Now);
        stage.Advance(1000);
        stage.Max.IsGone = true;
        stage.Piece.Post(() => stage.Piece.Transport.Release(stage.Max));
        stage.Advance(10);
        stage.Piece.Transport.Stop();
        stage.Advance(10);
        Assert.That(stage.Piece.Transport.LeaderName, Is.Null);
        Assert.That(stage.Piece.Transport.IsPlaying, Is.False);
    }

    /// <summary>A day with ±200 ppm between the clocks, reports that are 0–30 ms late, and a thousand stops, loops and jumps.</summary>
    [TestCase(200, 3, 20)]
    [TestCase(-200, 4, 15)]
    public void Follow_ASimulatedDay_PlaysEveryEventOnceAndAtItsTick(double ppm, long seed, double step)
    {
        const double Day = 24 * 3600 * 1000.0;
        const double News = .2;    // beats: so long it takes until the engine has heard of a jump, and Max of what comes then
        var random = new Chance(seed, "day");
        using var stage = new FollowingStage(ppm, () => TimeSpan.FromMilliseconds(30 * random.NextDouble()),
            new() { Step = TimeSpan.FromMilliseconds(step) }, beatsApart: 1, grain: TimeSpan.FromMilliseconds(step));
        var from = 0.0;
        stage.Max.Start(stage.Now);
        for (var change = 0; change < 1000; change++)
        {
            stage.Advance(Math.Round(Day / 1000 * (.5 + random.NextDouble()) / step) * step);
            var to = stage.Max.PositionAt(stage.Now).Value;
            AssertEachOnce(stage.Max.Played, from, to, beatsApart: 1);
            AssertAtTheirTicks(stage.Max.Played.Where(one => one.Onset.Value >= from + News), withinMs: step, stage.Max.Tempo);
            stage.Max.Played.Clear();
            from = Disturb(stage, random, to);
        }
    }

    private static double Disturb(FollowingStage stage, Chance random, double at)
    {
        if (random.Next(3) == 0)
        {
            stage.Max.Stop(stage.Now);
            stage.Advance(1000);
            stage.Max.Start(stage.Now);
            return at + 1e-6;    // what lies there was played before
        }
        var to = Math.Round(random.Next(2) == 0 ? Math.Max(0, at - 8) : random.NextDouble() * 5000, 3);
        stage.Max.Locate(stage.Now, to);
        return to;
    }

    private static void AssertEachOnce(List<(Position Onset, Position At)> played, double from, double to, double beatsApart = .25)
    {
        var first = (long)Math.Ceiling(from / beatsApart - 1e-9);
        var last = (long)Math.Floor(to / beatsApart);
        var expected = Enumerable.Range(0, (int)(last - first + 1)).Select(i => (first + i) * beatsApart).ToArray();
        Assert.That(played.Select(one => one.Onset.Value).Where(onset => onset <= last * beatsApart), Is.EqualTo(expected));
    }

    private static void AssertAtTheirTicks(IEnumerable<(Position Onset, Position At)> played, double withinMs, Tempo tempo) =>
        Assert.That(played.Max(one => (one.At - one.Onset).Value) * 60_000 / tempo.Bpm, Is.LessThanOrEqualTo(withinMs + 1e-3));
}
