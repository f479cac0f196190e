using Tactus.Scripting;
using Tactus.Scripting.Node;

namespace Tactus.Tests.Bindings.Scripting;

#if TACTUS_FULL
internal sealed class JintLanguageTests : LanguageContract
{
    protected override IScriptEngine MakeEngine() => new Tactus.Scripting.Jint.JintEngine();

    protected override bool KnowsPlaces => false;
}

internal sealed class JintTimeTests : TimeContract
{
    protected override IScriptEngine MakeEngine() => new Tactus.Scripting.Jint.JintEngine();

    protected override bool KnowsPlaces => false;
}

internal sealed class JintLifeTests : LifeContract
{
    protected override IScriptEngine MakeEngine() => new Tactus.Scripting.Jint.JintEngine();

    protected override bool KnowsPlaces => false;
}

internal sealed class JintEscapeTests : EscapeContract
{
    protected override IScriptEngine MakeEngine() => new Tactus.Scripting.Jint.JintEngine();

    protected override bool KnowsPlaces => false;
}
#endif

internal sealed class NodeLanguageTests : LanguageContract
{
    protected override IScriptEngine MakeEngine() => new NodeEngine();
}

internal sealed class NodeTimeTests : TimeContract
{
    protected override IScriptEngine MakeEngine() => new NodeEngine();
}

internal sealed class NodeLifeTests : LifeContract
{
    protected override IScriptEngine MakeEngine() => new NodeEngine();
}

internal sealed class NodeEscapeTests : EscapeContract
{
    protected override IScriptEngine MakeEngine() => new NodeEngine();
}
