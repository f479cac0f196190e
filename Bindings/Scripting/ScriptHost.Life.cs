using System.Text.Json;

namespace Tactus.Scripting;

// How scripts come, change and go.
internal sealed partial class ScriptHost
{
    private const int NoThread = -1;
    private readonly Dictionary<int, Script> byId = [];
    private readonly List<Script> scripts = [];
    private readonly List<int> toDrop = [];    // the worlds of scripts that are gone
    private int lastId;
    private int engineThread = NoThread;

    // Ends what another thread waits for, should the engine's be lost in it.
    private Action<Exception>? failErrand;

    /// <summary>Called when the list of scripts is another one, or what is said of one. Thread: the engine's own.</summary>
    public Action? Changed { get; set; }

    /// <summary>What runs them, for people; null before the first was loaded.</summary>
    public string? EngineName => scripts.Count > 0 ? conversation.Engine.Name : null;

    /// <summary>The scripts that were loaded, in the order in which they first were. Thread: the engine's own, or before it runs.</summary>
    public IReadOnlyList<Script> Scripts => scripts;

    /// <summary>Loads a script's file, instead of the version that is there, if one is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="atBar">Whether it takes the other version's place at the next bar while the transport plays; otherwise at once.</param>
    /// <exception cref="ScriptException">It cannot be loaded; the version that is there goes on.</exception>
    /// <remarks>Thread: any but the engine's own while it runs. Waits until it is loaded.</remarks>
    public void Load(string path, bool atBar = true) => Load(Read(path), atBar);

    /// <inheritdoc cref="Load(string, bool)"/>
    public void Load(ScriptSource source, bool atBar = true)
    {
        var state = OnEngine(() => Announce(source));
        var script = new Script(Interlocked.Increment(ref lastId), source, piece) { State = state, StateBefore = state };
        OnEngine(() => byId[script.Id] = script);
        conversation.Take();
        try
        {
            Open(script);
        }
        catch (ScriptException failure)
        {
            OnEngine(() => Refused(script, failure.Problem));
            throw;
        }
        finally
        {
            conversation.Leave();
        }
        OnEngine(() => PutInPlace(script, atBar));
    }

    /// <summary>Loads a script's file again, for the next bar. If it cannot be, everyone is told, and the version that is there goes on.</summary>
    /// <remarks>Thread: any but the engine's own while it runs.</remarks>
    public void Reload(string path) => Try(() => Load(path));

    /// <summary>Takes a script out.</summary>
    /// <exception cref="Sessions.RefusedException">There is none of that name.</exception>
    public void Unload(string name)
    {
        var script = Sessions.Commands.Find(scripts, name, each => each.Name, "script");
        waiting.Cancel(script.Name, Discard);
        scripts.Remove(script);
        Close(script);
        Changed?.Invoke();
    }

    private ScriptSource Read(string path)
    {
        try
        {
            return ScriptSource.Read(path);
        }
        catch (ScriptException failure)
        {
            OnEngine(() => Refused(new(0, new(Path.GetFullPath(path), ""), piece), failure.Problem));
            throw;
        }
    }

    private Script? Find(int id) => byId.GetValueOrDefault(id);

    private void Open(Script script)
    {
        var time = OnEngine(() => OpeningOf(script));
        var outcome = conversation.Engine.Load(new(script.Id, script.Source, time, limits.LoadTime), new LoadingDesk(this));
        var result = TurnResult.Read(outcome.Span);
        script.State = result.State ?? script.State;
        script.HasWorld = true;
        if (result.Error is { } error)
            OnEngine(() => Warn(script, StackTrace.Problem(error, result.Stack, script.Source)));
    }

