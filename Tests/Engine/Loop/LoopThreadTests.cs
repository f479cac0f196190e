using Tactus.Tests.Engine;

namespace Tactus.Tests.Loop;

internal sealed class LoopThreadTests
{
    [Test]
    public void Steps_WhenTheMachineIsHeldUpBriefly_AreCaughtUpAndNoneIsLost()
    {
        var (loop, heard) = Run(holdUp: 900);
        Assert.That((loop.Statistics.Steps, loop.Statistics.Skipped), Is.EqualTo((401L, 0L)));
        Assert.That(heard.Score.Take(190), Is.EqualTo(Expected));
        Assert.That(heard.Log, Is.Empty);
        Assert.That(loop.Statistics.Lateness.Max, Is.EqualTo(TimeSpan.FromMilliseconds(895)).Within(TimeSpan.FromMilliseconds(1)));
    }

    [Test]
    public void Steps_PastTheBound_AreRunAsOneAndSaidSoAndNoEventIsLost()
    {
        var (loop, heard) = Run(holdUp: 1500);
        Assert.That(loop.Statistics.Skipped, Is.EqualTo(299));
        Assert.That(heard.Log.Single().Text, Is.EqualTo(
            "The machine held the engine up for 1495 ms: 299 steps were run as one; their events come late, none is lost."));
        Assert.That(heard.Score.Take(190), Is.EqualTo(Expected));
        Assert.That(loop.Statistics.Lateness.Max, Is.EqualTo(TimeSpan.FromMilliseconds(1495)).Within(TimeSpan.FromMilliseconds(1)), "the hold-up counts, too");
    }

    [Test]
    public void Steps_ThatTakeLongerThanTheirPeriod_AreCounted()
    {
        var (loop, _) = Run(holdUp: 900);
        Assert.That((loop.Statistics.Overruns, loop.Statistics.StepTime.Max), Is.EqualTo((1L, TimeSpan.FromMilliseconds(900))));
    }

    [Test]
    public void PostPrompt_WhileTheLoopSleeps_IsDoneBeforeItsNextStepAndMovesNoTime()
    {
        var (asleep, done) = (Instant.FromMilliseconds(50), new List<string>());
        using var timer = new WokenTimer();
        using var loop = new EngineLoop(new Piece("p"), new Recording(), timer);
        void Note(string what) => done.Add($"{what} after {loop.Now.Milliseconds} in step {loop.Statistics.Steps}");
        timer.At(asleep, () =>
        {
            loop.PostPrompt(new(() => Note("prompt"), isPrompt: true));
            loop.Post(() => Note("patient"));
            loop.PostPrompt(new(() => Note("behind it"), isPrompt: true));
        });
        loop.Start(() => loop.Now > asleep);
        loop.Wait();
        Assert.That(done, Is.EqualTo(new[] { "prompt after 45 in step 10", "patient after 50 in step 10", "behind it after 50 in step 10" }));
    }

    [Test]
    public void Stop_OfTheLoop_EndsWhatSoundsAndEveryGenerator()
    {
        var heard = new Recording();
        var piece = new Piece("p");
        var life = new List<string>();
        piece.Generator("g", Clock.Ms, () => new Engine.Generators.LoggingGenerator(life));
        using (var loop = new EngineLoop(piece, heard, new ManualStepTimer()))
        {
            loop.Start(() => loop.Now.Milliseconds >= 200);
            loop.Wait();
        }
        Assert.That(heard.Lines[^1], Is.EqualTo("recall all from 200 silence"));
        Assert.That(life[^1], Is.EqualTo("stop"));
    }

    [Test]
    public void Stop_InAGeneratorThatAddsAnother_EndsAllTheSame()
    {
        var piece = new Piece("p");
        piece.Generator("g", Clock.Ms, () => new Adding(piece));
        using var loop = new EngineLoop(piece, new Recording(), new ManualStepTimer());
        loop.Start(() => loop.Now.Milliseconds >= 200);
        loop.Wait();
        Assert.That(piece.Generators, Has.Count.EqualTo(2));
    }

    [Test]
    public void Start_ASecondTime_SaysThatAnEngineRunsOnce()
    {
        using var loop = new EngineLoop(new("p"), new Recording(), new ManualStepTimer());
        loop.Start(() => true);
        loop.Wait();
        Assert.That(() => loop.Start(), Throws.InvalidOperationException.With.Message.StartsWith("An engine runs once"));
    }

    [Test]
    public void Piece_InASecondEngine_IsRefused()
    {
        var piece = new Piece("p");
        using var first = new EngineLoop(piece, new Recording(), new ManualStepTimer());
        Assert.That(() => new EngineLoop(piece, new Recording(), new ManualStepTimer()),
            Throws.InvalidOperationException.With.Message.EqualTo("Piece 'p' runs already; make another one to run it twice."));
    }

    [Test]
    public void Piece_ChangedFromAnotherThread_SaysToPost()
    {
        using var stage = new LiveStage(_ => { });
        stage.Piece.Generator("g", Clock.Ms, Stuck);
        stage.Start(1000);
        stage.WaitUntilStuck();
        Assert.That(() => stage.Piece.Generator("new", Clock.Ms, () => []), Throws.InvalidOperationException.With.Message.Contains("use Piece.Post(() => ...)"));

        IEnumerable<Event> Stuck()
        {
            stage.GetStuck();
            yield break;
        }
    }

    private static string[] Expected => [.. Enumerable.Range(0, 190).Select(i => $"{100 + i * 10} g: {i}")];

    // At 500 ms of its own time a generator takes a time that the timer is told of.
    private static (EngineLoop Loop, Recording Heard) Run(double holdUp)
    {
        var (timer, heard, piece) = (new ManualStepTimer(), new Recording(), new Piece("p"));
        piece.Generator("g", Clock.Ms, Play);
        using var loop = new EngineLoop(piece, heard, timer);
        loop.Start(() => loop.Now.Milliseconds >= 2000);
        loop.Wait();
        return (loop, heard);

        IEnumerable<Event> Play() => Stage.Every(10).Select((played, i) =>
        {
            if (i == 100)
                timer.Advance(TimeSpan.FromMilliseconds(holdUp));
            return played;
        });
    }

    private sealed class Adding(Piece piece) : Generator
    {
        public override IEnumerable<Event> Play() => Stage.Every(10);

        public override void Stop() => piece.Generator("late", Clock.Ms, () => []);
    }
}
