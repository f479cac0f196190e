using Tactus.Tests.Engine;

namespace Tactus.Tests.MaxPackage.Examples;

/// <summary>One of the pieces on an engine whose time is passed by hand.</summary>
internal sealed class ExampleStage(string name, long seed = 1) : IDisposable
{
    private readonly Stage stage = new(ExamplePieces.Compose(name), seed: seed);

    public IEnumerable<ScheduledEvent> Events => stage.Heard.Events;

    public IReadOnlyList<LogLine> Log => stage.Heard.Log;

    public GeneratorComponent this[string generator] => stage[generator];

    /// <summary>The pitches of all notes, in order.</summary>
    public long[] Pitches => [.. Events.Select(entry => entry.Event.Atoms[0].AsInt)];

    /// <summary>The onsets of all events, in their generator's own unit.</summary>
    public double[] Onsets => [.. Events.Select(entry => entry.Onset.Value)];

    public Control Control(string of) => stage.Piece.Entities.Single(entity => entity.Name == of).Control!;

    public ExampleStage Advance(double seconds)
    {
        stage.Advance(seconds * 1000);
        return this;
    }

    public void Dispose() => stage.Dispose();
}
