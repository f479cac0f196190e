using Tactus.Server;

namespace Tactus.Hosting;

/// <summary>The servers by name: which there are depends on the package set, and nothing is ever put in another's place.</summary>
internal static class ServerChoice
{
    private const string WebSocketSharp = "websocketsharp";

    /// <summary>The server of a name.</summary>
    /// <exception cref="HostingException">There is none, or it is not in this package set.</exception>
    public static IPerformerServer Create(string name) => name switch
    {
        PlayOptions.DefaultServer => new KestrelServer(),
        WebSocketSharp => FromFullSet(),
        _ => throw new HostingException(Names.Unknown("server", name, [PlayOptions.DefaultServer, WebSocketSharp])),
    };

    private static IPerformerServer FromFullSet() =>
        Type.GetType("Tactus.Server.WebSocketSharp.WebSocketSharpServer, Tactus.Server.WebSocketSharp") is { } type
            ? (IPerformerServer)Activator.CreateInstance(type)!
            : throw new HostingException(
                $"The server '{WebSocketSharp}' is not in this build, which has the '{PackageSet.Name}' package set; use --server {PlayOptions.DefaultServer}, or build the full set (docs/decisions/0001-two-package-sets.md).");
}
