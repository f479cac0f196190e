using System.Globalization;

namespace Tactus.Tests.Engine;

/// <summary>A piece on an engine whose time is passed by hand, and everything that was heard of it.</summary>
/// <remarks>It plays with a look-ahead of 100 ms, so what starts at the first step has its onset 0 at 100 ms.</remarks>
internal sealed class Stage : IDisposable
{
    public static readonly TimeSpan LookAhead = EngineOptions.DefaultLookAhead;
    private readonly EngineOptions options;
    private Instant next;

    public Stage(Action<Piece> compose, EngineOptions? options = null, long seed = 1, double first = 0)
    {
        this.options = options ?? new();
        next = Instant.FromMilliseconds(first);
        Piece = new("stage", seed);
        compose(Piece);
        Loop = new(Piece, Heard, new ManualStepTimer(), this.options);
        Loop.Open(next);
    }

    public Piece Piece { get; }

    public EngineLoop Loop { get; }

    public Recording Heard { get; } = new();

    public GeneratorComponent this[string name] => Piece.Generators.Single(generator => generator.Name == name);

    /// <summary>Runs every step whose deadline lies before the given time from now on.</summary>
    public Stage Advance(double ms)
    {
        var end = next + TimeSpan.FromMilliseconds(ms);
        for (; next < end; next += options.Step)
            Loop.RunStep(next);
        return this;
    }

    public void Dispose() => Loop.Dispose();

    /// <summary>Pitches from 60 up, one each half beat, for ever.</summary>
    public static IEnumerable<Event> Scale()
    {
        for (var pitch = 60; ; pitch++)
        {
            yield return Notation.Atoms(pitch);
            yield return Notation.Wait(.5);
        }
    }

    /// <summary>0, 1, 2 and so on at a distance, for ever.</summary>
    public static IEnumerable<Event> Every(double ms)
    {
        for (var i = 0; ; i++)
        {
            yield return Notation.Atoms(i);
            yield return Notation.Wait(ms);
        }
    }
}

/// <summary>What the engine said, one line an utterance, and what a performer that follows it has sounded or would sound.</summary>
internal sealed class Recording : IPerformance
{
    private readonly List<ScheduledEvent> pending = [];

    public List<string> Lines { get; } = [];

    /// <summary>All that was sent, in order, whether it stands or was recalled.</summary>
    public List<ScheduledEvent> Sent { get; } = [];

    public List<LogLine> Log { get; } = [];

    public List<Recall> Recalls { get; } = [];

    public List<long> Numbers { get; } = [];

    public List<TransportSnapshot> Transports { get; } = [];

    /// <summary>The events that stand, in order of their due times: sent, and not recalled since.</summary>
    public IEnumerable<ScheduledEvent> Events => pending.OrderBy(entry => entry.Due);

    /// <summary>Such as <c>250 arp: 60 100 0.25 1</c>: due time in ms, generator, atoms.</summary>
    public string[] Score => [.. Events.Select(Describe)];

    public string[] ScoreOf(string generator) => [.. Events.Where(entry => entry.Generator.Name == generator).Select(Describe)];

    public void Play(long number, ReadOnlySpan<ScheduledEvent> events)
    {
        Numbers.Add(number);
        foreach (ref readonly var entry in events)
        {
            pending.Add(entry);
            Sent.Add(entry);
            Lines.Add(Describe(entry));
        }
    }

    public void Recall(in Recall recall)
    {
        var (whose, from) = (recall.Generator, recall.From);
        Recalls.Add(recall);
        Lines.Add($"recall {whose?.Name ?? "all"} from {Ms(from)}{(recall.Silence ? " silence" : "")}{(recall.Again ? " again" : "")}");
        pending.RemoveAll(entry => (whose is null || entry.Generator == whose) && entry.Due >= from);
    }

    public void Report(in TransportSnapshot transport)
    {
        Transports.Add(transport);
        Lines.Add($"transport {(transport.Playing ? "plays" : "stands")} at {transport.Position}");
    }

    public void Report(GeneratorComponent generator)
    {
    }

    public void ReportPiece() => Lines.Add("piece");

    public void Report(in LogLine line) => Log.Add(line);

    private static string Describe(ScheduledEvent entry) =>
        $"{Ms(entry.Due)} {entry.Generator.Name}: {string.Join(' ', entry.Event.Atoms.ToArray())}";

    private static string Ms(Instant at) => at.Milliseconds.ToString("0.####", CultureInfo.InvariantCulture);
}
