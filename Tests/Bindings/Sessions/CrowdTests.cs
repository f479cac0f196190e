namespace Tactus.Tests.Bindings.Sessions;

/// <summary>Too many performers, or one that is too slow: the others hear nothing of it.</summary>
public sealed class CrowdTests
{
    private Stage stage = null!;
    private Guest witness = null!;

    [SetUp]
    public async Task Enter()
    {
        stage = new Stage();
        witness = await stage.JoinAsync();
    }

    [TearDown]
    public async Task WitnessHearsMusic()
    {
        stage.Step(2);
        Assert.That(await witness.HearAsync(), Does.StartWith("[33,0,1,"));
        await stage.DisposeAsync();
    }

    [Test]
    public async Task Performers_OneTooMany_GetsGoodbye()
    {
        for (var i = stage.Hub.Count; i < 32; i++)
            stage.Enter();
        var last = stage.Enter();
        Assert.That(await last.HearAsync(), Does.StartWith("[42,4004,\"32 performers are connected already"));
    }

    [Test]
    public async Task Performer_ThatDoesNotTakeItsFrames_GetsGoodbye()
    {
        var slow = await stage.JoinAsync();
        var busy = new TaskCompletionSource();
        slow.Busy = busy.Task;
        for (var i = 0; i <= 1024 + 1; i++)
            await slow.SayAsync(2, i, 0);
        busy.SetResult();
        Assert.That(await slow.HearNextAsync(42), Does.StartWith("[42,4003,\"More than 1,024 frames waited"));
    }
}
