using Tactus.Tools.Performing;

namespace Tactus.Tests.Tools.Performing;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class PerformanceLogTests
{
    private const long Ms = TimeSpan.TicksPerMillisecond;
    private readonly List<double> played = [];

    private PerformanceLog Log() => new() { Played = (_, due) => played.Add(due / Ms) };

    private static IncomingEvent At(double ms, int generator = 0) => new(generator, false, (long)(ms * Ms), [60]);

    [Test]
    public void Take_EventsInTime_ArePlayedInOrderOfTheirDueTimes()
    {
        var log = Log();
        log.Take(0, 1, [At(120), At(110)], 100 * Ms);
        log.PlayUntil(115 * Ms);
        log.PlayUntil(200 * Ms);
        Assert.That(played, Is.EqualTo(new[] { 110.0, 120 }));
        Assert.That(log.SortedSlack(), Is.EqualTo(new[] { 10.0, 20 }));
    }

    [Test]
    public void Take_AfterItsDueTime_CountsAsLate()
    {
        var log = Log();
        log.Take(0, 1, [At(90), At(110)], 100 * Ms);
        Assert.That((log.Received, log.Late), Is.EqualTo((2, 1)));
    }

    [TestCase(110.1, false)]
    [TestCase(109.9, true)]
    [TestCase(90, true, Description = "late")]
    public void IsShort_UntilItIsTold_IsWhetherOneHadLessThanTenMs(double due, bool isShort)
    {
        var log = Log();
        log.Take(0, 1, [At(300), At(due)], 100 * Ms);
        Assert.That(log.IsShort, Is.EqualTo(isShort));
        log.TakeSecond();
        Assert.That(log.IsShort, Is.False);
    }

    [Test]
    public void Take_AMissingBatch_CountsAsAGap()
    {
        var log = Log();
        log.Take(0, 1, [], 0);
        log.Take(3, 4, [], 0);
        Assert.That(log.Gaps, Is.EqualTo(2));
    }

    [Test]
    public void Take_ABatchTwice_CountsAsADuplicate()
    {
        var log = Log();
        log.Take(0, 1, [], 0);
        log.Take(0, 1, [], 0);
        Assert.That(log.Duplicates, Is.EqualTo(1));
    }

    [Test]
    public void Take_WhatIsPendingAgainAfterAReturn_IsNeitherGapNorDuplicate()
    {
        var log = Log();
        log.Take(0, 7, [At(100)], 0);
        log.Recall(null, 0, again: true, 0);
        log.Take(7, 7, [At(100)], 0);
        Assert.That((log.Gaps, log.Duplicates, log.Pending), Is.EqualTo((0, 0, 1)));
    }

    [Test]
    public void Recall_OfOneGenerator_LeavesTheOthers()
    {
        var log = Log();
        log.Take(0, 1, [At(100, 1), At(100, 2)], 0);
        log.Recall(1, 50 * Ms, again: false, 60 * Ms);
        log.PlayUntil(200 * Ms);
        Assert.That(log.Plays, Is.EqualTo(1));
    }

    [Test]
    public void Recall_ThatCameTooLateForOneEvent_DoesNotPlayItAgain()
    {
        var log = Log();
        log.Take(0, 1, [At(100), At(110), At(130)], 0);
        log.Recall(0, 95 * Ms, again: true, now: 115 * Ms);
        log.Take(1, 2, [At(98), At(106), At(120)], 115 * Ms);
        log.PlayUntil(200 * Ms);
        Assert.That(played, Is.EqualTo(new[] { 100.0, 110, 120 }));
    }

    [Test]
    public void PlayUntil_ATransportThatStands_KeepsItsEventsWaiting()
    {
        var log = Log();
        log.Follow(new(0, 0, Playing: false, 60));
        log.Take(0, 1, [new(0, OnTransport: true, Duration.UnitsPerBeat, [60])], 0);
        log.PlayUntil(5000 * Ms);
        Assert.That(log.Plays, Is.Zero);
        log.Follow(new(5000 * Ms, 0, Playing: true, 60));
        log.PlayUntil(7000 * Ms);
        Assert.That(played, Is.EqualTo(new[] { 6000.0 }));
    }

    [Test]
    public void Begin_AnotherEngine_DropsWhatTheOldOneSent()
    {
        var log = Log();
        log.Take(0, 1, [At(100)], 0);
        log.Begin(0);
        log.PlayUntil(200 * Ms);
        Assert.That(log.Plays, Is.Zero);
    }

    [Test]
    public void Take_WhatBringsANewcomerUpToDate_PlaysItAndCountsNoneAsLate()
    {
        var log = Log();
        log.Begin(0);
        log.Take(0, 1, [At(100)], 130 * Ms);
        Assert.That((log.Pending, log.Late, log.Slack.Count, log.Lateness.Counts.Length), Is.EqualTo((1, 0, 0, 0)));
        log.Take(1, 2, [At(120)], 130 * Ms);
        Assert.That((log.Pending, log.Late, log.Slack.Count, log.Lateness.Counts.Length), Is.EqualTo((2, 1, 1, 1)));
    }
}
