#if TACTUS_FULL
using Tactus.Scripting;
using Tactus.Scripting.Jint;

namespace Tactus.Tests.Bindings.Scripting;

internal sealed class JintLanguageTests : LanguageContract
{
    protected override IScriptEngine MakeEngine() => new JintEngine();

    protected override bool KnowsPlaces => false;
}

internal sealed class JintTimeTests : TimeContract
{
    protected override IScriptEngine MakeEngine() => new JintEngine();

    protected override bool KnowsPlaces => false;
}

internal sealed class JintLifeTests : LifeContract
{
    protected override IScriptEngine MakeEngine() => new JintEngine();

    protected override bool KnowsPlaces => false;
}

internal sealed class JintEscapeTests : EscapeContract
{
    protected override IScriptEngine MakeEngine() => new JintEngine();

    protected override bool KnowsPlaces => false;
}
#endif
