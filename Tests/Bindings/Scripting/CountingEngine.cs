using Tactus.Scripting;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>An engine that counts how often it was asked to take turns.</summary>
internal sealed class CountingEngine(IScriptEngine engine) : IScriptEngine
{
    public int Runs { get; private set; }

    public string Name => engine.Name;

    public IReadOnlyList<string> Cannot => engine.Cannot;

    public bool IsAlive => engine.IsAlive;

    public ReadOnlyMemory<byte> Load(ScriptOpening opening, IScriptDesk desk) => engine.Load(opening, desk);

    public void Run(IReadOnlyList<ScriptTurn> turns, TimeSpan budget, TimeSpan total, IScriptDesk desk)
    {
        Runs++;
        engine.Run(turns, budget, total, desk);
    }

    public void Drop(int script) => engine.Drop(script);

    public void Revive() => engine.Revive();

    public void Dispose() => engine.Dispose();
}
