using Tactus.Tests.Bindings.Wire;

namespace Tactus.Tests.Bindings.Sessions;

/// <summary>Every request is answered once: with what was asked for, or with one sentence; and nothing that was playing stops.</summary>
public sealed class DeskTests
{
    private Stage stage = null!;
    private Guest guest = null!;
    private Lamp lamp = null!;

    [SetUp]
    public async Task Enter()
    {
        lamp = new Lamp();
        stage = new Stage(piece =>
        {
            piece.Control("lamp", lamp);
            Stage.Pulse(piece);
        });
        guest = await stage.JoinAsync();
    }

    [TearDown]
    public async Task Leave() => await stage.DisposeAsync();

    [TestCase(3, "lamp", "brightness", "[37,9,true,0]", Description = "0 is an answer")]
    [TestCase(3, "lamp", "isOn", "[37,9,true,false]", Description = "so is false")]
    [TestCase(3, "lamp", "label", "[37,9,true,\"\"]", Description = "and nothing at all")]
    [TestCase(3, "lamp", "owner", "[37,9,true,nil]")]
    public async Task Get_OfAValue_IsAnsweredWithIt(int kind, string control, string member, string answer)
    {
        await AskAsync(kind, 9, control, member);
        Assert.That(await guest.HearNextAsync(37), Is.EqualTo(answer));
    }

    [Test]
    public async Task Set_OfAValue_IsAnsweredWithWhatItIsNow()
    {
        await AskAsync(4, 9, "lamp", "brightness", new object?[] { 7.9 });
        Assert.That(await guest.HearNextAsync(37), Is.EqualTo("[37,9,true,7]"));
        Assert.That(lamp.Brightness, Is.EqualTo(7));
    }

    [Test]
    public async Task Call_OfAMethod_IsAnsweredWithWhatItGives()
    {
        await AskAsync(5, 9, "lamp", "brighten", new object?[] { 3 });
        Assert.That(await guest.HearNextAsync(37), Is.EqualTo("[37,9,true,3]"));
    }

    [TestCase("lampp", "brightness", "There is no control named 'lampp'; did you mean 'lamp'? Known: lamp.")]
    [TestCase("lamp", "brigthness", "There is no member of 'lamp' named 'brigthness'; did you mean 'Brightness'? Known: Brightness, IsOn, Label, Owner, Brighten, Fuse.")]
    public async Task Get_OfWhatIsNotThere_NamesTheNearest(string control, string member, string sentence)
    {
        await AskAsync(3, 9, control, member);
        await AssertRefusedAsync(sentence);
    }

    [Test]
    public async Task Set_ToAnotherType_SaysWhatIsWanted()
    {
        await AskAsync(4, 9, "lamp", "brightness", new object?[] { "very" });
        Assert.That(await guest.HearNextAsync(37), Does.StartWith("[37,9,false,").And.Contain("very"));
        await AssertMusicGoesOnAsync();
    }

    [Test]
    public async Task Call_ThatThrows_IsAnsweredWithWhy()
    {
        await AskAsync(5, 9, "lamp", "fuse", Array.Empty<object?>());
        Assert.That(await guest.HearNextAsync(37), Does.StartWith("[37,9,false,").And.Contain("The fuse blew."));
        await AssertMusicGoesOnAsync();
    }

    private async Task AskAsync(params object?[] fields)
    {
        await guest.SayAsync(fields);
        stage.Step();
    }

    private async Task AssertRefusedAsync(string sentence)
    {
        Assert.That(await guest.HearNextAsync(37), Is.EqualTo(WireText.Of(WireText.Bytes(37, 9, false, sentence))));
        await AssertMusicGoesOnAsync();
    }

    private async Task AssertMusicGoesOnAsync()
    {
        stage.Step(4);
        var (one, two) = (await guest.HearNextAsync(33), await guest.HearNextAsync(33));
        Assert.That(Heard.Pitches(two).Single(), Is.EqualTo(Heard.Pitches(one).Single() + 1));
        Assert.That(stage.Piece.Generators.Select(generator => generator.Fault), Has.All.Null);
    }
}
