using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.MaxPackage.Performing.Helps;

/// <summary>The helps of <c>tactus</c>, <c>tactus.transport</c> and <c>tactus.panel</c>, with their piece, under the hands of a reader.</summary>
internal sealed class HubHelpTests
{
    private const string Here = "ws://127.0.0.1:7400/performer";

    private const string Status = "route connected host piece latency slack lookahead late dropped drift residual", Orders = "route scripts script presets undone redone";

    [Test]
    public void Basic_ConnectedAndNot_SaysSo()
    {
        using var stage = new HelpStage("tactus", "basic");
        Assert.That((stage.Tab.Shows(Status), stage.Tab.Shows(Status, 1), stage.Tab.Shows(Status, 2)), Is.EqualTo(("1", "node", "piece")));
        stage.Do(tab => tab.Bang("tactus"));
        Assert.That((double.Parse(stage.Tab.Shows(Status, 3)), double.Parse(stage.Tab.Shows(Status, 5)), stage.Tab.Shows(Status, 6), stage.Tab.Shows(Status, 7)), Is.EqualTo((0, 50, "0", "0")).Within(1));
        Assert.That((stage.Do(tab => tab.Press("disconnect")).Tab.Shows(Status), stage.Tab.Shows("tactus", 1)), Is.EqualTo(("0", "info Disconnected.")));
        Assert.That(stage.Do(tab => tab.Press("connect")).Advance(3000).Tab.Shows(Status), Is.EqualTo("1"));
        Assert.That((stage.Printed, stage.Errors), Is.EqualTo((Array.Empty<string>(), Array.Empty<string>())));
    }

    [Test]
    public void Url_OfAnEngineThatIsNotThereAndBack_ConnectsAgain([Values("jweb", "node", "v8")] string host)
    {
        using var stage = new HelpStage("tactus", "basic", host).LeadTo(Here);
        stage.Do(tab => tab.Press("url ws://127.0.0.1:7401/performer")).Advance(1000);
        Assert.That((stage.Tab.Shows(Status), stage.Engine.Performers), Is.EqualTo(("0", 0)));
        Assert.That(stage.Tab.Shows("tactus", 1), Does.Match("^info No engine answers .*yet. Trying again.$"));
        stage.Do(tab => tab.Press($"url {Here}")).Advance(4000);
        Assert.That((stage.Tab.Shows(Status), stage.Engine.Performers), Is.EqualTo(("1", 1)));
        Assert.That((stage.Printed, stage.Errors), Is.EqualTo((Array.Empty<string>(), Array.Empty<string>())));
    }

    [Test]
    public void Transport_OfMax_IsWhatTheEngineBelieves()
    {
        using var stage = new HelpStage("tactus", "transport");
        stage.Do(tab => tab.Switch("transport", true)).Do(tab => tab.Turn("tempo $1", 90.0)).Do(tab => tab.Press("timesig 3 4")).Advance(2000);
        Assert.That((stage.Believed(0), stage.Believed(4), stage.Believed(5)), Is.EqualTo(("1", "90.", "3 4")));
        Assert.That(double.Parse(stage.Believed(3)), Is.EqualTo(stage.Machine.Transport.Position / 480).Within(.2));
        stage.Do(tab => tab.Press("0"));
        Assert.That((stage.Believed(1), double.Parse(stage.Believed(3)) < 1), Is.EqualTo(("1", true)), "to the beginning");
        Assert.That(stage.Do(tab => tab.Switch("transport", false)).Believed(0), Is.EqualTo("0"));
    }

    [Test]
    public void Settings_Pressed_ReachMaxItself()
    {
        using var stage = new HelpStage("tactus", "settings");
        stage.Machine.Log.Keeps = true;
        foreach (var (message, _) in Settings)
            stage.Do(tab => tab.Press(message));
        Assert.That(stage.Machine.Log.Of(LogKind.Max).Select(entry => string.Join(' ', entry.Atoms)), Is.EqualTo(Settings.Select(each => each.Said)));
    }

