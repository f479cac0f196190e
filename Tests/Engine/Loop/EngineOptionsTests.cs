using Tactus.Tests.Engine;

namespace Tactus.Tests.Loop;

public sealed class EngineOptionsTests
{
    [TestCase(.5, 100, "Step lies between 1 and 100 ms")]
    [TestCase(101, 100, "Step lies between 1 and 100 ms")]
    [TestCase(5, 19, "LookAhead lies between 20 and 500 ms")]
    [TestCase(5, 501, "LookAhead lies between 20 and 500 ms")]
    public void Engine_WithAnOptionOutOfRange_SaysTheRange(double step, double lookAhead, string sentence) =>
        Assert.That(() => new EngineLoop(new("p"), new Recording(), new ManualStepTimer(),
            new() { Step = TimeSpan.FromMilliseconds(step), LookAhead = TimeSpan.FromMilliseconds(lookAhead) }),
            Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.StartsWith(sentence));
}
