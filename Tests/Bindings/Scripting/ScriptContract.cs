using Tactus.Scripting;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>What holds for scripts whatever runs them: one test class an engine derives from it.</summary>
internal abstract class ScriptContract
{
    protected abstract IScriptEngine MakeEngine();

    /// <summary>Whether it can tell in which line a member was read or set that refused it: one that cannot says so (<see cref="IScriptEngine.Cannot"/>).</summary>
    protected virtual bool KnowsWhereItAssigned => true;

    protected ScriptStage Stage(Action<Piece>? compose = null, ScriptLimits? limits = null, double step = 5, long seed = 1) =>
        new(MakeEngine, compose, limits, step, seed);
}
