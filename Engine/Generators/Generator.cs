namespace Tactus;

/// <summary>
/// A generator with a life: derive from it where a plain iterator is not enough, as a game developer writes a component.
/// Order of life: <see cref="Start"/>, then <see cref="Play"/> is drawn from, <see cref="OnControl"/> whenever the entity's control was changed,
/// <see cref="Stop"/> at the end; after a reset it starts again.
/// </summary>
/// <remarks>Thread: the engine's own; nothing here is ever called from two threads at once. An exception stops this generator and no other.</remarks>
public abstract class Generator
{
    /// <summary>This generator's own random numbers; set before <see cref="Start"/>.</summary>
    public Chance Chance { get; internal set; } = new(0, "");

    internal GeneratorComponent? Component { get; set; }

    /// <summary>Called before the first event is drawn, at the start and after every reset. Default: does nothing.</summary>
    public virtual void Start()
    {
    }

    /// <summary>The music: an iterator that yields waits, notes and atoms.</summary>
    public abstract IEnumerable<Event> Play();

    /// <summary>Called between two steps after a member of the entity's control was set or called from outside. Default: does nothing.</summary>
    /// <param name="member">The member's name as written in C#.</param>
    public virtual void OnControl(string member)
    {
    }

    /// <summary>Plays a note or atoms at once, past the look-ahead: what <see cref="OnControl"/> wants to be heard while somebody turns the knob.</summary>
    /// <param name="played">A note, whose length counts from when it sounds, or atoms.</param>
    /// <exception cref="InvalidOperationException"><paramref name="played"/> is a wait, or has an onset of its own.</exception>
    /// <remarks>Thread: any, without a lock. Before the engine has taken the generator in, nobody hears it.</remarks>
    protected void PlayNow(Event played) => Component?.PlayNow(played);

    /// <summary>Called when the generator ends, is reset, faults or is removed. Default: does nothing.</summary>
    public virtual void Stop()
    {
    }
}
