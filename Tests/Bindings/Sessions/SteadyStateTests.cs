namespace Tactus.Tests.Bindings.Sessions;

public sealed class SteadyStateTests
{
    private const int WarmUp = 200, Rounds = 300, FramesOfRound = 4;

    [Test]
    public async Task Hub_PlayingToAPerformer_MakesNoGarbageOnTheEnginesThread()
    {
        await using var stage = new Stage();
        var guest = await stage.JoinAsync();
        var made = new List<long>();
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            made.Add(GarbageOfOneRound(stage));
            for (var i = 0; i < FramesOfRound; i++)
                await guest.HearAsync();
        }
        // The median, because the pool of threads may take on a worker in any one round.
        Assert.That(made.Skip(WarmUp).Order().ElementAt(Rounds / 2), Is.Zero);
    }

    private static long GarbageOfOneRound(Stage stage)
    {
        var note = new ScheduledEvent { Event = Notation.Note(60, 100, .25), Generator = stage.Piece.Generators[0] };
        var transport = stage.Piece.Transport.SnapshotAt(Instant.Zero);
        var before = GC.GetAllocatedBytesForCurrentThread();
        stage.Hub.Play(1, new ReadOnlySpan<ScheduledEvent>(in note));
        stage.Hub.Recall(new Recall(null, Instant.Zero, Silence: false, Again: false));
        stage.Hub.Report(stage.Piece.Generators[0]);
        stage.Hub.Report(in transport);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
