using System.Text;

namespace Tactus.Server;

/// <summary>The built page's files, and what goes with each of them: whichever server answers, it answers the same.</summary>
/// <remarks>Thread: any. Files are read anew each time, so that a page that was built again is there at once.</remarks>
internal sealed class Page(string? folder)
{
    /// <summary>The header that says whose pages may read an answer.</summary>
    public const string ResourcePolicy = "Cross-Origin-Resource-Policy";

    private const string Front = "tactus.html";

    private const string NotBuilt =
        "<!doctype html><meta charset=utf-8><title>Tactus</title><p>The page is not built yet. Run <code>npm ci</code> and <code>npm run build</code> in "
        + "<code>MaxPackage/source</code>, then load this page again. The engine plays meanwhile.";

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".json"] = "application/json",
        [".map"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
    };

    /// <summary>
    /// What every answer bears. The page is measured against the engine's clock, so it is isolated: browsers then give it a finer timer.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Headers { get; } = new Dictionary<string, string>
    {
        ["Cache-Control"] = "no-store",
        ["Content-Security-Policy"] = "default-src 'self'; connect-src 'self' ws://127.0.0.1:* ws://localhost:*; img-src 'self' data:; "
            + "style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Embedder-Policy"] = "require-corp",
        [ResourcePolicy] = "same-origin",
        ["Referrer-Policy"] = "no-referrer",
        ["X-Content-Type-Options"] = "nosniff",
    };

    /// <summary>The built page: beside the program, or else in the repository that the program was built in; null where there is none.</summary>
    public static string? FindFolder()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "page");
        if (HasFront(beside))
            return beside;
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
            if (Path.Combine(above.FullName, "MaxPackage", "javascript") is var built && HasFront(built))
                return built;
        return null;
    }

    /// <summary>What to answer to a request for a path.</summary>
    /// <param name="method">The request's method.</param>
    /// <param name="path">The path, decoded, beginning with a slash.</param>
    public PageAnswer Answer(string method, string path)
    {
        if (method is not ("GET" or "HEAD"))
            return PageAnswer.Sentence(405, $"The page is read with GET; {method} is not understood.");
        if (folder is null && path == "/")
            return new(503, Types[".html"], Encoding.UTF8.GetBytes(NotBuilt));
        return FileFor(path) is { } file && Types.TryGetValue(Path.GetExtension(file), out var type)
            ? new(200, type, File.ReadAllBytes(file))
            : PageAnswer.Sentence(404, $"There is no '{path}' here; the page is at /, the performers' socket at {ServerOptions.PerformerPath}.");
    }

    // The file must lie in the folder, whatever dots and slashes the path has.
    private string? FileFor(string path)
    {
        if (folder is null || path.Contains('\0', StringComparison.Ordinal))
            return null;
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        var file = Path.GetFullPath(Path.Join(root, path == "/" ? Front : path));
        return file.StartsWith(root, StringComparison.Ordinal) && File.Exists(file) ? file : null;
    }

    private static bool HasFront(string folder) => File.Exists(Path.Combine(folder, Front));
}

/// <summary>An answer to a request for a page.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Type">The content's type.</param>
/// <param name="Body">The content.</param>
internal sealed record PageAnswer(int Status, string Type, byte[] Body)
{
    /// <summary>The answer to a plain request where the socket is.</summary>
    public static PageAnswer NotASocket => Sentence(426, $"{ServerOptions.PerformerPath} is the performers' WebSocket; the page is at /.") with { IsForAll = true };

    /// <summary>Whether pages from elsewhere may know that there is an answer: so a page of the Max package sees that an engine is there, and goes to it.</summary>
    public bool IsForAll { get; init; }

    /// <summary>What the answer bears.</summary>
    public IEnumerable<KeyValuePair<string, string>> Headers =>
        IsForAll ? Page.Headers.Select(header => header.Key == Page.ResourcePolicy ? new(header.Key, "cross-origin") : header) : Page.Headers;

    /// <summary>An answer that is one sentence.</summary>
    public static PageAnswer Sentence(int status, string sentence) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(sentence));
}
