using Tactus.Scripting;

namespace Tactus.Hosting.Rendering;

/// <summary>The scripts of a piece that is rendered.</summary>
internal static class OfflineScripts
{
    /// <summary>Loads the scripts that the piece and the options ask for; null if there are none.</summary>
    /// <exception cref="HostingException">One cannot be loaded, or there is no such script engine.</exception>
    public static IDisposable? Load(Piece piece, RenderOptions options, Action<string> complain)
    {
        string[] files = [.. PieceScripts.Of(piece), .. options.Scripts];
        if (files.Length == 0)
            return null;
        var isLoading = true;
        void Tell(LogLevel level, string text)
        {
            if (level == LogLevel.Warning || (level == LogLevel.Error && !isLoading))    // why one cannot be loaded is said once, by what is thrown
                complain(text);
        }

        var host = new ScriptHost(piece, ScriptEngines.Choose(options.ScriptEngine, packages: null), ScriptLimits.Offline, Tell);
        try
        {
            foreach (var file in files)
                host.Load(file);
        }
        catch (ScriptException failure)
        {
            host.Dispose();
            throw new HostingException($"A script cannot be loaded: {failure.Message}", failure);
        }
        isLoading = false;
        return host;
    }
}
