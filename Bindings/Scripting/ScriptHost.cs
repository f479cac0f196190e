using System.Diagnostics;

namespace Tactus.Scripting;

/// <summary>
/// The scripts of a piece: calls them in musical time, before the generators' events of the same moment, and stops those at fault. A script's writes land where
/// its callback stands in the music; what it commands of the transport and of generators is held back until that moment is about to be heard.
/// </summary>
/// <remarks>Thread: the engine's own, except <see cref="Load(string, bool)"/> and what is said otherwise. Allocates: nothing in a step where nothing is to be called.</remarks>
internal sealed partial class ScriptHost : ICompanion, IDisposable
{
    // Callbacks that bring each other about by what they set are let go on in the next step after so many rounds.
    private const int MostRounds = 8;
    private static readonly TimeSpan ShortestBudget = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan LongestBudget = TimeSpan.FromMilliseconds(25);
    private readonly Piece piece;
    private readonly ScriptLimits limits;
    private readonly Action<LogLevel, string> tell;
    private readonly ScriptConversation conversation;
    private readonly ScriptAnswers answers;
    private readonly ScriptRegister register;
    private readonly ScriptTurns turns;
    private readonly TimeAllowance allowance;
    private readonly WaitingScripts waiting;
    private readonly List<ScriptCall> calls = [];
    private int shape;

    /// <summary>Scripts for a piece; there are none yet.</summary>
    /// <param name="piece">The piece; it has no other.</param>
    /// <param name="make">Makes the engine that runs them, when the first is loaded.</param>
    /// <param name="limits">How much they may take.</param>
    /// <param name="tell">Gets what people should read.</param>
    public ScriptHost(Piece piece, Func<IScriptEngine> make, ScriptLimits limits, Action<LogLevel, string> tell)
    {
        (this.piece, this.limits, this.tell) = (piece, limits, tell);
        conversation = new(make);
        allowance = new(limits.Share);
        waiting = new(piece, Replace);
        register = new(piece, (script, part) => new ScriptGenerator(this, script, part));
        answers = new(piece, Find, register, tell);
        turns = new(conversation, answers);
        shape = piece.Shape;
        piece.Cues.Companion = this;
        piece.ThreadLost += Recover;
    }

    /// <summary>Called when the piece has other entities, controls or generators. Thread: the engine's own.</summary>
    public Action? PieceChanged { get; set; }

    /// <inheritdoc/>
    public bool IsReady => calls.Count == 0 && conversation.IsFree && allowance.Left(Budget) > TimeSpan.Zero;

    private TimeSpan Budget => limits.Budget ?? Clamp(piece.Time.LookAhead / 4);

    /// <inheritdoc/>
    public void Look()
    {
        engineThread = Environment.CurrentManagedThreadId;
        if (conversation.IsLost)
            Revive();
        DropWorlds();
        waiting.Look();
        FollowControls();
        if (calls.Count == 0 && register.Waiting.Count == 0)
            return;
        AddChanges(piece.Transport.SnapshotAt(piece.Time.Now));
        if (calls.Count > 0 && conversation.IsFree && allowance.Left(Budget) > TimeSpan.Zero)
            Run(piece.Time.Now);
    }

    /// <inheritdoc/>
    public void Turn(bool isPlaying)
    {
        foreach (var callback in register.Waiting)
            if (callback.Turn == isPlaying)
                calls.Add(new(callback, null, piece.Transport.SnapshotAt(piece.Time.Now)));
    }

    /// <inheritdoc/>
    public void Play(IReadOnlyList<Cue> cues, Position at, Instant due)
    {
        var when = new TransportSnapshot(due, at, true, piece.Transport.Tempo, piece.Transport.Metre);
        foreach (var cue in cues)
            if (cue.Tag is Action change)
                change();
            else if (cue.Tag is (Script script, int id) && script.Callbacks.TryGetValue(id, out var callback))
                calls.Add(new(callback, null, when));
        if (calls.Count > 0)
            Run(due);
    }

    /// <summary>Draws a script's own generator on, for whoever was let to (<see cref="TryBeginDrawing"/>); then others may.</summary>
    /// <param name="script">Whose it is.</param>
    /// <param name="kind">What the script's world is to do.</param>
    /// <param name="id">The generator's number there.</param>
    /// <param name="due">When what comes next is due.</param>
    /// <param name="range">Where it stands, and where what is to be heard begins.</param>
    internal (TurnOutcome Outcome, TurnResult Result) Draw(Script script, string kind, int id, Instant due, Value? range = null)
    {
        if (engineThread == NoThread)
            engineThread = Environment.CurrentManagedThreadId;    // what is sent ahead of the transport's start is drawn before anyone looks
        var start = Stopwatch.GetTimestamp();
        piece.Inbox.HoldUntil(due);
        try
        {
            var drawn = turns.Run(script, kind, piece.Transport.SnapshotAt(due), id, Budget, range);
            if (drawn.Outcome is TurnOutcome.Lost or TurnOutcome.Overfull)
                Stop(script, new("its generator took more memory than scripts have, or ran in a loop that nothing stops; the script was stopped.", script.Name));
            return drawn;
        }
        finally
        {
            allowance.Take(Stopwatch.GetElapsedTime(start));
            LeaveFloor();
        }
    }

    /// <summary>Whether a script's own generator can be drawn on now; if so nobody else converses with the engine until it was.</summary>
    internal bool TryBeginDrawing(Script script) => script.HasWorld && conversation.IsFree && allowance.Left(Budget) > TimeSpan.Zero && conversation.TryTake();

    /// <inheritdoc/>
    public void Dispose() => conversation.Dispose();

    private static TimeSpan Clamp(TimeSpan budget) => budget < ShortestBudget ? ShortestBudget : budget > LongestBudget ? LongestBudget : budget;

    // Callbacks that wait for a value follow in the same moment, and so on, for some rounds.
    private void Run(Instant due)
    {
        calls.RemoveAll(call => !call.Callback.Script.HasWorld);
        if (calls.Count == 0 || !conversation.TryTake())
            return;
        if (due > piece.Time.Now)
            piece.Inbox.HoldUntil(due);
        try
        {
            var when = calls[0].When;
            for (var round = 0; calls.Count > 0 && round < MostRounds && conversation.Engine.IsAlive; round++)
            {
                allowance.Take(turns.Run(calls, Budget, allowance.Left(Budget), Settle));
                if (calls.Count > 0)
                    break;    // there was no time for them
                AddChanges(when);
            }
        }
        finally
        {
            LeaveFloor();
        }
        if (conversation.IsLost)
            Revive();
    }

    // The piece may have other controls now, under the names that callbacks wait for.
    private void FollowControls()
    {
        if (shape == piece.Shape)
            return;
        shape = piece.Shape;
        foreach (var callback in register.Waiting)
            callback.Watched?.Follow(piece);
        PieceChanged?.Invoke();
    }

    private void AddChanges(in TransportSnapshot when)
    {
        foreach (var callback in register.Waiting)
            if (callback.Watched is { } watched && watched.HasChanged())
                calls.Add(new(callback, watched.Last, when));
    }
}
