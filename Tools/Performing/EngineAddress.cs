using System.Globalization;
using Tactus.Hosting;
using Tactus.Server;

namespace Tactus.Tools.Performing;

/// <summary>Where an engine is, as people write it: its socket, its page, a host with a port, or a port by itself.</summary>
internal static class EngineAddress
{
    /// <summary>Where it is when nothing is said.</summary>
    public static readonly Uri Default = new($"ws://127.0.0.1:{PlayOptions.DefaultPort}{ServerOptions.PerformerPath}");

    /// <summary>The engine's socket.</summary>
    /// <exception cref="HostingException">It is no address.</exception>
    public static Uri Read(string? text) => text is null ? Default
        : Port(text) is { } port ? Socket("ws", "127.0.0.1", port)
        : !text.All(char.IsAsciiDigit) && Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) ? text : $"ws://{text}", UriKind.Absolute, out var url) && SchemeOf(url) is { } scheme
            ? Socket(scheme, url.Host, url.IsDefaultPort && scheme == "ws" ? PlayOptions.DefaultPort : url.Port)
            : throw new HostingException($"'{text}' is no address of an engine; write it as {Default}, as the page's address http://127.0.0.1:{PlayOptions.DefaultPort}, or as the port, {PlayOptions.DefaultPort}.");

    /// <summary>The page that the engine serves.</summary>
    public static Uri PageOf(Uri socket) => new UriBuilder(socket) { Scheme = socket.Scheme == "wss" ? "https" : "http", Path = "/" }.Uri;

    private static int? Port(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= ushort.MaxValue ? port : null;

    private static string? SchemeOf(Uri url) => url.Host.Length == 0 ? null : url.Scheme switch
    {
        "ws" or "http" => "ws",
        "wss" or "https" => "wss",
        _ => null,
    };

    private static Uri Socket(string scheme, string host, int port) => new UriBuilder(scheme, host, port, ServerOptions.PerformerPath).Uri;
}
