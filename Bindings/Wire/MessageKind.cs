using static Tactus.Wire.Sender;

namespace Tactus.Wire;

/// <summary>Every message of the protocol: its number, who sends it, since which version, and what it is for. Its fields stand in <c>docs/protocol.md</c>.</summary>
internal enum MessageKind : byte
{
    /// <summary>No message has this number.</summary>
    None = 0,

    /// <summary>Performer, since 1.</summary>
    [Sent(Performer, 1, "Opens the conversation: which version, who, and what it still has from before.", "version", "name", "session", "last")]
    Hello = 1,

    /// <summary>Performer, since 1.</summary>
    [Sent(Performer, 1, "Asks for the engine's time, so that the two clocks can be related.", "id", "sent")]
    Ping = 2,

    /// <summary>Performer, since 1.</summary>
    [Sent(Performer, 1, "Asks for a value member of a control.", "request", "control", "member")]
    Get = 3,

    /// <summary>Performer, since 1.</summary>
    [Sent(Performer, 1, "Gives a value member of a control a value.", "request", "control", "member", "values")]
    Set = 4,

    /// <summary>Performer, since 1.</summary>
    [Sent(Performer, 1, "Calls a method of a control.", "request", "control", "member", "arguments")]
    Call = 5,

    /// <summary>Performer, since 1.</summary>
    [Sent(Performer, 1, "Asks to be told, or no longer told, when a member changes.", "request", "control", "member", "on")]
    Subscribe = 6,

    /// <summary>Performer, since 1.</summary>
    [Sent(Performer, 1, "Plays, stops, moves or sets the transport.", "request", "command", "arguments")]
    TransportCommand = 7,

    /// <summary>Performer, since 1.</summary>
    [Sent(Performer, 1, "Starts, stops, resets, mutes or sets a generator.", "request", "generator", "command", "arguments")]
    GeneratorCommand = 8,

    /// <summary>Performer, since 1.</summary>
    [Sent(Performer, 1, "Tells what the performer's own transport does; whoever reports first leads.", "report", "at", "position", "playing", "tempo", "numerator", "denominator", "drivable")]
    Report = 9,

    /// <summary>Performer, since 1.</summary>
    [Sent(Performer, 1, "Tells how early the events of the last second were there, and how the clocks are related.", "count", "late", "low", "middle", "roundTrip", "drift", "byGenerator")]
    Slack = 10,

    /// <summary>Performer, since 1.</summary>
    [Sent(Performer, 1, "Asks to be told how the engine is, again and again; whoever only watches says this instead of hello.", "version", "every", "parts")]
    Watch = 11,

    /// <summary>Performer, since 1.</summary>
    [Sent(Performer, 1, "Saves, recalls, lists, deletes or morphs presets.", "request", "command", "arguments")]
    PresetCommand = 12,

    /// <summary>Performer, since 1.</summary>
    [Sent(Performer, 1, "Undoes or redoes changes of controls, or lists them.", "request", "command", "arguments")]
    HistoryCommand = 13,

    /// <summary>Performer, since 1.</summary>
    [Sent(Performer, 1, "Loads, unloads or reloads a script of the piece's folder, or asks for the list of scripts.", "request", "command", "arguments")]
    Script = 14,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "Answers a hello: which session this is, and what the piece is made of.", "version", "session", "number", "now", "resumed", "description")]
    Welcome = 32,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "Brings the events of one step, ahead of their time.", "since", "number")]
    Batch = 33,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "Takes back what was sent and is not due yet.", "generator", "from", "silence", "again")]
    Recall = 34,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "Says what the transport does from now on.", "at", "position", "playing", "tempo", "numerator", "denominator", "leader", "report", "drivable")]
    Transport = 35,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "Says that a generator was started, stopped, muted, given a tempo, or faulted.", "id", "running", "muted", "tempo", "fault")]
    Generator = 36,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "Answers a request: what was asked for, or a sentence that says what was wrong.", "request", "ok", "value")]
    Answer = 37,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "Says that a member has another value now.", "control", "member", "value", "request")]
    Change = 38,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "Answers a ping with both clocks.", "id", "sent", "received", "answered")]
    Pong = 39,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "One sentence for the composer.", "level", "text", "at")]
    Log = 40,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "Says that the piece has other controls or generators now.", "description")]
    Description = 41,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "Says why the connection closes after it.", "code", "sentence")]
    Goodbye = 42,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "Asks the performer that leads to do something with its transport.", "command", "arguments")]
    Drive = 43,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "Says how far ahead a performer needs its events, and how far ahead they are sent.", "wanted", "used")]
    LookAhead = 44,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "Says how the engine is, to whoever watches.", "at", "status")]
    Status = 45,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "Says which presets there are now.", "names")]
    Presets = 46,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "Says what can be undone and redone now.", "undo", "redo")]
    History = 47,

    /// <summary>Engine, since 1.</summary>
    [Sent(Engine, 1, "Says which scripts there are and how they are.", "engine", "scripts")]
    Scripts = 48,
}
