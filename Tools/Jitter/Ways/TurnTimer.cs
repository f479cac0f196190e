using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tools.Jitter.Ways;

/// <summary>
/// Lets a loop run in turns: its clock stands still between them, so that it never knows that others had theirs. Notes how late it woke and how long it
/// worked before it waited again.
/// </summary>
/// <remarks>Thread: the loop's own waits, another one gives the turns.</remarks>
internal sealed class TurnTimer(IStepTimer timer) : IStepTimer
{
    private readonly SemaphoreSlim go = new(0);
    private readonly SemaphoreSlim over = new(0);
    private volatile bool isEnding;
    private TimeSpan stood;
    private Turn? next;
    private Turn? turn;
    private Instant woke;
    private int taken;

    public string Name => timer.Name;

    public Instant Now => timer.Now - stood;

    /// <summary>Gives the loop a turn, and waits until it is over.</summary>
    public void Give(Turn given)
    {
        next = given;
        go.Release();
        over.Wait();
    }

    /// <summary>Lets the loop go on without a turn, so that it may end.</summary>
    public void End()
    {
        isEnding = true;
        go.Release();
    }

    public void WaitUntil(Instant deadline)
    {
        if (!isEnding && (turn is null || NoteWork(turn) == turn.Late.Length))
            StandStill(deadline);
        if (isEnding)
            return;
        timer.WaitUntil(deadline + stood);
        woke = Now;
        turn!.Late[taken++] = (float)(woke - deadline).TotalMicroseconds;
    }

    public void Dispose()
    {
        go.Dispose();
        over.Dispose();
        timer.Dispose();
    }

    private int NoteWork(Turn current)
    {
        current.Work[taken - 1] = (float)(Now - woke).TotalMicroseconds;
        return taken;
    }

    private void StandStill(Instant deadline)
    {
        if (turn is not null)
            over.Release();
        go.Wait();
        (turn, taken) = (next, 0);
        if (!isEnding)
            stood = timer.Now + turn!.Period - deadline;
    }
}
