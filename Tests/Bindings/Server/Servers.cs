using Tactus.Server;

namespace Tactus.Tests.Bindings.Server;

/// <summary>The servers that this package set has; each must keep the same contract.</summary>
internal static class Servers
{
    public static IEnumerable<string> Present { get; } =
#if TACTUS_FULL
        ["kestrel", "websocketsharp"];
#else
        ["kestrel"];
#endif

    public static IPerformerServer Create(string name) => name switch
    {
#if TACTUS_FULL
        "websocketsharp" => new Tactus.Server.WebSocketSharp.WebSocketSharpServer(),
#endif
        _ => new KestrelServer(),
    };
}
