using Tactus.Scripting;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>What holds for scripts whatever runs them: one test class an engine derives from it.</summary>
internal abstract class ScriptContract
{
    protected abstract IScriptEngine MakeEngine();

    /// <summary>Whether it can tell where in a script a callback was written, and where it failed: Jint loses the way through the engine's own lines.</summary>
    protected virtual bool KnowsPlaces => true;

    protected ScriptStage Stage(Action<Piece>? compose = null, ScriptLimits? limits = null, double step = 5, long seed = 1) =>
        new(MakeEngine, compose, limits, step, seed);
}
