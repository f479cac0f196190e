using System.Globalization;

namespace Tactus.Scripting;

// What becomes of a callback: its state is kept, its mistakes are told, and a script that overruns its time again and again is stopped.
internal sealed partial class ScriptHost
{
    // Of a budget: who ran for less was waiting, not computing.
    private const double LeastShare = .06;

    private const string TangledIn = "was cut off in a regular expression that came to no end";

    // A thread that lost the engine, and comes back after all, has nothing to leave any more.
    private void LeaveFloor()
    {
        if (engineThread != Environment.CurrentManagedThreadId)
            return;
        piece.Inbox.HoldNoLonger();
        conversation.Leave();
    }

    // The engine's thread was lost in a control that a script had asked for. The script is stopped; the others begin anew with their state, since their engine waits for that answer for ever.
    private void Recover(string sentence)
    {
        engineThread = Environment.CurrentManagedThreadId;
        if (answers.Asking is not { } script)
            return;
        answers.Lose();
        turns.Forget();
        var problem = new ScriptProblem($"it asked for what never comes: {sentence}", script.Name);
        if (failErrand is { } fail)
        {
            fail(new ScriptException(problem));    // whoever loads it has the floor, tells everyone why it cannot be, and leaves it
            return;
        }
        Stop(script, problem);
        conversation.Leave();
        Revive();
    }

    private void Settle(ScriptCall call, ScriptTurn turn)
    {
        var (callback, script) = (call.Callback, call.Callback.Script);
        switch (turn.Outcome)
        {
            case TurnOutcome.Done: Settle(callback, TurnResult.Read(turn.Result.WrittenSpan), call.When); break;
            case TurnOutcome.Cut: CountStrike(callback, $"was cut off after its {Budget.TotalMilliseconds:0} ms", call.When); break;
            case TurnOutcome.Tangled: CountStrike(callback, TangledIn, call.When); break;
            case TurnOutcome.Held: CountHeld(callback, turn.Share, call.When); break;
            case TurnOutcome.Overlong: CountStrike(callback, $"was cut off after its {ScriptLimits.Statements.ToString("N0", CultureInfo.InvariantCulture)} statements", call.When); break;
            case TurnOutcome.Overfull: Stop(script, new($"{callback.Description} took more than the {ScriptLimits.Megabytes} MB that all scripts have, at {call.When.BarBeat}; the script was stopped.", script.Name)); break;
            case TurnOutcome.Starved: Tell(LogLevel.Warning, script, $"{callback.Description} did not answer at {call.When.BarBeat}, because the machine was too busy to let scripts run; all scripts begin anew with their state. It does not count."); break;
            case TurnOutcome.Broken: CountStrike(callback, "called itself too deep", call.When); break;
            case TurnOutcome.Lost: Stop(script, new($"{callback.Description} took all scripts with it at {call.When.BarBeat}, by too much memory or a loop that nothing stops.", script.Name)); break;
        }
    }

    // Where it was kept from running it is not at fault; but one that never comes to its end, in a whole budget of such turns, is.
    private void CountHeld(ScriptCallback callback, double share, in TransportSnapshot when)
    {
        var what = $"was cut off after its {Budget.TotalMilliseconds:0} ms";
        callback.Held += share >= LeastShare ? share : 0;
        if (callback.Held < 1)
        {
            Tell(LogLevel.Warning, callback.Script, $"{callback.Description} {what} at {when.BarBeat}, in which it had hardly run: the machine, or a control that it waited for, was busy. It does not count.");
            return;
        }
        callback.Held = 0;
        CountStrike(callback, what, when);
    }

    private void Settle(ScriptCallback callback, TurnResult result, in TransportSnapshot when)
    {
        var script = callback.Script;
        script.State = result.State ?? script.State;
        callback.Held = 0;
        callback.Mistakes = result.Error is null ? 0 : callback.Mistakes + 1;
        if (result.Error is null)
            return;
        script.Problem = StackTrace.Problem(result.Error, result.Stack, script.Source);
        var isEnough = callback.Mistakes >= ScriptLimits.Strikes;
        Tell(LogLevel.Error, script, $"{callback.Description} failed at {when.BarBeat}: {script.Problem}{(isEnough ? $"; it failed {callback.Mistakes} times in a row and is called no more." : "")}");
        if (isEnough)
            register.Remove(script, callback.Id);
        Changed?.Invoke();
    }

    private void CountStrike(ScriptCallback callback, string what, in TransportSnapshot when)
    {
        var script = callback.Script;
        script.Problem = new($"{callback.Description} {what} at {when.BarBeat}.", script.Name);
        if (++script.Strikes >= ScriptLimits.Strikes)
            Stop(script, script.Problem with { Message = $"{script.Problem.Message} It was the {ScriptLimits.Strikes}rd time, so the script was stopped; load it again when it computes less." });
        else
            Tell(LogLevel.Error, script, script.Problem.Message);
        Changed?.Invoke();
    }

    private void Stop(Script script, ScriptProblem problem)
    {
        if (script.Status == ScriptStatus.Stopped)
            return;
        (script.Status, script.Problem) = (ScriptStatus.Stopped, problem);
        register.Withdraw(script);
        Tell(LogLevel.Error, script, problem.Message);
        Changed?.Invoke();
    }

    private void Tell(LogLevel level, Script script, string what) => tell(level, $"Script '{script.Name}': {what}");
}
