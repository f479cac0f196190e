using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>Who is connected, whether they have said hello or not.</summary>
/// <remarks>Thread: any.</remarks>
internal sealed class Roster
{
    private readonly Lock gate = new();
    private readonly HashSet<Performer> performers = [];
    private readonly TaskCompletionSource empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool isClosed;

    /// <summary>How many are connected.</summary>
    public int Count
    {
        get
        {
            lock (gate)
                return performers.Count;
        }
    }

    /// <summary>Those who are connected now.</summary>
    public Performer[] Here()
    {
        lock (gate)
            return [.. performers];
    }

    /// <summary>Lets one in, unless there are too many or the piece has ended.</summary>
    public bool TryEnter(Performer performer)
    {
        lock (gate)
            return !isClosed && performers.Count < Limits.Performers && performers.Add(performer);
    }

    /// <summary>One is gone.</summary>
    public void Leave(Performer performer)
    {
        lock (gate)
        {
            performers.Remove(performer);
            if (isClosed && performers.Count == 0)
                empty.TrySetResult();
        }
    }

    /// <summary>Says goodbye to all, and lets nobody in any more.</summary>
    /// <returns>Done when all are gone.</returns>
    public Task CloseAsync(string sentence)
    {
        lock (gate)
        {
            isClosed = true;
            foreach (var performer in performers)
                performer.Link.SayGoodbye(CloseCode.PieceEnded, sentence);
            if (performers.Count == 0)
                empty.TrySetResult();
        }
        return empty.Task;
    }
}
