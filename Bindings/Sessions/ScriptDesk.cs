using Tactus.Scripting;
using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>Answers what performers ask of the scripts, and tells everyone how they are. Loading takes its time, and no step waits for it.</summary>
/// <remarks>Thread: any.</remarks>
internal sealed class ScriptDesk
{
    private static readonly string[] OfScripts = ["load", "unload", "reload", "list"];
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
        try
        {
            Carry(performer, asked).ContinueWith(carried => Answer(performer, asked, carried.Exception?.InnerException), TaskScheduler.Default);
        }
        catch (RefusedException refused)
        {
            Answer(performer, asked, refused);
        }
    }

    /// <summary>Tells one performer how the scripts are. Thread: the engine's own.</summary>
    public void Tell(Performer performer)
    {
        if (studio.Scripts.Count > 0)
            dispatcher.To(performer, List());
    }

    private Task Carry(Performer performer, ScriptCommand asked)
    {
        var command = Commands.Find(OfScripts, asked.Command, name => name, "script command");
        var arguments = new Arguments($"script '{command}'", asked.Arguments);
        if (command != "list")
            return studio.Carry(command, arguments.Require("name").Text(0, "name"));
        arguments.Require();
        dispatcher.To(performer, List());
        return Task.CompletedTask;
    }

    private void Answer(Performer performer, ScriptCommand asked, Exception? failure)
    {
        var frame = pool.Rent();
        if (failure is not null)
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
