using static Tactus.Notation;

namespace Tactus.Tests.Engine.Loop;

internal sealed class CrowdedStepTests
{
    private const int Crowd = 10_000;

    [Test]
    public void Step_ThousandsDueTogether_LeavesSomeToTheNextOnesAndLosesNone()
    {
        using var stage = new Stage(piece =>
        {
            for (var i = 0; i < Crowd; i++)
                piece.Generator($"g{i}", Clock.Ms, () => [Atoms(1), Wait(125), Atoms(2)]);
        });
        stage.Advance(10);
        Assert.That(stage.Heard.Sent, Has.Count.InRange(1, Crowd / 2), "one step is not to play them all");
        stage.Advance(290);
        var dues = stage.Heard.Events.GroupBy(entry => entry.Due.Milliseconds).Select(group => (group.Key, Count: group.Count())).ToArray();
        Assert.That(dues, Is.EqualTo(new[] { (100.0, Crowd), (225.0, Crowd) }));
    }

    [Test]
    public void Step_ThousandsDueTogether_SendsEachWellBeforeItIsDue()
    {
        using var stage = new Stage(piece =>
        {
            for (var i = 0; i < Crowd; i++)
                piece.Generator($"g{i}", Clock.Ms, () => [Atoms(1)]);
        });
        stage.Advance(Stage.LookAhead.TotalMilliseconds / 2 + stage.Loop.Options.Step.TotalMilliseconds);
        Assert.That(stage.Heard.Sent, Has.Count.EqualTo(Crowd));
    }
}
