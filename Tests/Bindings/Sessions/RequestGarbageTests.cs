using Tactus.Tests.Bindings.Wire;

namespace Tactus.Tests.Bindings.Sessions;

/// <summary>From the frame that asks to the frame that answers, no thread makes garbage where numbers are got, set, and given to methods and by them.</summary>
public sealed class RequestGarbageTests
{
    private const int WarmUp = 100, Rounds = 101, InFlight = 60;

    [TestCase("get")]
    [TestCase("set")]
    [TestCase("call")]
    public async Task Requests_OfNumbersByWire_MakeNoGarbageOnAnyThread(string kind)
    {
        await using var stage = new Stage(piece => piece.Control("lamp", new Lamp()));
        var guest = new Chatterbox();
        var serving = stage.Hub.ServeAsync(guest);
        Say(stage, guest, [WireText.Bytes(1, 1, "guest", null, 0)], answers: 4);
        ReadOnlyMemory<byte>[] requests = [.. Enumerable.Range(0, InFlight).Select(number => (ReadOnlyMemory<byte>)Frame(kind, number))];
        var made = Enumerable.Range(0, WarmUp + Rounds).Select(_ => GarbageOf(() => Say(stage, guest, requests, InFlight))).ToList();
        // The median, because the runtime and its pool of threads do things of their own in some rounds.
        Assert.That(made.Skip(WarmUp).Order().ElementAt(Rounds / 2), Is.Zero);
    }

    private static byte[] Frame(string kind, int number) => kind switch
    {
        "get" => WireText.Bytes(3, number, "lamp", "brightness"),
        "set" => WireText.Bytes(4, number, "lamp", "brightness", new object?[] { 7 }),
        _ => WireText.Bytes(5, number, "lamp", "brighten", new object?[] { 0.5 }),
    };

    private static void Say(Stage stage, Chatterbox guest, ReadOnlyMemory<byte>[] frames, int answers)
    {
        guest.Say(frames, answers);
        stage.Settle();
        guest.Hear();
    }

    private static long GarbageOf(Action act)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        act();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
