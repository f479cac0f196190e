namespace Tactus;

/// <summary>A generator's own code, which the engine calls only under its <see cref="UserGuard"/>.</summary>
/// <remarks>
/// Fields are written only after the guard was left, and the random numbers are made anew each time: a thread that lost the engine meanwhile shares
/// nothing with the one that has it. Thread: the engine's own. Allocates: nothing of its own but at the start and the end.
/// </remarks>
internal sealed class GuardedCode(GeneratorComponent generator, Func<Chance, Generator> source, IGeneratorHost host)
{
    private Generator? player;
    private IEnumerator<Event>? events;
    private (Generator? Player, IEnumerator<Event>? Events) leaving;

    /// <summary>The event that was drawn last.</summary>
    public Event Drawn => events!.Current;

    /// <summary>Whether <see cref="LetGo"/> is still to be called.</summary>
    public bool IsLeaving => leaving.Player is not null || leaving.Events is not null;

    /// <summary>Where the code is written, for a report about a generator that did not throw.</summary>
    public string Place => CodePlace.Of(events);

    /// <summary>Makes the code ready, so that its first event does not wait for that.</summary>
    public void Prepare()
    {
        if (events is null)
            Open(host.Guard);
    }

    /// <summary>Draws the next event; the code is made when its first one is drawn. False at its end.</summary>
    public bool Draw()
    {
        var guard = host.Guard;
        Prepare();
        guard.Enter(generator);
        try
        {
            return events!.MoveNext();
        }
        finally
        {
            guard.Leave();
        }
    }

    /// <summary>The code plays no further; it is let go of when the engine's own books are in order.</summary>
    public void Leave() => (leaving, player, events) = ((player, events), null, null);

    /// <summary>Lets the code know that it is over.</summary>
    public void LetGo()
    {
        var (ended, last) = leaving;
        leaving = default;
        Call(() =>
        {
            last?.Dispose();
            ended?.Stop();
        });
    }

    /// <summary>The code does not come back, and must not be called again.</summary>
    public void Lose() => (leaving, player, events) = (default, null, null);

    /// <summary>Tells the code that a member of its entity's control was changed.</summary>
    public void OnControl(string member)
    {
        if (player is { } told)
            Call(() => told.OnControl(member));
    }

    private void Open(UserGuard guard)
    {
        var chance = new Chance(host.Seed, generator.Name);
        var (begun, opened) = ((Generator?)null, (IEnumerator<Event>?)null);
        guard.Enter(generator);
        try
        {
            var made = Made(source(chance), "its factory");
            (made.Chance, made.Component) = (chance, generator);
            made.Start();
            begun = made;
            opened = Made(made.Play(), "Play").GetEnumerator();
        }
        finally
        {
            guard.Leave();
            (player, events) = (begun, opened);
        }
    }

    private static T Made<T>(T? thing, string by) where T : class =>
        thing ?? throw new InvalidOperationException($"{by} gave null; to play nothing, give an empty list of events: [].");

    private void Call(Action code)
    {
        var guard = host.Guard;
        guard.Enter(generator);
        try
        {
            code();
        }
        finally
        {
            guard.Leave();
        }
    }
}
