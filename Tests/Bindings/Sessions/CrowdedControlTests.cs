namespace Tactus.Tests.Bindings.Sessions;

/// <summary>Several performers, and the piece's own threads, use one control at once: what they ask for is done one after the other, between two steps.</summary>
public sealed class CrowdedControlTests
{
    private const int Performers = 4, Requests = 250;

    [Test]
    public async Task Calls_FromManyThreads_TearNothingAndKeepEachOnesOrder()
    {
        var pair = new Pair();
        await using var stage = new Stage(piece => piece.Control("pair", pair));
        var guests = new List<Guest>();
        for (var i = 0; i < Performers; i++)
            guests.Add(await stage.JoinAsync());
        Task[] crowd = [.. guests.Select((guest, i) => Task.Run(() => CallAsync(guest, i))), Task.Run(() => Post(stage, Performers))];
        var everyone = Task.WhenAll(crowd);
        while (!everyone.IsCompleted)
            StepAndLook(stage, pair);
        await everyone;
        StepAndLook(stage, pair);
        Assert.That(pair.Written, Has.Count.EqualTo((Performers + 1) * Requests));
        foreach (var own in pair.Written.GroupBy(value => value / Requests))
            Assert.That(own, Is.Ordered, "in the order in which each one asked");
        foreach (var guest in guests)
            Assert.That(await AnswersAsync(guest), Is.EqualTo(Enumerable.Range(0, Requests)), "each is answered once, and in order");
    }

    private static void StepAndLook(Stage stage, Pair pair)
    {
        stage.Settle();
        Assert.That(pair.Left, Is.EqualTo(pair.Right));
    }

    private static async Task CallAsync(Guest guest, int who)
    {
        for (var i = 0; i < Requests; i++)
            await guest.SayAsync(5, i, "pair", "set", new object?[] { who * Requests + i });
    }

    private static void Post(Stage stage, int who)
    {
        for (var i = 0; i < Requests; i++)
        {
            var value = who * Requests + i;
            stage.Piece.Post(() => stage.Piece.FindControl("pair")!.Call("set", value));
        }
    }

    private static async Task<int[]> AnswersAsync(Guest guest)
    {
        var answers = new int[Requests];
        for (var i = 0; i < Requests; i++)
            answers[i] = int.Parse((await guest.HearNextAsync(37)).Split(',')[1]);
        return answers;
    }

    private sealed class Pair
    {
        public int Left { get; private set; }

        public int Right { get; private set; }

        [Hidden]
        public List<int> Written { get; } = [];

        public void Set(int value)
        {
            Left = value;
            Written.Add(value);
            Right = value;
        }
    }
}
