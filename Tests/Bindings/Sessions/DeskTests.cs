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
            piece.Generator("arp_gen", Clock.Beats(120), () => []);
            piece.Generator("line", Clock.Transport, () => []);
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

    [Test]
    public async Task TransportCommands_OfEveryKind_AreCarriedOut()
    {
        await AskAsync(7, 1, "locate", new object?[] { 8 });
        await AskAsync(7, 2, "tempo", new object?[] { 90.5 });
        await AskAsync(7, 3, "metre", new object?[] { 7, 8 });
        await AskAsync(7, 4, "play", Array.Empty<object?>());
        var now = stage.Piece.Transport.SnapshotAt(stage.Timer.Now);
        Assert.That((now.Playing, now.Position.Value, now.Tempo.Bpm, now.Metre.ToString()), Is.EqualTo((true, 8.0, 90.5, "7/8")));
        await AskAsync(7, 5, "stop", Array.Empty<object?>());
        Assert.That(stage.Piece.Transport.IsPlaying, Is.False);
        await AskAsync(7, 6, "continue", Array.Empty<object?>());
        Assert.That(stage.Piece.Transport.IsPlaying, Is.True);
        for (var request = 1; request <= 6; request++)
            Assert.That(await guest.HearNextAsync(37), Is.EqualTo($"[37,{request},true,nil]"));
    }

    [Test]
    public async Task GeneratorCommands_OfEveryKind_AreCarriedOut()
    {
        var generator = stage.Piece.Generators[0];
        await AskAsync(8, 1, "arpGen", "tempo", new object?[] { 200 });
        await AskAsync(8, 2, "arp_gen", "mute", new object?[] { 1 });
        await AskAsync(8, 3, "arp-gen", "stop", Array.Empty<object?>());
        Assert.That((generator.Tempo!.Bpm, generator.IsMuted, generator.IsRunning), Is.EqualTo((200.0, true, false)));
        await AskAsync(8, 4, "arp_gen", "mute", new object?[] { false });
        await AskAsync(8, 5, "arp_gen", "start", Array.Empty<object?>());
        await AskAsync(8, 6, "arp_gen", "reset", Array.Empty<object?>());
        Assert.That((generator.IsMuted, generator.IsRunning), Is.EqualTo((false, true)));
        for (var request = 1; request <= 6; request++)
            Assert.That(await guest.HearNextAsync(37), Is.EqualTo($"[37,{request},true,nil]"));
    }

    [TestCase("plya", "There is no transport command named 'plya'; did you mean 'play'? Known: play, stop, continue, locate, tempo, metre.")]
    [TestCase("play", "transport 'play' takes no arguments; 1 came.", 1)]
    [TestCase("tempo", "transport 'tempo' takes 1 (bpm); 0 came.")]
    [TestCase("tempo", "The tempo in bpm of transport 'tempo' is a number from 5 to 999; 1000 came.", 1000)]
    [TestCase("tempo", "The tempo in bpm of transport 'tempo' is a number from 5 to 999; 'fast' came.", "fast")]
    [TestCase("locate", "The place in beats of transport 'locate' is a number from 0 to 6000000000; -1 came.", -1)]
    [TestCase("metre", "The denominator of transport 'metre' is one of 1, 2, 4, 8, 16, 32; 5 came.", 7, 5)]
    [TestCase("metre", "The numerator of transport 'metre' is a whole number; 7.5 came.", 7.5, 8)]
    public async Task TransportCommand_ThatDoesNotFit_SaysWhatDoes(string command, string sentence, params object?[] arguments)
    {
        await AskAsync(7, 9, command, arguments);
        await AssertRefusedAsync(sentence);
    }

    [TestCase("arp_gne", "start", "There is no generator named 'arp_gne'; did you mean 'arp_gen'? Known: arp_gen, line, pulse.")]
    [TestCase("arp_gen", "strat", "There is no generator command named 'strat'; did you mean 'start'? Known: start, stop, reset, tempo, mute.")]
    [TestCase("arp_gen", "mute", "The state of generator 'mute' is one of 0, 1; 2 came.", 2)]
    [TestCase("line", "tempo", "Generator 'line' has no tempo of its own, because its clock is 'transport'; set the transport's tempo instead.", 120)]
    public async Task GeneratorCommand_ThatDoesNotFit_SaysWhatDoes(string generator, string command, string sentence, params object?[] arguments)
    {
        await AskAsync(8, 9, generator, command, arguments);
        await AssertRefusedAsync(sentence);
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

    /// <summary>A control with one of each.</summary>
    public sealed class Lamp
    {
        public int Brightness { get; set; }

        public bool IsOn { get; set; }

        public string Label { get; set; } = "";

        public string? Owner { get; set; }

        public int Brighten(int by) => Brightness += by;

        public void Fuse() => throw new InvalidOperationException("The fuse blew.");
    }
}
