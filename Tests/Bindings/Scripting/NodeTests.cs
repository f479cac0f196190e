using Tactus.Scripting;
using Tactus.Scripting.Node;

namespace Tactus.Tests.Bindings.Scripting;

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