    private string OpeningOf(Script script)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
        {
            writer.WriteStartArray();
            ScriptTurns.WriteTime(writer, piece.Transport.SnapshotAt(piece.Time.Now));
            writer.WriteStringValue(script.State);
            writer.WriteEndArray();
        }
        return System.Text.Encoding.UTF8.GetString(text.ToArray());
    }

    private void Warn(Script script, ScriptProblem problem)
    {
        script.Problem = problem;
        Tell(LogLevel.Warning, script, $"what it left in state is not kept: {problem}");
    }

    // Two files of one name in different folders are two scripts, and the name belongs to the first.
    private string? Announce(ScriptSource source)
    {
        var before = scripts.Find(each => each.Name == source.Name);
        if (before is not null && before.Source.Path != source.Path)
            throw new ScriptException(new($"there is a script named '{source.Name}' already, from another folder; unload that one first, or give this file another name.", source.Name));
        return before?.State;
    }

    private void Refused(Script script, ScriptProblem problem)
    {
        register.Withdraw(script);
        byId.Remove(script.Id);
        if (scripts.Find(each => each.Name == script.Name) is { } before)
            before.Problem = problem;
        Tell(LogLevel.Error, script, $"{problem}{(scripts.Exists(each => each.Name == script.Name && each.Status == ScriptStatus.Running) ? "; the version before it goes on." : "")}");
        Changed?.Invoke();
    }

    private void PutInPlace(Script script, bool atBar)
    {
        waiting.Cancel(script.Name, Discard);
        if (atBar && piece.Transport.IsPlaying && scripts.Exists(each => each.Name == script.Name && each.Status == ScriptStatus.Running))
            waiting.Add(script);
        else
            Replace(script);
    }

    private void Replace(Script script) => piece.Inbox.CarryOut(() =>
    {
        var place = scripts.FindIndex(each => each.Name == script.Name);
        var before = place >= 0 ? scripts[place] : null;
        if (before is not null)
            Inherit(script, before);
        if (before is not null)
            Close(before);
        if (place >= 0)
            scripts[place] = script;
        else
            scripts.Add(script);
        script.Status = ScriptStatus.Running;
        register.Place(script);
        if (before is not null)
            ScriptRegister.HandOn(before, script);
        Changed?.Invoke();
    }, error => Stop(script, new(error.Message, script.Name)));

    // What the older version did to its state while this one was loaded and waited for its bar, but for what this one has made anew.
    private void Inherit(Script script, Script before)
    {
        if (before.State is null || before.State == script.StateBefore || before.State == script.State || !conversation.IsFree || !conversation.TryTake())
            return;
        script.State = ScriptState.Merge(script.StateBefore, script.State, before.State);
        turns.Run(script, "state", piece.Transport.SnapshotAt(piece.Time.Now), 0, Budget, script.State);
        conversation.Leave();
    }

    // It was loaded, but never took its place.
    private void Discard(Script script)
    {
        register.Withdraw(script);
        Close(script);
    }

    private void Close(Script script)
    {
        if (script.Status == ScriptStatus.Running)
            register.Withdraw(script);
        (script.Status, script.HasWorld) = (ScriptStatus.Stopped, false);
        byId.Remove(script.Id);
        calls.RemoveAll(call => call.Callback.Script == script);
        toDrop.Add(script.Id);
        DropWorlds();
    }

    // While another script is loaded, they wait.
    private void DropWorlds()
    {
        if (toDrop.Count == 0 || !conversation.TryTake())
            return;
        if (conversation.Engine.IsAlive)
            toDrop.ForEach(conversation.Engine.Drop);
        toDrop.Clear();
        conversation.Leave();
    }

    // All scripts but the one that took the engine with it are loaded again, with what they had in their state; those that wait for their bar wait again.
    private void Revive()
    {
        if (!conversation.TryTake())
            return;
        calls.Clear();
        foreach (var script in byId.Values)
            script.HasWorld = false;
        var again = scripts.Where(each => each.Status == ScriptStatus.Running).Select(each => (each.Source, AtBar: false))
            .Concat(waiting.TakeAll().Select(each => (each.Source, AtBar: true))).ToList();
        if (limits.Share is null)
            Revive(again);
        else
            ThreadPool.QueueUserWorkItem(Revive, again, preferLocal: false);
    }

    private void Revive(List<(ScriptSource Source, bool AtBar)> again)
    {
        conversation.Engine.Revive();
        conversation.Leave();
        foreach (var (source, atBar) in again)
            Try(() => Load(source, atBar));
    }

    private static void Try(Action load)
    {
        try
        {
            load();
        }
        catch (ScriptException)
        {
            // It was told to everyone where it was refused.
        }
    }

    private void OnEngine(Action work) => OnEngine<object?>(() =>
    {
        work();
        return null;
    });

    // Before the piece runs it is done at once; while it runs, in its next step.
    internal T OnEngine<T>(Func<T> work)
    {
        if (engineThread == Environment.CurrentManagedThreadId)
            return work();
        using var isDone = new ManualResetEventSlim();
        var result = default(T)!;
        Exception? failure = null;
        piece.Post(() =>
        {
            failErrand = Fail;
            try
            {
                result = work();
            }
            catch (Exception error) when (error is not EngineThreadAbandonedException)
            {
                failure = error;
            }
            failErrand = null;
            isDone.Set();
        });
        isDone.Wait();
        return failure is null ? result : throw failure;

        void Fail(Exception error)
        {
            (failure, failErrand) = (error, null);
            isDone.Set();
        }
    }

    // What a script asks while it is being loaded is answered in the engine's own time.
    private sealed class LoadingDesk(ScriptHost host) : IScriptDesk
    {
        public void Answer(int script, ReadOnlySpan<byte> question, System.Buffers.IBufferWriter<byte> answer)
        {
            var asked = question.ToArray();
            host.OnEngine(() => host.answers.Answer(script, asked, answer));
        }
    }
}
