using Tactus.Server;
using Tactus.Sessions;
using Tactus.Wire;

namespace Tactus.Tests.Bindings.Sessions;

internal sealed class DispatcherTests
{
    private const int Pairs = 200_000, LongestPause = 2_000;

    /// <summary>Long enough for any machine; only a test that fails waits for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The second of each pair comes about when the first is done: it may not lie there until another comes.</summary>
    [Test]
    public async Task Frame_PostedAsTheDispatcherGoesToRest_IsDelivered()
    {
        var (pool, dispatcher, connection) = (new FramePool(), new Dispatcher(), new Counting());
        using var link = new Link(connection, pool, Patience);
        var performer = new Performer(link);
        var pumping = link.PumpAsync();
        for (var i = 1; i <= Pairs; i++)
        {
            dispatcher.To(performer, pool.Rent());
            connection.Count(times: i % LongestPause);    // a moment, each time another
            dispatcher.To(performer, pool.Rent());
            Assert.That(connection.Sent.Wait(Patience) && connection.Sent.Wait(Patience), Is.True, $"the second frame of pair {i} lies there");
        }
        link.Lose();
        await pumping;
    }

    private sealed class Counting : IPerformerConnection
    {
        private int counted;

        public SemaphoreSlim Sent { get; } = new(0);

        public void Count(int times)
        {
            for (var i = 0; i < times; i++)
                Volatile.Write(ref counted, counted + 1);
        }

        public ValueTask<Received> ReceiveAsync() => default;

        public ValueTask<bool> SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellation)
        {
            Sent.Release();
            return new(true);
        }

        public ValueTask CloseAsync(CloseCode code, string sentence, CancellationToken cancellation) => default;

        public void Abort()
        {
            // Nothing is under way.
        }
    }
}
