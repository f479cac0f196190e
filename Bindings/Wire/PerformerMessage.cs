namespace Tactus.Wire;

/// <summary>A message from a performer that has passed the door: its fields are of their types and within the limits.</summary>
internal abstract record PerformerMessage;

/// <summary>Opens the conversation.</summary>
/// <param name="Version">The newest version of the protocol that the performer speaks.</param>
/// <param name="Name">What the performer calls itself.</param>
/// <param name="Session">The session it had before, or null.</param>
/// <param name="Last">The number of the last batch it has; 0 for none.</param>
internal sealed record Hello(long Version, string Name, string? Session, long Last) : PerformerMessage;

/// <summary>Asks for the engine's time.</summary>
/// <param name="Id">Comes back in the pong.</param>
/// <param name="Sent">Milliseconds on the performer's clock; comes back too.</param>
internal sealed record Ping(long Id, double Sent) : PerformerMessage;

/// <summary>What gets an answer.</summary>
/// <param name="Number">The performer's own number for it; comes back in the answer.</param>
internal abstract record Request(long Number) : PerformerMessage
{
    /// <summary>The performer's own number for it.</summary>
    public long Number { get; protected set; } = Number;

    /// <summary>It was answered, and nobody looks at it any more.</summary>
    public virtual void Release()
    {
    }
}

/// <summary>Plays, stops, moves or sets the transport.</summary>
internal sealed record TransportCommand(long Number, string Command, Value[] Arguments) : Request(Number);

/// <summary>Starts, stops, resets, mutes or sets a generator.</summary>
internal sealed record GeneratorCommand(long Number, string Generator, string Command, Value[] Arguments) : Request(Number);

/// <summary>Saves, recalls, lists, deletes or morphs presets.</summary>
internal sealed record PresetCommand(long Number, string Command, Value[] Arguments) : Request(Number);

/// <summary>Undoes or redoes, or lists what can be undone.</summary>
internal sealed record HistoryCommand(long Number, string Command, Value[] Arguments) : Request(Number);

/// <summary>Loads, unloads or reloads a script, or asks for the list of them.</summary>
internal sealed record ScriptCommand(long Number, string Command, Value[] Arguments) : Request(Number);

/// <summary>Tells what the performer's own transport does.</summary>
/// <param name="Number">The performer's number of this report.</param>
/// <param name="At">When it was read, in 100 ns on the engine's clock.</param>
/// <param name="Position">Where it stood, in units.</param>
/// <param name="Playing">Whether it moved on.</param>
/// <param name="Tempo">Beats a minute.</param>
/// <param name="Numerator">Beats in a bar.</param>
/// <param name="Denominator">The note value of a beat.</param>
/// <param name="Drivable">Whether the performer can be asked to do something with it.</param>
internal sealed record Report(long Number, long At, long Position, bool Playing, double Tempo, long Numerator, long Denominator, bool Drivable) : PerformerMessage;

/// <summary>Tells how early the events of the last second were there.</summary>
/// <param name="Count">How many there were.</param>
/// <param name="Late">How many of them came after their onset.</param>
/// <param name="Low">The slack in ms that 999 of 1,000 had or exceeded.</param>
/// <param name="Middle">The slack in ms that half of them had or exceeded; null where nothing came, or it does not say.</param>
/// <param name="RoundTrip">The least round trip of late, in ms; null where it is not known.</param>
/// <param name="Drift">By how much the engine's clock runs faster than the performer's, in parts per million; null where it is not known.</param>
/// <param name="ByGenerator">Whose events came late: of each generator its number, how many were played at once, and how many dropped; null for none.</param>
internal sealed record Slack(long Count, long Late, double Low, double? Middle = null, double? RoundTrip = null, double? Drift = null, Value[]? ByGenerator = null) : PerformerMessage;

/// <summary>Asks to be told how the engine is.</summary>
/// <param name="Version">The newest version of the protocol that the watcher speaks.</param>
/// <param name="Every">How often, in ms; 0 for no more.</param>
/// <param name="Parts">The parts of the status that are wanted, by their names; none for all.</param>
internal sealed record Watch(long Version, double Every, Value[] Parts) : PerformerMessage;

/// <summary>Why a frame was not let in.</summary>
/// <param name="Request">The request number that it has, so that it can be answered; null where it has none.</param>
/// <param name="Sentence">What came, and what is allowed.</param>
internal sealed record Refusal(long? Request, string Sentence);
