using System.Collections.Concurrent;
using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>
/// Takes frames from the engine's thread and fans them out to the performers on a thread of the pool. Who joins and who leaves goes through the same queue,
/// so that a performer hears everything that comes after its welcome and nothing before.
/// </summary>
/// <remarks>Thread: any may post, without a lock. Allocates: nothing in the steady state.</remarks>
internal sealed class Dispatcher : IThreadPoolWorkItem
{
    private readonly ConcurrentQueue<Parcel> parcels = new();
    private readonly List<Performer> audience = [];
    private int isRunning;

    /// <summary>Sends a frame to everyone who has joined.</summary>
    /// <param name="frame">The caller's hold on it goes over.</param>
    public void ToAll(Frame frame) => Post(new(Errand.ToAll, frame, null));

    /// <summary>Sends a frame to one performer, joined or not.</summary>
    /// <param name="performer">Whom.</param>
    /// <param name="frame">The caller's hold on it goes over.</param>
    public void To(Performer performer, Frame frame) => Post(new(Errand.ToOne, frame, performer));

    /// <summary>From here on a performer gets what everyone gets.</summary>
    public void Join(Performer performer) => Post(new(Errand.Join, null, performer));

    /// <summary>A performer gets nothing any more.</summary>
    public void Leave(Performer performer) => Post(new(Errand.Leave, null, performer));

    /// <summary>Does what waits to be done.</summary>
    public void Execute()
    {
        do
        {
            while (parcels.TryDequeue(out var parcel))
                Deliver(parcel);
            Interlocked.Exchange(ref isRunning, 0);    // a full fence: who posts sees the rest, or is seen
        }
        while (!parcels.IsEmpty && Interlocked.Exchange(ref isRunning, 1) == 0);
    }

    private void Post(Parcel parcel)
    {
        parcels.Enqueue(parcel);
        if (Interlocked.Exchange(ref isRunning, 1) == 0)
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    private void Deliver(Parcel parcel)
    {
        switch (parcel.Errand)
        {
            case Errand.ToAll: FanOut(parcel.Frame!); break;
            case Errand.ToOne: parcel.Performer!.Link.Send(parcel.Frame!); break;
            case Errand.Join when !parcel.Performer!.IsGone: audience.Add(parcel.Performer); break;
            case Errand.Leave: audience.Remove(parcel.Performer!); break;
        }
    }

    private void FanOut(Frame frame)
    {
        foreach (var performer in audience)
            performer.Link.Send(frame.Hold());
        frame.Release();
    }

    private enum Errand
    {
        ToAll,
        ToOne,
        Join,
        Leave,
    }

    private readonly record struct Parcel(Errand Errand, Frame? Frame, Performer? Performer);
}
