using System.Globalization;
using Tactus.Tests.Engine;

namespace Tactus.Tests.Loop;

/// <summary>What Linux itself says of the engine's threads. Where this user may not have such threads, all of them are ordinary.</summary>
[Platform("Linux")]
internal sealed class RealTimeThreadsTests
{
    private const int PolicyField = 41, Ordinary = 0, Fifo = 1;

    private static int Wanted => RealTimeThreads.IsAllowed() ? Fifo : Ordinary;

    [Test]
    public void Thread_ThatEntersAndLeaves_IsOrdinaryAfter()
    {
        var (inside, after) = (-1, -1);
        var thread = new Thread(() =>
        {
            RealTimeThreads.TryEnter();
            inside = PolicyHere();
            RealTimeThreads.Leave();
            after = PolicyHere();
        });
        thread.Start();
        thread.Join();
        Assert.That((inside, after), Is.EqualTo((Wanted, Ordinary)));
    }

    [Test]
    public void Engine_InRealTime_HasItsThreadThereAndNoneThatItStarts()
    {
        var (own, started) = (-1, -1);
        using var stage = new LiveStage(piece => piece.Generator("looking", Clock.Ms, Look), EnginePriority.RealTime);
        stage.Start(200);
        stage.Loop.Wait();
        Assert.That((own, started), Is.EqualTo((Wanted, Ordinary)));

        IEnumerable<Event> Look()
        {
            yield return Notation.Wait(50);
            own = PolicyHere();
            var other = new Thread(() => started = PolicyHere());
            other.Start();
            other.Join();
        }
    }

    [Test]
    public void Engine_WhoseThreadIsLost_LeavesThatOneAmongTheOrdinary()
    {
        var (lost, next) = (0, -1);
        using var stage = new LiveStage(_ => { }, EnginePriority.RealTime);
        stage.Piece.Generator("stuck", Clock.Ms, Stuck);
        stage.Piece.Generator("looking", Clock.Ms, Look);
        stage.Start(1000);
        stage.TakeOver();
        stage.Loop.Wait();
        Assert.That((PolicyOf($"/proc/self/task/{lost}/stat"), next), Is.EqualTo((Ordinary, Wanted)));

        IEnumerable<Event> Stuck()
        {
            yield return Notation.Wait(100);
            lost = int.Parse(File.ReadAllText("/proc/thread-self/stat").Split(' ')[0], CultureInfo.InvariantCulture);
            yield return Notation.Atoms(stage.GetStuck());
        }

        IEnumerable<Event> Look()
        {
            yield return Notation.Wait(500);
            next = PolicyHere();
        }
    }

    [Test]
    public void Engine_WithoutBeingAsked_IsOrdinary()
    {
        using var stage = new LiveStage(piece => piece.Generator("other", Clock.Ms, () => Stage.Every(10)));
        stage.Start(100);
        Assert.That(stage.Loop.Priority, Is.EqualTo(EnginePriority.Ordinary));
        stage.Loop.Wait();
    }

    private static int PolicyHere() => PolicyOf("/proc/thread-self/stat");

    // man 5 proc_pid_stat. The name in brackets may hold blanks: fields are counted from behind it, where the third begins.
    private static int PolicyOf(string file)
    {
        var text = File.ReadAllText(file);
        return int.Parse(text[(text.LastIndexOf(')') + 2)..].Split(' ')[PolicyField - 3], CultureInfo.InvariantCulture);
    }
}
