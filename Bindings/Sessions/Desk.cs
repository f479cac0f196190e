using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>Answers requests, each exactly once: with what was asked for, or with a sentence that says what was wrong.</summary>
/// <remarks>Thread: the engine's own, between two steps. Allocates: nothing where numbers are got, set, and given to methods and by them.</remarks>
internal sealed class Desk(Piece piece, Subscriptions subscriptions, Dispatcher dispatcher, FramePool pool)
{
    private (Performer Performer, long Request)? open;

    /// <summary>Does what is asked, and answers it. What it changed of its control is told to those who subscribed, before the answer.</summary>
    public void Answer(Performer performer, Request request)
    {
        open = (performer, request.Number);
        var frame = pool.Rent();
        var before = piece.Presets.Written?.Invoke();
        try
        {
            EngineMessages.WriteAnswer(frame, request.Number, Do(performer, request));
        }
        catch (Exception refused) when (refused is ControlException or RefusedException)
        {
            EngineMessages.WriteRefusal(frame, request.Number, refused.Message);
        }
        open = null;
        var written = piece.Presets.Written?.Invoke();
        if (written == before)
            dispatcher.To(performer, frame);
        else
            _ = AnswerWhenWritten(performer, request.Number, frame, written!);
    }

    /// <summary>The thread that answered was lost on the way, in a control's code: what it was asked is answered with a sentence.</summary>
    public void AnswerLost(string sentence)
    {
        if (open is not { } lost)
            return;
        open = null;
        var frame = pool.Rent();
        EngineMessages.WriteRefusal(frame, lost.Request, sentence);
        dispatcher.To(lost.Performer, frame);
    }

    // Who saves a preset wants to know that it is kept; the engine's thread waits for no disk.
    private async Task AnswerWhenWritten(Performer performer, long request, Frame frame, Task<string?> written)
    {
        if (await written.ConfigureAwait(false) is { } failure)
        {
            frame.Release();
            frame = pool.Rent();
            EngineMessages.WriteRefusal(frame, request, failure);
        }
        dispatcher.To(performer, frame);
    }

    private Value Do(Performer performer, Request request)
    {
        switch (request)
        {
            case MemberRequest asked: return Do(performer, ControlOf(asked.Control), asked);
            case PresetCommand command: return PresetDesk.Carry(command, piece.Presets);
            case HistoryCommand command: return PresetDesk.Carry(command, piece.History);
            case TransportCommand command: Commands.Carry(command, piece.Transport); break;
            case GeneratorCommand command: Commands.Carry(command, piece); break;
            case ScriptCommand: throw new RefusedException("This engine runs no scripts.");
        }
        return Value.Nil;
    }

    private Value Do(Performer performer, Control control, MemberRequest asked)
    {
        if (asked.Kind == MessageKind.Call)
            return Use(performer, control, asked);
        var value = asked.Kind switch
        {
            MessageKind.Get => control.Get(asked.Member),
            MessageKind.Set => Give(performer, control, asked),
            _ => Watch(performer, control, asked),
        };
        subscriptions.Answered(performer, control, control.Type.Find(asked.Member)!, value);
        return value;
    }

    // The answer is what the member holds now, which may be another thing than was given: rounded, say, or limited by the control.
    private Value Give(Performer performer, Control control, MemberRequest set)
    {
        piece.History.Set(control, set.Member, set.Values);
        var member = control.Type.Find(set.Member)!;
        subscriptions.Used(performer, control, member, set.Number, piece.Time.Now);
        return control.TryPeek(member, out var value) ? value : Value.Nil;
    }

    private Value Use(Performer performer, Control control, MemberRequest call)
    {
        var answer = piece.History.Call(control, call.Member, call.Values);
        subscriptions.Used(performer, control, member: null, call.Number, piece.Time.Now);
        return answer;
    }

    private Value Watch(Performer performer, Control control, MemberRequest subscribe)
    {
        var value = control.Get(subscribe.Member);
        var member = control.Type.Find(subscribe.Member)!;
        if (subscribe.On)
            subscriptions.Add(performer, control, member);
        else
            subscriptions.Remove(performer, control, member);
        return value;
    }

    private Control ControlOf(string name) => piece.FindControl(name)
        ?? throw new RefusedException(Names.Unknown("control", name, piece.Entities.Where(entity => entity.Control is not null).Select(entity => entity.Name)));
}
