using System.Reflection;

namespace Tactus.Scripting;

/// <summary>The JavaScript that comes with the engine: the first lines of every script's world, and the Node side of the conversation.</summary>
internal static class InsideSource
{
    /// <summary>A function of two (<c>send(question)</c> gives an answer, <c>version()</c> a number that changes with every question) that gives the world's ends.</summary>
    public static string World { get; } = $"\"use strict\"; (function (send, version) {{\n{Parts("inside/")}\n}})";

    /// <summary>All parts of a folder, in their order.</summary>
    public static string Parts(string folder)
    {
        var assembly = typeof(InsideSource).Assembly;
        return string.Join('\n', assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => Read(assembly, name)));
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
