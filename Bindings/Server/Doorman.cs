using System.Security.Cryptography;
using System.Text;

namespace Tactus.Server;

/// <summary>
/// Who is let in. Other pages in the user's browser can reach this machine's own address too, so the names that a request bears are looked at:
/// the host against rebinding of names, the origin against foreign pages. A page from a local file has no origin to show and shows the session's token instead.
/// </summary>
/// <remarks>Thread: any.</remarks>
internal sealed class Doorman(int port, string token)
{
    private static readonly string[] Loopback = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>Why a request is not let in, in one sentence; null where it is.</summary>
    /// <param name="host">The Host header.</param>
    /// <param name="origin">The Origin header; null or empty where there is none.</param>
    /// <param name="shown">The token in the request's query; null where there is none.</param>
    public string? Refuse(string? host, string? origin, string? shown)
    {
        if (!IsLoopback(host))
            return $"The Host '{host}' is not this machine's own address; open http://127.0.0.1:{port}/ instead.";
        if (string.IsNullOrEmpty(origin) || IsOwn(origin))
            return null;
        if (origin is not "null" && !origin.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            return $"Pages from '{origin}' may not come in; open http://127.0.0.1:{port}/ instead.";
        return IsToken(shown) ? null : "A page from a local file needs the session's token: add ?token=… with what the token file of this session holds.";
    }

    private static bool IsLoopback(string? host) => host is not null && Loopback.Any(name =>
        host.StartsWith(name, StringComparison.OrdinalIgnoreCase) && IsNothingOrPort(host.AsSpan(name.Length)));

    private static bool IsNothingOrPort(ReadOnlySpan<char> rest) => rest.IsEmpty || (rest[0] == ':' && ushort.TryParse(rest[1..], out _));

    private bool IsOwn(string origin) => Loopback.Any(name => origin.Equals($"http://{name}:{port}", StringComparison.OrdinalIgnoreCase));

    private bool IsToken(string? shown) =>
        shown is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(shown), Encoding.UTF8.GetBytes(token));
}
