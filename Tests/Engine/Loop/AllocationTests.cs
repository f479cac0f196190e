using Tactus.Wire;
using static Tactus.Notation;

namespace Tactus.Tests.Loop;

/// <summary>A step that plays notes makes no garbage; that it takes no lock is a house law.</summary>
internal sealed class AllocationTests
{
    private const int Voices = 300;

    [Test]
    public void Step_ThatPlaysNotesAndAtoms_AllocatesNothing() =>
        Assert.That(AllocatedBySteps(new Silent(), out _), Is.Zero);

    [Test]
    public void Step_ThatPlaysAndEncodes_AllocatesNothing()
    {
        var encoding = new Encoding();
        Assert.That(AllocatedBySteps(encoding, out var events), Is.Zero);
        Assert.That(events, Is.GreaterThan(100_000));
        Assert.That(encoding.Bytes, Is.GreaterThan(1_000_000));
    }

    [Test]
    public void Step_WhileALeaderStands_AllocatesNothing()
    {
        var piece = Compose();
        using var loop = new EngineLoop(piece, new Silent(), new ManualStepTimer());
        loop.Open();
        var leader = new Standing();
        loop.Post(() => piece.Transport.Follow(leader, new(Instant.Zero, false, Position.Of(8), new(120), Metre.Common, 1)));
        RunSteps(loop, 0, 2000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        RunSteps(loop, 2000, 4000);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static long AllocatedBySteps(IPerformance performance, out long events)
    {
        using var loop = new EngineLoop(Compose(), performance, new ManualStepTimer());
        loop.Open();
        RunSteps(loop, 0, 2000);
        var (before, sent) = (GC.GetAllocatedBytesForCurrentThread(), loop.Outbox.Sent);
        RunSteps(loop, 2000, 6000);
        events = loop.Outbox.Sent - sent;
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void RunSteps(EngineLoop loop, int from, int to)
    {
        for (var step = from; step < to; step++)
            loop.RunStep(Instant.FromMilliseconds(5 * step));
    }

    private static Piece Compose()
    {
        var piece = new Piece("garbage-free");
        piece.Transport.Play();
        for (var i = 0; i < Voices; i++)
        {
            piece.Generator($"notes{i}", i % 2 == 0 ? Clock.Transport : Clock.Beats(40 + i), Notes);
            piece.Generator($"atoms{i}", Clock.Ms, Values);
        }
        piece.Generator("muted", Clock.Ms, Values).Mute(true);
        piece.Generator("now", Clock.Transport, Bells).WhenLocated(Relocation.GoOn).WhenLate(LatePolicy.Drop);
        return piece;
    }

    private static IEnumerable<Event> Notes(Chance chance)
    {
        while (true)
        {
            yield return Note(chance.Next(128), chance.Normal(60, 10), chance.NextDouble(), 1 + chance.Next(16));
            yield return Wait(chance.Next(2) == 0 ? .25 : .5);
        }
    }

    private static IEnumerable<Event> Bells()
    {
        while (true)
        {
            yield return Now(Note(84, 100, .1));
            yield return Now(Atoms("bell", 1));
            yield return Wait(.125);
        }
    }

    private static IEnumerable<Event> Values(Chance chance)
    {
        for (var i = 0; ; i++)
            yield return Atoms(i, chance.NextDouble(), "word", true).At(i * 50);
    }

    private sealed class Standing : ITransportLeader
    {
        public string Name => "Max";

        public void Drive(string command, params ReadOnlySpan<double> arguments)
        {
        }
    }

    private sealed class Silent : Unmoved
    {
        public override void Play(long number, ReadOnlySpan<ScheduledEvent> events)
        {
        }
    }

    private sealed class Encoding : Unmoved
    {
        private readonly FramePool pool = new();

        public long Bytes { get; private set; }

        public override void Play(long number, ReadOnlySpan<ScheduledEvent> events)
        {
            var frame = pool.Rent();
            BatchEncoder.Write(frame, number - 1, number, events);
            Bytes += frame.Length;
            frame.Release();
        }
    }
}