    [Test]
    public void Presets_SavedRecalledAndUndone_AreShown([Values("jweb", "node", "v8")] string host)
    {
        using var stage = new HelpStage("tactus", "scripts", host);
        var climb = stage.Engine.Piece.Entities.Single(entity => entity.Control is not null).Control!;
        stage.Do(tab => tab.Press("preset save verse"));
        climb.Set("Tonic", 48);
        Assert.That((stage.Do(tab => tab.Press("preset recall verse")).Tab.Shows(Orders, 2), climb.Get("Tonic").AsInt), Is.EqualTo(("verse", 60)));
        Assert.That((stage.Do(tab => tab.Press("undo")).Tab.Shows(Orders, 3), climb.Get("Tonic").AsInt), Is.EqualTo(("1.1: climb.Tonic", 48)));
        Assert.That((stage.Do(tab => tab.Press("redo")).Tab.Shows(Orders, 4), climb.Get("Tonic").AsInt), Is.EqualTo(("1.1: climb.Tonic", 60)));
        stage.Do(tab => tab.Press("preset morph verse 4")).Do(tab => tab.Press("preset list"));
        Assert.That((stage.Printed, stage.Errors), Is.EqualTo((Array.Empty<string>(), Array.Empty<string>())));
    }

    /// <summary>The simulator's engine runs none, and says so: every word has come to it, whatever the host takes for a word to itself.</summary>
    [Test]
    public void Scripts_AskedFor_ComeToTheEngine([Values("node", "v8")] string host)
    {
        using var stage = new HelpStage("tactus", "scripts", host);
        string[] messages = ["script load turn.js", "script reload turn", "script unload turn", "script list"];
        foreach (var message in messages)
            stage.Do(tab => tab.Press(message));
        Assert.That((stage.Printed, stage.Errors), Is.EqualTo((messages.Select(_ => "tactus error This engine runs no scripts."), Array.Empty<string>())));
    }

    [Test]
    public void Commands_WhileMaxLeads_GoToItsTransport()
    {
        using var stage = new HelpStage("tactus.transport", "basic");
        stage.Do(tab => tab.Switch("tactus.transport", true)).Do(tab => tab.Turn("tempo $1", 90.0)).Do(tab => tab.Press("metre 7 8")).Advance(300);
        Assert.That((stage.Believed(0), stage.Believed(4), stage.Believed(5), stage.Machine.Transport.Tempo), Is.EqualTo(("1", "90.", "7 8", 90)));
        stage.Do(tab => tab.Turn("locate $1", 14.0)).Advance(300);
        Assert.That((stage.Believed(1), stage.Machine.Transport.Position / 480), Is.EqualTo(("5", 14.5)).Within(.5), "the fifth bar of 3.5 beats");
        Assert.That(stage.Do(tab => tab.Press("stop")).Believed(0), Is.EqualTo("0"));
        var stood = stage.Machine.Transport.Position;
        stage.Do(tab => tab.Press("continue")).Advance(300);
        Assert.That(stage.Machine.Transport.Position, Is.EqualTo(stood + 300).Within(150), "from here");
        stage.Do(tab => tab.Press("stop")).Do(tab => tab.Press("play")).Advance(300);
        Assert.That(stage.Machine.Transport.Position / 480, Is.EqualTo(14.5).Within(.5), "from where it was last put");
        Assert.That(stage.Errors, Is.Empty);
    }

    [Test]
    public void Panel_LoadedAnew_LeavesTheMusicAlone()
    {
        using var stage = new HelpStage("tactus.panel", "basic");
        Assert.That((stage.Advance(2000).Engine.Performers, stage.Tab.Shows("route connected")), Is.EqualTo((2, "1")), "the panel and the hub");
        Assert.That(stage.Do(tab => tab.Press("reload")).Advance(3000).Engine.Performers, Is.EqualTo(2));
        Assert.That((stage.Printed, stage.Errors), Is.EqualTo((Array.Empty<string>(), Array.Empty<string>())));
    }

    private static (string Message, string Said)[] Settings { get; } =
        [(";\rmax preempt 1", "max preempt 1"), (";\rmax preempt 0", "max preempt 0"), (";\rdsp takeover 1", "dsp takeover 1"), (";\rdsp takeover 0", "dsp takeover 0")];
}
