namespace Tactus;

/// <summary>A named thing in a piece: at most one control, and any number of generators that belong to it.</summary>
/// <remarks>Thread: the engine's own, or <see cref="Piece.Post"/>; <see cref="Enable"/>, <see cref="Disable"/> and <see cref="Remove"/>: any.</remarks>
public sealed class Entity
{
    private readonly Piece piece;
    private readonly List<GeneratorComponent> generators = [];

    internal Entity(Piece piece, string name, object? control)
    {
        (this.piece, Name) = (piece, name);
        if (control is not null)
            SetControl(control);
    }

    /// <summary>Its name, unique in the piece.</summary>
    public string Name { get; }

    /// <summary>What the outside may get, set and call; null if there is nothing.</summary>
    public Control? Control { get; private set; }

    /// <summary>Its generators, in the order in which they were added.</summary>
    public IReadOnlyList<GeneratorComponent> Generators => generators;

    /// <summary>Whether its generators play. Default: true.</summary>
    public bool IsEnabled { get; private set; } = true;

    /// <summary>Whether it was taken out of the piece.</summary>
    public bool IsRemoved { get; private set; }

    /// <summary>Adds a generator written as an iterator.</summary>
    /// <param name="name">Its name, unique in the piece, such as <c>arp_gen</c>.</param>
    /// <param name="clock">What its time is counted by.</param>
    /// <param name="play">Makes the iterator anew at the start and after every reset.</param>
    /// <exception cref="ArgumentException">The piece has a generator of that name, or this entity was removed.</exception>
    public GeneratorComponent Generator(string name, Clock clock, Func<IEnumerable<Event>> play) =>
        Add(name, clock, _ => new IteratorGenerator(play()));

    /// <summary>Adds a generator written as an iterator that takes its own random numbers.</summary>
    /// <inheritdoc cref="Generator(string, Clock, Func{IEnumerable{Event}})"/>
    public GeneratorComponent Generator(string name, Clock clock, Func<Chance, IEnumerable<Event>> play) =>
        Add(name, clock, chance => new IteratorGenerator(play(chance)));

    /// <summary>Adds a generator written as a class with a life.</summary>
    /// <param name="name">Its name, unique in the piece.</param>
    /// <param name="clock">What its time is counted by.</param>
    /// <param name="make">Makes the object anew at the start and after every reset.</param>
    /// <exception cref="ArgumentException">The piece has a generator of that name, or this entity was removed.</exception>
    public GeneratorComponent Generator(string name, Clock clock, Func<Generator> make) => Add(name, clock, _ => make());

    /// <summary>Lets its generators play on from where they stand.</summary>
    public void Enable() => Command(() => IsEnabled = true);

    /// <summary>Holds its generators where they are; their notes end.</summary>
    public void Disable() => Command(() => IsEnabled = false);

    /// <summary>Takes it out of the piece, with its control and its generators; their notes end.</summary>
    public void Remove() => Command(() =>
    {
        if (!IsRemoved)
            piece.Forget(this);
        IsRemoved = true;
    });

    internal void SetControl(object instance)
    {
        if (Control is not null)
            throw new ArgumentException($"Entity '{Name}' has a control already; an entity has at most one.");
        Control = new Control(Name, instance) { Guard = () => piece.GuardHere };
        Control.Changed += (_, member) => TellGenerators(member.Name);
    }

    internal void Forget(GeneratorComponent generator) => generators.Remove(generator);

    private void TellGenerators(string member)
    {
        piece.ControlChanged();
        foreach (var generator in generators)
            piece.TellOfControl(generator, member);
    }

    private GeneratorComponent Add(string name, Clock clock, Func<Chance, Generator> source)
    {
        if (IsRemoved)
            throw new ArgumentException($"Entity '{Name}' was removed from the piece; add generator '{name}' to another one.");
        var added = piece.AddGenerator(this, name, clock, source);
        generators.Add(added);
        return added;
    }

    private void Command(Action change) => piece.Post(() =>
    {
        change();
        foreach (var generator in generators)
            piece.MarkChanged(generator);
    });

    private sealed class IteratorGenerator(IEnumerable<Event> events) : Generator
    {
        public override IEnumerable<Event> Play() => events;
    }
}
