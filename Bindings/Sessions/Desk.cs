using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>Answers requests, each exactly once: with what was asked for, or with a sentence that says what was wrong.</summary>
/// <remarks>Thread: the engine's own, between two steps.</remarks>
internal sealed class Desk(Piece piece, Subscriptions subscriptions, Dispatcher dispatcher, FramePool pool)
{
    /// <summary>Does what is asked, and answers it. What it changed is told to those who subscribed, before the answer.</summary>
    public void Answer(Performer performer, Request request)
    {
        var frame = pool.Rent();
        try
        {
            var value = Do(performer, request);
            subscriptions.Look();
            EngineMessages.WriteAnswer(frame, request.Number, value);
        }
        catch (Exception refused) when (refused is ControlException or RefusedException)
        {
            EngineMessages.WriteRefusal(frame, request.Number, refused.Message);
        }
        dispatcher.To(performer, frame);
    }

    private Value Do(Performer performer, Request request)
    {
        switch (request)
        {
            case Get get: return ControlOf(get.Control).Get(get.Member);
            case Set set: return Give(ControlOf(set.Control), set);
            case Call call: return ControlOf(call.Control).Call(call.Member, call.Arguments);
            case Subscribe subscribe: return Watch(performer, ControlOf(subscribe.Control), subscribe);
            case TransportCommand command: Commands.Carry(command, piece.Transport); break;
            case GeneratorCommand command: Commands.Carry(command, piece); break;
        }
        return Value.Nil;
    }

    // The answer is what the member holds now, which may be another thing than was given: rounded, say, or limited by the control.
    private static Value Give(Control control, Set set)
    {
        control.Set(set.Member, set.Values);
        return control.TryPeek(control.Type.Find(set.Member)!, out var value) ? value : Value.Nil;
    }

    private Value Watch(Performer performer, Control control, Subscribe subscribe)
    {
        var value = control.Get(subscribe.Member);
        var member = control.Type.Find(subscribe.Member)!;
        if (subscribe.On)
            subscriptions.Add(performer, control, member);
        else
            subscriptions.Remove(performer, control, member);
        return value;
    }

    private Control ControlOf(string name) =>
        Commands.Find(piece.Entities.Select(entity => entity.Control).OfType<Control>(), name, control => control.Name, "control");
}
