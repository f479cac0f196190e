using Tactus.Wire;

namespace Tactus.Tests.Bindings.Wire;

public sealed class BatchEncoderTests
{
    private readonly Piece piece = new("test");
    private readonly GeneratorComponent free;
    private readonly GeneratorComponent following;

    public BatchEncoderTests()
    {
        free = piece.Generator("free", Clock.Beats(120), () => []);
        following = piece.Generator("following", Clock.Transport, () => []);
    }

    [Test]
    public void Batch_OfNothing_HasNoSections() => AssertText("[33,6,7]");

    [Test]
    public void Notes_OfAFreeGenerator_FallInTime() => AssertText("[33,6,7,1,1000,[0,0,60,100,1250000,1,500,0,64,90,1250000,2]]",
        Scheduled(free, Notation.Note(60, 100, .25), due: 1000), Scheduled(free, Notation.Note(64, 90, .25, 2), due: 1500));

    [Test]
    public void Notes_OfAFollowingGenerator_FallOnTheTransport() => AssertText("[33,6,7,0,1441440,[0,1,60,100,360360,1,720720,1,64,90,720720,1]]",
        Scheduled(following, Notation.Note(60, 100, .25), beat: 1), Scheduled(following, Notation.Note(64, 90, .5), beat: 1.5));

    [Test]
    public void Atoms_OfEveryKind_KeepTheirKinds() => AssertText("[33,6,7,3,1000,[0,0,[1,1.0,\"bang\"],20,0,[]]]",
        Scheduled(free, Notation.Atoms(1, 1.0, "bang"), due: 1000), Scheduled(free, Notation.Atoms(), due: 1020));

    [Test]
    public void Atoms_OfAFollowingGenerator_FallOnTheTransport() => AssertText("[33,6,7,2,1441440,[0,1,[72]]]",
        Scheduled(following, Notation.Atoms(72), beat: 1));

    [Test]
    public void EventsNow_OfAnyClock_HaveKindsOfTheirOwn() => AssertText("[33,6,7,4,1000,[0,1,60,100,0,1],5,1000,[0,0,[1]]]",
        Scheduled(following, Notation.Now(Notation.Note(60, 100, 0)), due: 1000), Scheduled(free, Notation.Now(Notation.Atoms(1)), due: 1000));

    [Test]
    public void Pitch_BetweenTheKeys_KeepsItsFraction() => AssertText("[33,6,7,1,0,[0,0,60.5,99.25,0,1]]",
        Scheduled(free, Notation.Note(60.5, 99.25, 0), due: 0));

    [Test]
    public void Pitch_WholeButAFloat_IsAnInteger() => AssertText("[33,6,7,1,0,[0,0,60,100,0,1]]",
        Scheduled(free, Notation.Note(60.0, 100.0, 0), due: 0));

    [Test]
    public void Events_OfSeveralKinds_KeepTheirOrder() => AssertText("[33,6,7,1,10,[0,0,60,1,0,1],2,0,[0,1,[1]],1,20,[0,0,61,1,0,1]]",
        Scheduled(free, Notation.Note(60, 1, 0), due: 10), Scheduled(following, Notation.Atoms(1), beat: 0), Scheduled(free, Notation.Note(61, 1, 0), due: 20));

    [Test]
    public void Events_FurtherApartThan32Bits_StartANewSection() => AssertText("[33,6,7,1,0,[0,0,60,1,0,1,4294967295,0,61,1,0,1],1,4294967296,[0,0,62,1,0,1]]",
        Scheduled(free, Notation.Note(60, 1, 0), due: 0), Scheduled(free, Notation.Note(61, 1, 0), due: uint.MaxValue), Scheduled(free, Notation.Note(62, 1, 0), due: 1L << 32));

    [Test]
    public void Events_BeforeTheFirstOne_StartANewSection() => AssertText("[33,6,7,0,2882880,[0,1,60,1,0,1],0,0,[0,1,61,1,0,1]]",
        Scheduled(following, Notation.Note(60, 1, 0), beat: 2), Scheduled(following, Notation.Note(61, 1, 0), beat: 0));

    [Test]
    public void Notes_AtTheirLargest_TakeSixteenBytes()
    {
        for (var i = 0; i < 1000; i++)
            piece.Generator($"other {i}", Clock.Beats(), () => []);
        ScheduledEvent Widest(long due) => Scheduled(piece.Generators[^1], Notation.Note(127, 127, 400), due);
        var one = Encoded(Widest(0), Widest(1L << 31)).Length;
        Assert.That(Encoded(Widest(0), Widest(1L << 31), Widest((1L << 31) + 1)).Length - one, Is.EqualTo(16));
    }

    [Test]
    public void Batches_InTheSteadyState_MakeNoGarbage()
    {
        var events = Enumerable.Range(0, 500).Select(i => Scheduled(i % 2 == 0 ? free : following, Notation.Note(60, 100, .25), i, i)).ToArray();
        var pool = new FramePool();
        Assert.That(Garbage.Of(() =>
        {
            var frame = pool.Rent();
            BatchEncoder.Write(frame, 6, 7, events);
            frame.Release();
        }), Is.Zero);
    }

    private static void AssertText(string text, params ScheduledEvent[] events) => Assert.That(WireText.Of(Encoded(events)), Is.EqualTo(text));

    private static byte[] Encoded(params ScheduledEvent[] events)
    {
        var frame = new FramePool(1).Rent();
        BatchEncoder.Write(frame, 6, 7, events);
        return frame.Written.ToArray();
    }

    private static ScheduledEvent Scheduled(GeneratorComponent generator, Event played, long due = 0, double beat = 0) => new()
    {
        Event = played,
        Generator = generator,
        Due = new Instant(due),
        Onset = Position.Of(beat),
        Length = TimeSpan.FromSeconds(played.Length.Value / 2),
    };
}
