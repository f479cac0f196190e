using Acornima;
using Acornima.Ast;
using Jint;
using Jint.Native;

namespace Tactus.Scripting.Jint;

/// <summary>
/// Refuses <c>import(…)</c>: Jint asks nobody where it brings a module that is there already. In the text each becomes a call of a function that only refuses, of as many
/// letters, so that all places stay what they are.
/// </summary>
internal static class DynamicImports
{
    private const string Keyword = "import";
    private const string Refusing = "\u0131mport";    // without its dot: a name that nobody types by chance

    /// <summary>Lets a world refuse them.</summary>
    /// <param name="engine">The world's.</param>
    /// <param name="refusing">What is called in their place.</param>
    public static void Refuse(Engine engine, JsValue refusing) => engine.SetValue(Refusing, refusing);

    /// <summary>A module's text without any; one that does not parse stays as it is, and whoever loads it says why.</summary>
    public static string Without(string text)
    {
        if (!text.Contains(Keyword, StringComparison.Ordinal))
            return text;
        var letters = text.ToCharArray();
        foreach (var start in PlacesIn(text))
            Refusing.CopyTo(letters.AsSpan(start));
        return new(letters);
    }

    private static List<int> PlacesIn(string text)
    {
        try
        {
            return [.. new Parser().ParseModule(text).DescendantNodes().OfType<ImportExpression>().Select(found => found.Start)];
        }
        catch (ParseErrorException)
        {
            return [];
        }
    }
}
