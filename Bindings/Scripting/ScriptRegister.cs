using Tactus.Sessions;

namespace Tactus.Scripting;

/// <summary>What scripts want to be called for. A script that is being loaded has its callbacks ready, and gets them when it is put in place.</summary>
/// <remarks>Thread: the engine's own.</remarks>
internal sealed class ScriptRegister(Piece piece, Func<Script, ScriptPart, Generator> play)
{
    private static readonly string[] Events = ["beat", "bar", "control", "start", "stop"];

    /// <summary>The callbacks that watch a value or wait for the transport, of scripts that run.</summary>
    public List<ScriptCallback> Waiting { get; } = [];

    /// <summary>Adds a callback.</summary>
    /// <param name="script">Whose.</param>
    /// <param name="stack">Where it was written, as a stack.</param>
    /// <param name="on">An event, <c>every</c>, or <c>at</c>.</param>
    /// <param name="with">Its arguments.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="RefusedException">There is no such event, its arguments do not fit, or there are too many.</exception>
    public int Add(Script script, string stack, string on, ReadOnlySpan<Value> with)
    {
        if (script.Callbacks.Count >= ScriptLimits.Callbacks)
            throw new RefusedException($"a script has at most {ScriptLimits.Callbacks} callbacks; end some by calling what on, every and at give back.");
        var added = Make(script, PlaceOf(stack, script), on, with);
        script.Callbacks.Add(added.Id, added);
        if (script.Status == ScriptStatus.Running)
            Place(added);
        return added.Id;
    }

    /// <summary>Ends a callback.</summary>
    public void Remove(Script script, int id)
    {
        if (script.Callbacks.Remove(id, out var callback))
            Withdraw(callback);
    }

    /// <summary>Adds a generator of a script's own.</summary>
    /// <exception cref="RefusedException">Its name is taken, or its clock is none.</exception>
    public int AddPart(Script script, string name, Value clock)
    {
        if (piece.Generators.FirstOrDefault(each => each.Name == name) is { } taken && taken.Entity.Name != EntityName(script, name)
            || script.Parts.Exists(each => each.Name == name))
            throw new RefusedException($"there is a generator named '{name}' already; give this one a name of its own.");
        var part = new ScriptPart(script.NextCallback(), name, ClockReading.Read(clock));
        script.Parts.Add(part);
        if (script.Status == ScriptStatus.Running)
            Place(script, part);
        return part.Id;
    }

    /// <summary>A script runs from now on.</summary>
    public void Place(Script script)
    {
        foreach (var callback in script.Callbacks.Values)
            Place(callback);
        foreach (var part in script.Parts)
            Place(script, part);
    }

    /// <summary>What people did to the generators of the version before holds for those of this one: who is muted, stopped, or at another tempo stays so.</summary>
    public static void HandOn(Script before, Script script)
    {
        foreach (var part in script.Parts)
            if (before.Parts.Find(each => each.Name == part.Name)?.Entity is { Generators: [var was] } && part.Entity is { Generators: [var now] })
                HandOn(was, now);
    }

    /// <summary>A script runs no longer.</summary>
    public void Withdraw(Script script)
    {
        foreach (var callback in script.Callbacks.Values)
            Withdraw(callback);
        foreach (var part in script.Parts)
            part.Entity?.Remove();
    }

    // A tempo that the new version's code has changed itself is that code's.
    private static void HandOn(GeneratorComponent was, GeneratorComponent now)
    {
        if (was.IsMuted)
            now.Mute(true);
        if (!was.IsRunning && was.Fault is null)
            now.Stop();
        if (was.Clock == now.Clock && was.Tempo is { } tempo && tempo != now.Tempo)
            now.SetTempo(tempo);
    }

    private void Place(ScriptCallback callback)
    {
        callback.Watched?.Follow(piece);
        if (callback.Cue is not null)
            piece.Cues.Add(callback.Cue);
        else
            Waiting.Add(callback);
    }

    private void Place(Script script, ScriptPart part)
    {
        part.Entity = piece.Entity(EntityName(script, part.Name));
        part.Entity.Generator(part.Name, part.Clock, () => play(script, part));
    }

    private void Withdraw(ScriptCallback callback)
    {
        if (callback.Cue is not null)
            piece.Cues.Remove(callback.Cue);
        else
            Waiting.Remove(callback);
    }

    private static string EntityName(Script script, string generator) => $"{script.Name}/{generator}";

    private ScriptCallback Make(Script script, string place, string on, ReadOnlySpan<Value> with)
    {
        var id = script.NextCallback();
        switch (on)
        {
            case "every": return new(id, script, $"every({Shown(with)})", place) { Cue = CueFor(script, id, Period.Read(Only(with, "every", "a period"))) };
            case "at": return new(id, script, $"at({Shown(with)})", place) { Cue = CueFor(script, id, PlaceIn(with)) };
        }
        var known = Commands.Find(Events, on, name => name, "event");
        var what = $"on(\"{known}\")";
        if (known == "control")
            return new(id, script, what, place) { Watched = Watch(Only(with, what, "a name such as \"arp.step\"")) };
        if (!with.IsEmpty)
            throw new RefusedException($"{what} takes a function, and {Sentences.Count(with.Length, "argument")} before it came.");
        return known switch
        {
            "beat" => new(id, script, what, place) { Cue = CueFor(script, id, CueGrid.Beats()) },
            "bar" => new(id, script, what, place) { Cue = CueFor(script, id, CueGrid.Bars()) },
            _ => new(id, script, what, place) { Turn = known == "start" },
        };
    }

    private static string PlaceOf(string stack, Script script)
    {
        var (file, line, _) = StackTrace.Place(stack, script.Source);
        return file is null ? "" : file == script.Name ? $"line {line}" : $"{file}:{line}";
    }

    private static Cue CueFor(Script script, int id, CueGrid grid) => new(grid, (script, id));

    private static Value Only(ReadOnlySpan<Value> with, string what, string needed) => with.Length == 1
        ? with[0]
        : throw new RefusedException($"{what} takes {needed} and a function; {Sentences.Count(with.Length, "argument")} before the function came.");

    private static CueGrid PlaceIn(ReadOnlySpan<Value> with) =>
        with.Length == 2 && with[0] is { IsNumber: true } bar && bar.AsFloat is >= 1 and <= 1e6 && bar.AsFloat % 1 == 0
        && with[1] is { IsNumber: true } beat && beat.AsFloat is >= 1 and <= 1e6
            ? CueGrid.At((int)bar.AsInt, beat.AsFloat)
            : throw new RefusedException($"at(bar, beat, …) takes a bar and a beat, both counted from 1; {Shown(with)} came.");

    private ScriptMirror Watch(Value name)
    {
        var (control, member) = name.Text?.Split('.', 2) is [var first, var second] ? (first, second)
            : throw new RefusedException($"on(\"control\", …) takes a name such as \"arp.step\"; {Sentences.Describe(name)} came.");
        var watched = ScriptAnswers.Find(piece, control);
        var value = watched.Get(member);
        return new(watched, watched.Type.Find(member)!, value);
    }

    private static string Shown(ReadOnlySpan<Value> values) => string.Join(", ", values.ToArray().Select(value => value.Text is { } text ? $"\"{Names.Shorten(text)}\"" : Sentences.Describe(value)));
}
