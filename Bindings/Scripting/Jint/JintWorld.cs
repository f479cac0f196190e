using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Jint;
using Jint.Native;
using Jint.Runtime;

namespace Tactus.Scripting.Jint;

/// <summary>One script's world: a Jint engine of its own, opened by the same first lines as everywhere.</summary>
internal sealed class JintWorld : IDisposable
{
    private const int DeepestRecursion = 400;
    private readonly TurnClock clock = new();
    private readonly Engine engine;
    private readonly ScriptSource source;
    private readonly JsValue turn, stray, outcome;

    /// <summary>Opens a world.</summary>
    public JintWorld(ScriptSource source, string opening, Func<string, string> send, Func<int> version)
    {
        this.source = source;
        engine = new Engine(options =>
        {
            options.LimitRecursion(DeepestRecursion).LimitMemory(ScriptLimits.Megabytes << 20).Constraint(clock).DisableStringCompilation();
            options.Constraints.RegexTimeout = TimeSpan.FromMilliseconds(100);
            options.EnableModules(new FolderModules(source));
            options.ExperimentalFeatures = ExperimentalFeature.None;
        });
        var made = engine.Evaluate(InsideSource.World, "tactus").Call(JsValue.FromObject(engine, Patiently(send)), JsValue.FromObject(engine, version)).AsObject();
        (turn, stray, outcome) = (made.Get("turn"), made.Get("stray"), made.Get("outcome"));
        DynamicImports.Refuse(engine, made.Get("refusedImport"));
        made.Get("open").Call(opening);
    }

    /// <summary>Loads the script.</summary>
    /// <returns>What it left behind.</returns>
    /// <exception cref="ScriptException">It does not parse, threw, or took too long.</exception>
    public string Load(TimeSpan limit)
    {
        clock.Budget = limit;
        try
        {
            engine.Modules.Import(source.Name);
            return engine.Invoke(outcome).AsString();
        }
        catch (ScriptException)
        {
            throw;
        }
        catch (Exception failure)
        {
            throw new ScriptException(ProblemOf(failure, limit), failure);
        }
    }

    /// <summary>For how much of its budget the last turn ran, 0 to 1.</summary>
    public double Share => clock.Share;

    /// <summary>Takes a turn.</summary>
    public (TurnOutcome Outcome, string Result) Take(string text, int asOf, TimeSpan budget)
    {
        clock.Budget = budget;
        try
        {
            var isAstray = engine.Invoke(turn, text, asOf).AsBoolean();
            return (TurnOutcome.Done, engine.Invoke(outcome, isAstray ? PlaceOfThrow() : "").AsString());
        }
        catch (RegexMatchTimeoutException)
        {
            return (TurnOutcome.Tangled, "{}");
        }
        catch (TimeoutException)
        {
            return (clock.Share >= .5 ? TurnOutcome.Cut : TurnOutcome.Held, "{}");
        }
        catch (StatementsCountOverflowException)
        {
            return (TurnOutcome.Overlong, "{}");
        }
        catch (MemoryLimitExceededException)
        {
            return (TurnOutcome.Overfull, "{}");
        }
        catch (Exception failure) when (failure is RecursionDepthOverflowException or JintException or InsufficientExecutionStackException)
        {
            return (TurnOutcome.Broken, "{}");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => engine.Dispose();

    private string PlaceOfThrow()
    {
        try
        {
            engine.Invoke(stray);
            return "";
        }
        catch (JavaScriptException thrown)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{thrown.Location.SourceFile}:{thrown.Location.Start.Line}:{thrown.Location.Start.Column + 1}");
        }
    }

    // The composer's code has all the time it wants.
    private Func<string, string> Patiently(Func<string, string> send) => question =>
    {
        var asked = Stopwatch.GetTimestamp();
        var answer = send(question);
        clock.Spare(Stopwatch.GetElapsedTime(asked));
        return answer;
    };

    private ScriptProblem ProblemOf(Exception failure, TimeSpan limit) => failure switch
    {
        RegexMatchTimeoutException => new("a regular expression of it came to no end.", source.Name),
        TimeoutException => new($"it took more than {limit.TotalMilliseconds:0} ms to load.", source.Name),
        StatementsCountOverflowException => new($"it ran more than {ScriptLimits.Statements.ToString("N0", CultureInfo.InvariantCulture)} statements to load.", source.Name),
        JavaScriptException thrown => Thrown(thrown),
        InvalidOperationException when failure.Message.Contains("Pending", StringComparison.Ordinal) => new("it awaits something that never comes, so it was never loaded.", source.Name),
        _ => new(failure.Message, source.Name),
    };

    private ScriptProblem Thrown(JavaScriptException thrown)
    {
        var (file, line, column) = (thrown.Location.SourceFile, thrown.Location.Start.Line, thrown.Location.Start.Column + 1);
        if (source.Line(file, line) is null)
            (file, line, column) = StackTrace.Place(thrown.JavaScriptStackTrace ?? "", source);    // it was thrown by the engine's own lines, for the script's
        file ??= source.Name;
        var name = thrown.Error is global::Jint.Native.Object.ObjectInstance error && error.Get("name") is { } given && given.IsString() ? $"{given}: " : "";
        return new($"{name}{LoneSurrogates.Replaced(thrown.Message)}", file, line, column, source.Line(file, line));
    }
}
