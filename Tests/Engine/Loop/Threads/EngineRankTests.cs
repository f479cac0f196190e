namespace Tactus.Tests.Loop;

/// <summary>When the engine's thread is before all others, and when no longer; on a system that only writes down what it is told.</summary>
public sealed class EngineRankTests
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(250);
    private readonly RecordingThreads threads = new();

    [SetUp]
    public void Forget() => threads.Said.Clear();

    [TestCase(true, true, "raise 0")]
    [TestCase(true, false, "")]
    [TestCase(false, true, "")]
    public void Raise_WhereItIsWantedAndAllowed_IsRealTime(bool isWanted, bool isAllowed, string said)
    {
        threads.IsAllowed = isAllowed;
        var rank = new EngineRank(isWanted, threads);
        rank.Raise();
        Assert.That(string.Join(", ", threads.Said), Is.EqualTo(said));
        Assert.That(rank.IsRealTime, Is.EqualTo(isWanted && isAllowed));
    }

    [Test]
    public void Lower_OfALostThread_LowersThatOneAndLetsTheNextRise()
    {
        var rank = Raised();
        rank.Lower();
        threads.Here = 8;
        rank.Raise();
        rank.Lower();
        Assert.That(threads.Said, Is.EqualTo(new[] { "raise 0", "lower 7", "raise 0", "lower 8" }));
    }

    [Test]
    public void Look_AtAnEngineThatPauses_LeavesItWhereItIs()
    {
        var rank = Raised();
        for (var look = 0; look < 20; look++)
        {
            rank.Pause(isEarly: true);
            rank.GoOn();
            Assert.That(rank.Look(Period), Is.True);
        }
        rank.Pause(isEarly: false);
        Assert.That(Looks(rank, 20), Has.All.True, "a long pause is one");
    }

    [Test]
    public void Look_AtAnEngineThatIsBusyForASecond_PutsItBackForGood()
    {
        var rank = Raised();
        Assert.That(Looks(rank, 4), Is.EqualTo(new[] { true, true, true, false }));
        Assert.That(rank.IsRealTime, Is.False);
        rank.Raise();
        Assert.That(threads.Said, Is.EqualTo(new[] { "raise 0", "lower 7" }), "whoever takes it over stays ordinary, too");
        Assert.That(Looks(rank, 20), Has.All.True, "and it is said once");
    }

    [Test]
    public void Look_AtAnEngineThatWaitsForNothing_TakesThatForNoPause()
    {
        var rank = Raised();
        for (var look = 0; look < 3; look++)
        {
            rank.Pause(isEarly: false);
            rank.GoOn();
            Assert.That(rank.Look(Period), Is.True);
        }
        Assert.That(rank.Look(Period), Is.False, "it is behind its time, and never comes to rest");
    }

    [Test]
    public void Look_AfterAThreadWasLostInItsPause_StillTellsWorkFromWaiting()
    {
        var rank = Raised();
        rank.Pause(isEarly: true);
        rank.Lower();
        rank.Raise();
        Assert.That(Looks(rank, 5)[^1], Is.False, "the new thread does not wait");
    }

    private EngineRank Raised()
    {
        (threads.IsAllowed, threads.Here) = (true, 7);
        var rank = new EngineRank(isWanted: true, threads);
        rank.Raise();
        return rank;
    }

    private static bool[] Looks(EngineRank rank, int count) => [.. Enumerable.Range(0, count).Select(_ => rank.Look(Period))];

    private sealed class RecordingThreads : IRealTimeThreads
    {
        public List<string> Said { get; } = [];

        public bool IsAllowed { get; set; }

        public int Here { get; set; } = 7;

        public bool TryRaise(int rank)
        {
            if (IsAllowed)
                Said.Add($"raise {rank}");
            return IsAllowed;
        }

        public void Lower(int thread) => Said.Add($"lower {thread}");
    }
}
