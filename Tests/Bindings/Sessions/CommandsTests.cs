using Tactus.Tests.Bindings.Wire;

namespace Tactus.Tests.Bindings.Sessions;

/// <summary>What performers command of the transport and of generators is carried out, or refused in one sentence; and nothing that was playing stops.</summary>
public sealed class CommandsTests
{
    private Stage stage = null!;
    private Guest guest = null!;

    [SetUp]
    public async Task Enter()
    {
        stage = new Stage(piece =>
        {
            piece.Generator("arp_gen", Clock.Beats(120), () => []);
            piece.Generator("line", Clock.Transport, () => []);
            Stage.Pulse(piece);
        });
        guest = await stage.JoinAsync();
    }

    [TearDown]
    public async Task Leave() => await stage.DisposeAsync();

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
    [TestCase("locate", "The place in beats of transport 'locate' is a number from 0 to 1000000000; -1 came.", -1)]
    [TestCase("locate", "The place in beats of transport 'locate' is a number from 0 to 1000000000; 2000000000 came.", 2e9)]
    [TestCase("metre", "The denominator of transport 'metre' is one of 1, 2, 4, 8, 16, 32; 5 came.", 7, 5)]
    [TestCase("metre", "The numerator of transport 'metre' is a whole number; 7.5 came.", 7.5, 8)]
    public async Task TransportCommand_ThatDoesNotFit_SaysWhatDoes(string command, string sentence, params object?[] arguments)
    {
        await AskAsync(7, 9, command, arguments);
        await AssertRefusedAsync(sentence);
    }

    [TestCase("arp_gne", "start", "There is no generator named 'arp_gne'; did you mean 'arp_gen'? Known: arp_gen, line, pulse.")]
    [TestCase("arp_gen", "strat", "There is no generator command named 'strat'; did you mean 'start'? Known: start, stop, reset, tempo, mute.")]
    [TestCase("arp_gen", "mute", "The state of generator 'arp_gen' is one of 0, 1; 2 came.", 2)]
    [TestCase("arp_gen", "tempo", "The tempo in bpm of generator 'arp_gen' is a number from 5 to 999; 'fast' came.", "fast")]
    [TestCase("arp_gen", "tempo", "'tempo' of generator 'arp_gen' takes 1 (bpm); 0 came.")]
    [TestCase("arp_gen", "reset", "'reset' of generator 'arp_gen' takes no arguments; 1 came.", 1)]
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
}
