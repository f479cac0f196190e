namespace Tactus;

/// <content>What the composer says of its manner: what it does on a locate, and what becomes of its late events.</content>
public sealed partial class GeneratorComponent
{
    /// <summary>What it does when the transport that it follows is located. Default: <see cref="Relocation.Seek"/>.</summary>
    public Relocation Relocation { get; private set; }

    /// <summary>What performers do with its events that arrive late. Default: <see cref="LatePolicy.PlayNow"/>.</summary>
    public LatePolicy LatePolicy { get; private set; }

    /// <summary>Says what it does when the transport is located; from the next locate on.</summary>
    /// <returns>This generator, so that more can be said of it.</returns>
    /// <exception cref="InvalidOperationException">Its clock is not the transport's.</exception>
    public GeneratorComponent WhenLocated(Relocation relocation)
    {
        if (Clock.Kind != ClockKind.Transport)
            throw new InvalidOperationException(
                $"Generator '{Name}' runs on the clock '{Clock.Name}', which nobody can locate; only generators on Clock.Transport say what they do on a locate.");
        return Say(() => Relocation = relocation);
    }

    /// <summary>Says what becomes of its events that arrive after their onset.</summary>
    /// <returns>This generator, so that more can be said of it.</returns>
    public GeneratorComponent WhenLate(LatePolicy policy) => Say(() => LatePolicy = policy);

    /// <summary>
    /// Plays a note or atoms at once, past the look-ahead, whatever the generator itself does: for a control's method that somebody wants to hear when he calls it.
    /// Muted, or of an entity that is disabled, it is not heard. Before the piece plays, nobody hears it.
    /// </summary>
    /// <param name="played">A note, whose length counts from when it sounds, or atoms.</param>
    /// <exception cref="InvalidOperationException"><paramref name="played"/> is a wait, or has an onset of its own.</exception>
    /// <remarks>Thread: any, without a lock.</remarks>
    public void PlayNow(Event played) => host.NowLane.Ask(this, played.AtOnce());

    private GeneratorComponent Say(Action change)
    {
        host.Inbox.Post(() =>
        {
            change();
            host.DescriptionChanged();
        });
        return this;
    }
}
