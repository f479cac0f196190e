namespace Tactus.Tests.Engine.Loop;

public sealed class EngineLoopDisposalTests
{
    [Test]
    public void Dispose_OfManyEngines_LeavesNoWatchdogBehind()
    {
        var ended = 0;
        for (; ended < 100; ended++)
        {
            using var loop = new EngineLoop(new Piece("short"), new Recording(), new ManualStepTimer());
            loop.Start(isDone: () => true);
        }
        Assert.That(ended, Is.EqualTo(100), "a watchdog that looks at a disposed engine ends this whole process");
    }
}
