using Tactus.Sessions;

namespace Tactus.Tests.Bindings.Sessions;

/// <summary>A request whose control never comes back is answered all the same, and everyone else is served on.</summary>
internal sealed class LostRequestTests
{
    [TestCase(5, "call")]
    [TestCase(4, "set")]
    [TestCase(3, "get")]
    public async Task Request_OfAControlThatDoesNotComeBack_IsAnsweredWithASentence(int kind, string what)
    {
        var piece = new Piece("stuck");
        using var sticky = new Sticky();
        piece.Control("sticky", sticky);
        var timer = new ManualStepTimer();
        await using var hub = new PerformerHub(piece, timer);
        using var engine = new EngineLoop(piece, hub, timer, new() { TimeBudget = TimeSpan.FromMinutes(1) });
        engine.Start();
        hub.Open(engine);
        var guest = new Guest();
        guest.Serving = hub.ServeAsync(guest);
        await guest.SayAsync(1, 1, "guest", null, 0);
        await guest.HearNextAsync(33);
        sticky.Place = what;
        await guest.SayAsync([kind, 7, "sticky", what == "call" ? "hang" : "level", .. what == "get" ? Array.Empty<object?>() : [what == "set" ? new object?[] { 1 } : []]]);
        sticky.Entered.Wait();
        var dog = new Watchdog();
        for (var looks = 0; looks <= Watchdog.Patience; looks++)
            engine.LookAfter(dog);
        Assert.That(await guest.HearNextAsync(37), Does.StartWith("[37,7,false,").And.Contain($"sticky.{(what == "call" ? "Hang" : "Level")}").And.Contain("did not come back within 60000 ms"));
        await guest.SayAsync(3, 8, "sticky", "fine");
        Assert.That(await guest.HearNextAsync(37), Is.EqualTo("[37,8,true,7]"), "the next request finds somebody to answer it");
        sticky.Released.Set();
        engine.Stop();
    }

    /// <summary>A control that hangs in one place.</summary>
    public sealed class Sticky : IDisposable
    {
        private double level;

        internal ManualResetEventSlim Released { get; } = new();

        internal SemaphoreSlim Entered { get; } = new(0);

        internal string Place { get; set; } = "";

        public int Fine => 7;

        public double Level
        {
            get
            {
                Stick("get");
                return level;
            }
            set
            {
                Stick("set");
                level = value;
            }
        }

        public void Hang() => Stick("call");

        private void Stick(string place)
        {
            if (place != Place)
                return;
            Entered.Release();
            Released.Wait();
        }

        void IDisposable.Dispose()
        {
            Released.Set();
            Entered.Dispose();
        }
    }
}
