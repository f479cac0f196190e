using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Simulation;

/// <summary>The process in which a v8's script runs, in a context of its own: what it is told, it answers before anything else happens.</summary>
/// <param name="machine">Whose time it lives in.</param>
/// <param name="perform">Does one thing that the script wants to be done in Max.</param>
/// <param name="post">Writes a line into Max's console, from any thread.</param>
/// <param name="silent">The exception for a script that does not answer.</param>
/// <remarks>Thread: the machine's own.</remarks>
internal sealed class V8Script(Machine machine, Action<JsonObject> perform, Action<string, string> post, Func<Exception> silent) : IDisposable
{
    private readonly Replies answers = new(silent);
    private readonly Hop hop = new(machine.Options.V8, machine.Options.V8Events);
    private LineProcess? process;
    private VirtualHost? inVirtualTime;
    private volatile bool hasEnded;

    private bool IsInVirtualTime => machine.Outside.Network is not null;

    /// <summary>Starts it, and waits until the script's global code has run.</summary>
    /// <returns>What it says about itself: its inlets and outlets.</returns>
    public JsonObject Start(IEnumerable<string> line)
    {
        process = new(line, Hear, text => post("info", text), Ended);
        var ready = answers.Next();
        if (IsInVirtualTime)
        {
            answers.UntilDone();
            inVirtualTime = new(machine.Outside, Converse, HearInVirtualTime);
        }
        return ready;
    }

    /// <summary>Tells it something; all that it sends to that is sent when this returns.</summary>
    public void Tell(JsonObject message)
    {
        if (hasEnded)
            return;
        if (inVirtualTime is { } living)
            living.Say(message);
        else
            Converse(message).ForEach(Perform);
    }

    /// <summary>It is gone, with its sockets and timers.</summary>
    public void End()
    {
        inVirtualTime?.End();
        process?.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process?.Dispose();
        answers.Dispose();
    }

    private List<JsonObject> Converse(JsonObject message)
    {
        process!.Say(message);
        return answers.UntilDone();
    }

    /// <summary>Whoever waits for an answer gets the last one there will be.</summary>
    private void Ended(int code)
    {
        hasEnded = true;
        post("error", $"the script's process ended with {code}");
        answers.End();
    }

    private void Hear(JsonObject said)
    {
        if (IsInVirtualTime || !TryHear(said))
            answers.Add(said);
    }

    private void HearInVirtualTime(JsonObject said)
    {
        if (!TryHear(said))
            Perform(said);
    }

    /// <summary>Takes what needs nobody who waits for it.</summary>
    private bool TryHear(JsonObject said)
    {
        switch (said["type"]!.GetValue<string>())
        {
            case "event": machine.Arrivals.Add(hop, () => PerformAll(said["sent"]!.AsArray())); break;
            case "post": post(said["level"]?.ToString() ?? "info", said["text"]?.ToString() ?? ""); break;
            default: return false;
        }
        return true;
    }

    private void PerformAll(JsonArray sent)
    {
        foreach (var each in sent)
            Perform(each!.AsObject());
    }

    private void Perform(JsonObject said)
    {
        if (said["type"]!.GetValue<string>() != "done")
            perform(said);
    }
}
