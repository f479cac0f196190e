using Tactus.Wire;

namespace Tactus.Tests.Bindings.Wire;

public sealed class FramePoolTests
{
    [Test]
    public void Frame_LetGoByAll_IsUsedAgain()
    {
        var pool = new FramePool();
        var first = pool.Rent();
        first.Hold();
        first.Release();
        Assert.That(pool.Rent(), Is.Not.SameAs(first), "one still holds it");
        first.Release();
        Assert.That(pool.Rent(), Is.SameAs(first));
    }

    [Test]
    public void Frame_UsedAgain_IsEmpty()
    {
        var pool = new FramePool(1);
        var frame = pool.Rent();
        frame.GetSpan(3);
        frame.Advance(3);
        frame.Release();
        Assert.That(pool.Rent().Length, Is.Zero);
    }

    [Test]
    public void Frame_ThatGrewVeryLarge_IsNotKept()
    {
        var pool = new FramePool(1);
        var frame = pool.Rent();
        frame.GetSpan(2 << 20);
        frame.Release();
        Assert.That(pool.Rent(), Is.Not.SameAs(frame));
    }

    [Test]
    public void Frame_ThatGrows_KeepsWhatWasWritten()
    {
        var frame = new FramePool(1).Rent();
        for (var i = 0; i < 5000; i++)
        {
            frame.GetSpan(1)[0] = (byte)i;
            frame.Advance(1);
        }
        Assert.That(frame.Written.ToArray(), Is.EqualTo(Enumerable.Range(0, 5000).Select(i => (byte)i)));
    }

    [Test]
    public void Advance_BeyondTheRoom_IsRefused() =>
        Assert.That(() => new FramePool(1).Rent().Advance(5000), Throws.TypeOf<ArgumentOutOfRangeException>());
}
