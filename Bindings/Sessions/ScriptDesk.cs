using Tactus.Scripting;
using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>Answers what performers ask of the scripts, and tells everyone how they are. Loading takes its time, and no step waits for it.</summary>
/// <remarks>Thread: any.</remarks>
internal sealed class ScriptDesk
{
    private readonly ScriptStudio studio;
    private readonly Dispatcher dispatcher;
    private readonly FramePool pool;

    /// <summary>A desk for the scripts of a piece.</summary>
    public ScriptDesk(ScriptStudio studio, Dispatcher dispatcher, FramePool pool)
    {
        (this.studio, this.dispatcher, this.pool) = (studio, dispatcher, pool);
        studio.Changed = () => dispatcher.ToAll(List());
    }

    /// <summary>Carries a command out, and answers it when that is done; what it changed is told before. Thread: the engine's own.</summary>
    public void Answer(Performer performer, ScriptCommand asked)
    {
        if (asked.Command == "list" && asked.Arguments.Length == 0)
            dispatcher.To(performer, List());
        var name = asked.Arguments is [{ Text: { } text }] ? text : null;
        studio.Carry(asked.Command, name).ContinueWith(carried => Answer(performer, asked, carried), TaskScheduler.Default);
    }

    /// <summary>Tells one performer how the scripts are. Thread: the engine's own.</summary>
    public void Tell(Performer performer)
    {
        if (studio.Scripts.Count > 0)
            dispatcher.To(performer, List());
    }

    private void Answer(Performer performer, ScriptCommand asked, Task carried)
    {
        var frame = pool.Rent();
        if (carried.Exception?.InnerException is { } failure)
            EngineMessages.WriteRefusal(frame, asked.Number, failure.Message);
        else
            EngineMessages.WriteAnswer(frame, asked.Number, Value.Nil);
        dispatcher.To(performer, frame);
    }

    private Frame List()
    {
        var frame = pool.Rent();
        EngineMessages.WriteScripts(frame, studio.EngineName, studio.Scripts);
        return frame;
    }
}
