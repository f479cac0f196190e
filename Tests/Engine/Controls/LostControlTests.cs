using Tactus.Tests.Engine;
using Tactus.Tests.Loop;

namespace Tactus.Tests.Controls;

/// <summary>A control's own code that never comes back: the engine goes on with another thread, and does not call it again.</summary>
internal sealed class LostControlTests
{
    [TestCase("method")]
    [TestCase("setter")]
    [TestCase("getter")]
    [TestCase("look")]
    [TestCase("morph")]
    [TestCase("undo")]
    public void Member_ThatDoesNotComeBack_HoldsNobodyUpAndIsNotUsedAgain(string where)
    {
        using var stage = new LiveStage(_ => { });
        var control = Compose(stage, where == "look" ? "getter" : where is "morph" or "undo" ? "setter" : where);
        var refusals = new List<string>();
        stage.Piece.Generator("asking", Clock.Ms, () => Ask(stage, control, where, refusals));
        stage.Start(1000);
        stage.TakeOver();
        stage.Loop.Wait();
        Assert.That(stage.Heard.ScoreOf("other"), Is.EqualTo(Enumerable.Range(0, 90).Select(i => $"{100 + i * 10} other: {i}")));
        Assert.That(stage.Heard.Log.Single(line => line.Level == LogLevel.Error).Text, Is.EqualTo(
            $"'stuck.{(where == "method" ? "Hang" : "Level")}' did not come back within 60000 ms, and is not used any more; mend it, and load the piece again."));
        Assert.That(refusals, Has.Count.EqualTo(1).And.All.Contain("is not used any more"), "the second time it is refused at once");
        Assert.That(control.Get("fine").AsInt, Is.EqualTo(7), "its other members go on");
    }

    [Test]
    public void Member_ThatComesBackTooLate_TouchesNothing()
    {
        using var stage = new LiveStage(_ => { });
        var control = Compose(stage, "method");
        var isDone = false;
        stage.Piece.Generator("asking", Clock.Ms, () => Post(stage, 200, () =>
        {
            control.Call("hang");
            isDone = true;
        }));
        stage.Start(1000);
        stage.TakeOver();
        stage.Loop.Wait();
        var heard = stage.Heard.Lines.Count;
        stage.Release();
        Assert.That((stage.Heard.Lines.Count, isDone), Is.EqualTo((heard, false)));
    }

    [Test]
    public void Member_CalledFromAGeneratorsCode_IsThatGeneratorsFault()
    {
        using var stage = new LiveStage(_ => { });
        var control = Compose(stage, "method");
        stage.Piece.Generator("asking", Clock.Ms, () => Calling(control));
        stage.Start(1000);
        stage.TakeOver();
        stage.Loop.Wait();
        Assert.That(stage["asking"].Fault?.Reason, Does.StartWith("it took more than"));
        Assert.That(stage.Heard.ScoreOf("other"), Has.Length.EqualTo(90));
    }

    private static Control Compose(LiveStage stage, string where)
    {
        stage.Piece.Generator("other", Clock.Ms, () => Stage.Every(10));
        return stage.Piece.Entity("stuck", new Sticky(stage, where)).Control!;
    }

    // Twice, the second time when the thread was lost already.
    private static IEnumerable<Event> Ask(LiveStage stage, Control control, string where, List<string> refusals)
    {
        yield return Notation.Wait(200);
        stage.Piece.Post(() => Use(stage, control, where));
        yield return Notation.Wait(200);
        stage.Piece.Post(() => refusals.Add(Assert.Throws<ControlException>(() => Use(control, where))!.Message));
    }

    private static void Use(LiveStage stage, Control control, string where)
    {
        var sticky = (Sticky)control.Instance;
        switch (where)
        {
            case "look": control.TryPeek(control.Type.Find("level")!, out _); break;
            case "morph":
                stage.Piece.Presets.Save("now");
                sticky.Free();
                control.Set("level", 90);
                sticky.IsFree = false;
                stage.Piece.Presets.Morph("now", 1);
                break;
            case "undo":
                sticky.Free();
                stage.Piece.History.Set(control, "level", [90]);
                sticky.IsFree = false;
                stage.Piece.History.Undo();
                break;
            default: Use(control, where); break;
        }
    }

    private static void Use(Control control, string where)
    {
        if (where == "method")
            control.Call("hang");
        else if (where is "getter" or "look")
            control.Get("level");
        else
            control.Set("level", 1);
    }

    private static IEnumerable<Event> Post(LiveStage stage, double ms, Action action)
    {
        yield return Notation.Wait(ms);
        stage.Piece.Post(action);
    }

    private static IEnumerable<Event> Calling(Control control)
    {
        yield return Notation.Wait(200);
        control.Call("hang");
    }

    /// <summary>A control one of whose members never comes back.</summary>
    public sealed class Sticky
    {
        private readonly LiveStage stage;
        private readonly string where;
        private double level;
        private bool isBuilt;

        internal Sticky(LiveStage stage, string where) => (this.stage, this.where) = (stage, where);

        internal bool IsFree { get; set; }

        public int Fine => 7;

        public double Level
        {
            get
            {
                Stick("getter", isAllowed: !isBuilt);    // it is asked once when the control is made
                isBuilt = true;
                return level;
            }
            set
            {
                Stick("setter", IsFree);
                level = value;
            }
        }

        public void Hang() => Stick("method", isAllowed: false);

        internal void Free() => IsFree = true;

        private void Stick(string place, bool isAllowed)
        {
            if (place == where && !isAllowed)
                stage.GetStuck();
        }
    }
}
