using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>Tells everyone, at the end of a step, which presets there are and what can be undone, where that is something else than before.</summary>
/// <remarks>Thread: the engine's own. Allocates: nothing where nothing has changed.</remarks>
internal sealed class StateNews
{
    private readonly Piece piece;
    private readonly Dispatcher dispatcher;
    private readonly FramePool pool;
    private bool isPresetsChanged;
    private (string? Undo, string? Redo) history;

    /// <summary>Listens from now on.</summary>
    public StateNews(Piece piece, Dispatcher dispatcher, FramePool pool)
    {
        (this.piece, this.dispatcher, this.pool) = (piece, dispatcher, pool);
        piece.Presets.Changed += () => isPresetsChanged = true;
    }

    /// <summary>Tells what is new.</summary>
    public void Tell()
    {
        if (isPresetsChanged)
            TellOfPresets();
        if (piece.History.LookForNews())
            TellOfHistory();
    }

    private void TellOfPresets()
    {
        isPresetsChanged = false;
        var frame = pool.Rent();
        EngineMessages.WritePresets(frame, piece.Presets.Names);
        dispatcher.ToAll(frame);
    }

    private void TellOfHistory()
    {
        var now = (piece.History.NextUndo, piece.History.NextRedo);
        if (now == history)
            return;
        history = now;
        var frame = pool.Rent();
        EngineMessages.WriteHistory(frame, history.Undo, history.Redo);
        dispatcher.ToAll(frame);
    }
}
