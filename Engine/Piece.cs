namespace Tactus;

/// <summary>What a composer writes: entities with controls and generators, a transport, and one seed for all chance.</summary>
/// <remarks>
/// Put together on one thread before it runs. While it plays, the engine's thread may change it at once (generators, controls' methods); any other thread asks by
/// <see cref="Post"/>. The commands of transport, entities and generators may be given from any thread.
/// </remarks>
public sealed class Piece : IGeneratorHost
{
    private readonly Dictionary<string, Entity> entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GeneratorComponent> byName = new(StringComparer.Ordinal);
    private readonly List<GeneratorComponent> generators = [];
    private EngineLoop? loop;
    private int nextId;

    /// <summary>An empty piece.</summary>
    /// <param name="name">Its name, for people.</param>
    /// <param name="seed">What all its chance comes from. Default: 1.</param>
    public Piece(string name, long seed = 1)
    {
        (Name, Seed) = (name, seed);
        Transport = new(Inbox, Time);
        (History, Presets) = (new(this), new(this));
        Cues = new(Transport, Time);
    }

    /// <summary>Its name, for people.</summary>
    public string Name { get; }

    /// <summary>What all its chance comes from: the same seed gives the same music.</summary>
    public long Seed { get; }

    /// <summary>The engine's own transport.</summary>
    public Transport Transport { get; }

    /// <summary>States of all controls, kept by name.</summary>
    public Presets Presets { get; }

    /// <summary>What performers and presets changed, to be undone and redone.</summary>
    public History History { get; }

    /// <summary>All entities, in the order in which they were added.</summary>
    public IReadOnlyCollection<Entity> Entities => entities.Values;

    /// <summary>All generators, in the order in which they were added.</summary>
    public IReadOnlyList<GeneratorComponent> Generators => generators;

    /// <summary>Raised at the end of every step, when all that is heard of it was handed over. Thread: the engine's own.</summary>
    internal event Action? StepEnded;

    /// <summary>Raised when the engine has another thread, because the one before was lost in a composer's code; with a sentence that says in whose. Thread: the engine's own.</summary>
    internal event Action<string>? ThreadLost;

    internal StepTime Time { get; } = new();

    internal Inbox Inbox { get; } = new();

    internal NowLane NowLane { get; } = new();

    NowLane IGeneratorHost.NowLane => NowLane;

    internal CueSheet Cues { get; }

    StepTime IGeneratorHost.Time => Time;

    Inbox IGeneratorHost.Inbox => Inbox;

    int IGeneratorHost.MaxEventsPerOnset => loop?.Options.MaxEventsPerOnset ?? new EngineOptions().MaxEventsPerOnset;

    UserGuard IGeneratorHost.Guard => loop?.Guard ?? new UserGuard();

    /// <summary>The entity of a name: the one that is there, or a new one.</summary>
    /// <param name="name">Its name, such as <c>m1</c>.</param>
    /// <param name="control">What the outside may get, set and call; null for nothing.</param>
    /// <exception cref="ArgumentException">The name is empty, or the entity of that name has a control already.</exception>
    public Entity Entity(string name, object? control = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!entities.TryGetValue(name, out var entity))
            Change(() => entities.Add(name, entity = new(this, name, control)));
        else if (control is not null)
            Change(() => entity.SetControl(control));
        return entity!;
    }

    /// <summary>Adds a control: an entity of that name that has it. Gives the object back.</summary>
    /// <param name="name">Its name, by which Max, the page and scripts call it.</param>
    /// <param name="instance">Any object of a public class: its public properties, fields and methods are the control's members.</param>
    /// <exception cref="ArgumentException">The name is empty or taken by another control.</exception>
    public T Control<T>(string name, T instance) where T : class
    {
        Entity(name, instance);
        return instance;
    }

    /// <summary>Adds a generator written as an iterator, in an entity of its own name.</summary>
    /// <inheritdoc cref="Tactus.Entity.Generator(string, Clock, Func{IEnumerable{Event}})"/>
    public GeneratorComponent Generator(string name, Clock clock, Func<IEnumerable<Event>> play) => Entity(name).Generator(name, clock, play);

    /// <summary>Adds a generator written as an iterator that takes its own random numbers, in an entity of its own name.</summary>
    /// <inheritdoc cref="Tactus.Entity.Generator(string, Clock, Func{IEnumerable{Event}})"/>
    public GeneratorComponent Generator(string name, Clock clock, Func<Chance, IEnumerable<Event>> play) => Entity(name).Generator(name, clock, play);

    /// <summary>Adds a generator written as a class with a life, in an entity of its own name.</summary>
    /// <inheritdoc cref="Tactus.Entity.Generator(string, Clock, Func{Generator})"/>
    public GeneratorComponent Generator(string name, Clock clock, Func<Generator> make) => Entity(name).Generator(name, clock, make);

    /// <summary>Asks for something between two steps, on the engine's thread. Before the piece runs it is done at once.</summary>
    /// <remarks>Thread: any, without a lock. What throws is reported, and nothing stops.</remarks>
    public void Post(Action request) => Inbox.Post(request);

    /// <summary>The control of a name: the one that is written just so, or else one that <see cref="Names"/> takes for it; null if there is none.</summary>
    internal Control? FindControl(string name)
    {
        if (entities.TryGetValue(name, out var exact) && exact.Control is { } control)
            return control;
        foreach (var entity in entities.Values)
            if (entity.Control is { } alike && Names.Matches(entity.Name, name))
                return alike;
        return null;
    }

    /// <summary>The guard of the engine's thread, if it is the calling one.</summary>
    internal UserGuard? GuardHere => loop?.GuardHere;

    /// <summary>Another number whenever it has other entities, controls or generators.</summary>
    internal int Shape { get; private set; }

    internal void EndStep() => StepEnded?.Invoke();

    internal void LoseThread(string sentence) => ThreadLost?.Invoke(sentence);

    internal void Attach(EngineLoop engine)
    {
        loop = loop is null ? engine : throw new InvalidOperationException($"Piece '{Name}' runs already; make another one to run it twice.");
        foreach (var generator in generators)
            engine.MarkChanged(generator);
    }

    internal GeneratorComponent AddGenerator(Entity entity, string name, Clock clock, Func<Chance, Generator> source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(clock);
        if (byName.ContainsKey(name))
            throw new ArgumentException($"There is a generator named '{name}' already; give each generator of a piece a name of its own.", nameof(name));
        var added = new GeneratorComponent(entity, name, nextId++, clock, source, this);
        Change(() => byName.Add(name, added));
        generators.Add(added);
        MarkChanged(added);
        return added;
    }

    internal void MarkChanged(GeneratorComponent generator) => loop?.MarkChanged(generator);

    void IGeneratorHost.MarkChanged(GeneratorComponent generator) => MarkChanged(generator);

    void IGeneratorHost.DescriptionChanged() => loop?.PieceChanged();

    internal void ControlChanged() => loop?.ControlChanged();

    internal void TellOfControl(GeneratorComponent generator, string member) => loop?.TellOfControl(generator, member);

    private void Change(Action change)
    {
        loop?.RequireOwnThread();
        change();
        Shape++;
        loop?.PieceChanged();
    }

    internal void Forget(Entity entity)
    {
        entities.Remove(entity.Name);
        foreach (var generator in entity.Generators)
        {
            byName.Remove(generator.Name);
            generators.Remove(generator);
        }
        Shape++;
        loop?.PieceChanged();
    }
}
