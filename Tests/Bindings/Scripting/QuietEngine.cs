using Tactus.Scripting;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>Loads everything at once, but what has "wrong" in it; nothing is ever called.</summary>
internal sealed class QuietEngine : IScriptEngine
{
    /// <summary>What was loaded, in its order.</summary>
    public List<string> Texts { get; } = [];

    public string Name => "quiet 1";

    public IReadOnlyList<string> Cannot => [];

    public bool IsAlive => true;

    public ReadOnlyMemory<byte> Load(ScriptOpening opening, IScriptDesk desk)
    {
        if (opening.Source.Text.Contains("wrong", StringComparison.Ordinal))
            throw new ScriptException(new("something is wrong.", opening.Source.Name, 3, 5, "  wrong"));
        Texts.Add(opening.Source.Text);
        return "{}"u8.ToArray();
    }

    public void Run(IReadOnlyList<ScriptTurn> turns, TimeSpan budget, TimeSpan total, IScriptDesk desk)
    {
    }

    public void Drop(int script)
    {
    }

    public void Revive()
    {
    }

    public void Dispose()
    {
    }
}
