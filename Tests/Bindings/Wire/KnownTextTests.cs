using System.Text;
using Tactus.Wire;

namespace Tactus.Tests.Bindings.Wire;

public sealed class KnownTextTests
{
    [Test]
    public void Of_TheSameTextTwice_MakesNoGarbage()
    {
        var utf8 = "StartPitch ♯"u8.ToArray();
        var first = KnownText.Of(utf8);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = KnownText.Of(utf8);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        Assert.That((first, again), Is.EqualTo(("StartPitch ♯", "StartPitch ♯")));
    }

    [Test]
    public void Of_MoreTextsThanAreRemembered_IsEachOne() =>
        Assert.That(Enumerable.Range(0, 5000).Select(i => $"text {i}").Where(text => KnownText.Of(Encoding.UTF8.GetBytes(text)) != text), Is.Empty);

    [TestCase(0)]
    [TestCase(64)]
    [TestCase(65)]
    [TestCase(8192)]
    public void Of_AnyLength_IsTheText(int length)
    {
        var text = new string('x', length);
        Assert.That(KnownText.Of(Encoding.UTF8.GetBytes(text)), Is.EqualTo(text));
    }

    [Test]
    public void Of_FromManyThreads_IsNeverAnother() =>
        Assert.That(Enumerable.Range(0, 20_000).AsParallel().WithDegreeOfParallelism(4).Select(i => $"{i % 3000}").Where(text => KnownText.Of(Encoding.UTF8.GetBytes(text)) != text), Is.Empty);
}
