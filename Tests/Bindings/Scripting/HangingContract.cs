using Tactus.Scripting;
using Tactus.Tests.Loop;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>A script that asks a control which does not come back: that script is stopped, and the others go on with their state. On the engine's own threads.</summary>
internal abstract class HangingContract
{
    private readonly List<string> said = [];

    protected abstract IScriptEngine MakeEngine();

    [TestCase("on('beat', ({ beat }) => { if (beat === 2) controls.stuck.hang(); })")]
    [TestCase("on('beat', ({ beat }) => { if (beat === 2) controls.stuck.level; })")]
    [TestCase("on('beat', ({ beat }) => { if (beat === 2) controls.stuck.level = 3; })")]
    [TestCase("generator('bells', 'transport', function* () { yield wait(1); controls.stuck.hang(); })")]
    public void Script_ThatAsksWhatNeverComes_IsStoppedAndTheOthersGoOn(string code)
    {
        var counted = new Arp();
        using var folder = new TemporaryFolder();
        using var stage = new LiveStage(_ => { });
        stage.Piece.Control("arp", counted);
        stage.Piece.Control("stuck", new Sticky(stage));
        using var host = new ScriptHost(stage.Piece, MakeEngine, ScriptLimits.Offline, (level, text) => said.Add($"{level}: {text}"));
        host.Load(folder.Write("good.js", "on('beat', () => { state.n = (state.n ?? 0) + 1; controls.arp.note(state.n) })"));
        host.Load(folder.Write("bad.js", code));
        stage.Piece.Transport.Play();
        stage.Start(3000);
        stage.TakeOver();
        stage.Loop.Wait();
        Assert.That(host.Scripts.Select(script => script.Status), Is.EqualTo([ScriptStatus.Running, ScriptStatus.Stopped]), string.Join('\n', said));
        Assert.That(said.Single(), Does.StartWith("Error: Script 'bad.js': it asked for what never comes: ").And.Contain("60000 ms"));
        Assert.That(counted.Given, Is.EqualTo(Enumerable.Range(1, counted.Given.Count)), "each beat once, in order");
        Assert.That(counted.Given, Has.Count.GreaterThanOrEqualTo(5));
    }

    [Test]
    public void Script_ThatAsksWhatNeverComesWhileItIsLoaded_IsRefusedWithThatAlone()
    {
        using var folder = new TemporaryFolder();
        using var stage = new LiveStage(_ => { });
        stage.Piece.Control("stuck", new Sticky(stage));
        using var host = new ScriptHost(stage.Piece, MakeEngine, ScriptLimits.Offline, (level, text) => said.Add($"{level}: {text}"));
        host.Load(folder.Write("bad.js", "on('beat', () => {});"));
        var bad = folder.Write("bad.js", "controls.stuck.hang();");
        var isOver = false;
        stage.Loop.Start(() => Volatile.Read(ref isOver));
        var loading = Task.Run(() => host.Load(bad));
        stage.TakeOver();
        Assert.That(() => loading.GetAwaiter().GetResult(), Throws.TypeOf<ScriptException>());
        Volatile.Write(ref isOver, true);
        stage.Loop.Wait();
        Assert.That(said.Single(), Does.StartWith("Error: Script 'bad.js': it asked for what never comes: 'stuck.Hang' did not come back within 60000 ms").And.EndWith("(bad.js); the version before it goes on."));
    }

    /// <summary>Once it is built, nothing of it comes back.</summary>
    public sealed class Sticky
    {
        private readonly LiveStage stage;
        private bool isBuilt;

        internal Sticky(LiveStage stage) => this.stage = stage;

        public int Level
        {
            get => isBuilt ? stage.GetStuck() : Built();
            set => stage.GetStuck();
        }

        public void Hang() => stage.GetStuck();

        private int Built()
        {
            isBuilt = true;    // it is asked once when the control is made
            return 0;
        }
    }
}
