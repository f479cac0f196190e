using Tactus.Scripting;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>What holds for scripts whatever runs them: one test class an engine derives from it.</summary>
internal abstract class ScriptContract
{
    protected abstract IScriptEngine MakeEngine();

    protected ScriptStage Stage(Action<Piece>? compose = null, ScriptLimits? limits = null, double step = 5, long seed = 1) =>
        new(MakeEngine, compose, limits, step, seed);
}
