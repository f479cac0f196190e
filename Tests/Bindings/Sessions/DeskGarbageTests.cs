using Tactus.Sessions;
using Tactus.Tests.Bindings.Wire;
using Tactus.Wire;

namespace Tactus.Tests.Bindings.Sessions;

/// <summary>Getting, setting and calling with numbers costs the engine's thread no garbage, however often it is done.</summary>
public sealed class DeskGarbageTests
{
    private const int WarmUp = 100, Rounds = 100;

    [Test]
    public async Task Answer_ToRequestsOfNumbers_MakesNoGarbage()
    {
        var (piece, pool, dispatcher) = (new Piece("piece"), new FramePool(), new Dispatcher());
        piece.Control("lamp", new Lamp());
        var guest = new Guest();
        using var link = new Link(guest, pool, TimeSpan.FromSeconds(1));
        var pumping = link.PumpAsync();
        var performer = new Performer(link);
        var desk = new Desk(piece, new Subscriptions(dispatcher, pool), dispatcher, pool);
        Request[] requests = [Requests.Of(3, 1, "lamp", "brightness"), Requests.Of(4, 2, "lamp", "brightness", (object?[])[7]), Requests.Of(4, 3, "lamp", "isOn", (object?[])[1]), Requests.Of(5, 4, "lamp", "brighten", (object?[])[3.5])];
        var made = new List<long>();
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            made.Add(GarbageOf(desk, performer, requests));
            foreach (var request in requests)
                Assert.That(await guest.HearAsync(), Does.StartWith($"[37,{request.Number},true,"));
        }
        link.Lose();
        await pumping;
        // The median, because the pool of threads may take on a worker in any one round.
        Assert.That(made.Skip(WarmUp).Order().ElementAt(Rounds / 2), Is.Zero);
    }

    private static long GarbageOf(Desk desk, Performer performer, Request[] requests)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var request in requests)
            desk.Answer(performer, request);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
