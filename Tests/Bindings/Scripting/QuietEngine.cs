using Tactus.Scripting;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>Loads everything at once, but what has "wrong" in it, and what has "slow" in it when it is let; nothing is ever called.</summary>
internal sealed class QuietEngine : IScriptEngine
{
    /// <summary>What was loaded, in its order.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>What was dropped, in its order.</summary>
    public List<int> Dropped { get; } = [];

    /// <summary>Done when something slow is being loaded.</summary>
    public TaskCompletionSource<bool> IsLoading { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What is slow is loaded when this is done.</summary>
    public TaskCompletionSource IsLet { get; } = new();

    public string Name => "quiet 1";

    public IReadOnlyList<string> Cannot => [];

    public bool IsAlive => true;

    public ReadOnlyMemory<byte> Load(ScriptOpening opening, IScriptDesk desk)
    {
        if (opening.Source.Text.Contains("wrong", StringComparison.Ordinal))
            throw new ScriptException(new("something is wrong.", opening.Source.Name, 3, 5, "  wrong"));
        if (opening.Source.Text.Contains("slow", StringComparison.Ordinal) && IsLoading.TrySetResult(true))
            IsLet.Task.Wait();
        Texts.Add(opening.Source.Text);
        return "{}"u8.ToArray();
    }

    public void Run(IReadOnlyList<ScriptTurn> turns, TimeSpan budget, TimeSpan total, IScriptDesk desk)
    {
    }

    public void Drop(int script) => Dropped.Add(script);

    public void Revive()
    {
    }

    public void Dispose()
    {
    }
}
