using System.Text;
using System.Text.RegularExpressions;

namespace Tactus.Scripting;

/// <summary>A script's file and its folder, whose modules it may import.</summary>
/// <param name="Path">The file's full path.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record ScriptSource(string Path, string Text)
{
    /// <summary>Its name, by which people call the script.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Its folder.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Reads a script.</summary>
    /// <exception cref="ScriptException">There is no such file, it cannot be read, or it is too long.</exception>
    public static ScriptSource Read(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        return new(full, TextOf(full, System.IO.Path.GetFileName(full)));
    }

    /// <summary>Reads a module of the script's own folder.</summary>
    /// <param name="specifier">As written: <c>./chords.js</c>.</param>
    /// <param name="referrer">Who imports it, from the folder: <c>swing.js</c>.</param>
    /// <returns>Its name from the folder, and its text.</returns>
    /// <exception cref="ScriptException">It lies elsewhere, or there is none.</exception>
    public (string Name, string Text) Module(string specifier, string referrer)
    {
        if (WhyNot(specifier, referrer) is { } why)
            throw Refuse(specifier, referrer, why);
        var path = PathOf(specifier, referrer);
        var name = System.IO.Path.GetRelativePath(Folder, path).Replace('\\', '/');
        return (name, TextOf(path, name));
    }

    /// <summary>A line of the script or of one of its modules; null if there is none.</summary>
    public string? Line(string? file, int number)
    {
        if (file is null || number < 1)
            return null;
        try
        {
            return TextFrom(file)?.Split('\n').ElementAtOrDefault(number - 1);
        }
        catch (ScriptException)
        {
            return null;    // it is there, and cannot be read
        }
    }

    private string PathOf(string specifier, string referrer) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Folder, System.IO.Path.GetDirectoryName(referrer)!, specifier));

    private string? WhyNot(string specifier, string referrer)
    {
        var shown = Names.Shorten(specifier);
        if (!specifier.StartsWith("./", StringComparison.Ordinal) && !specifier.StartsWith("../", StringComparison.Ordinal))
            return $"'{shown}' is no file of the script's folder; import those as './name.js'. Packages are there only with --script-packages.";
        var path = PathOf(specifier, referrer);
        if (!IsInside(path) || LeadsOut(path))
            return $"'{shown}' lies outside of the script's folder; move it in there to import it.";
        return File.Exists(path) ? null : $"there is no '{shown}' beside {(referrer == Name ? "it" : $"'{referrer}'")}.";
    }

    private bool IsInside(string path) => path.StartsWith(Folder + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // A link in the folder is as good as a file of it, as long as it stays there.
    private bool LeadsOut(string path)
    {
        for (var part = path; IsInside(part); part = System.IO.Path.GetDirectoryName(part)!)
            if (new FileInfo(part) is { LinkTarget: not null } link && !(link.ResolveLinkTarget(returnFinalTarget: true) is { } final && IsInside(final.FullName)))
                return true;
        return false;
    }

    // A refused import is told with the line in which it is written, where that is found.
    private ScriptException Refuse(string specifier, string referrer, string sentence)
    {
        var text = TextFrom(referrer) ?? "";
        var found = Regex.Match(text, $@"\b(?:from|import)\s*(?<name>(['""]){Regex.Escape(specifier)}\1)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)).Groups["name"];
        if (!found.Success)
            return new(new(sentence, referrer));
        var line = text.AsSpan(0, found.Index).Count('\n') + 1;
        return new(new(sentence, referrer, line, found.Index - text.LastIndexOf('\n', found.Index), Line(referrer, line)));
    }

    // Null for a name that a script made up.
    private string? TextFrom(string name) =>
        (name == Name ? Text : WhyNot("./" + name, Name) is null ? TextOf(PathOf(name, Name), name) : null)?.ReplaceLineEndings("\n");

    private static string TextOf(string path, string name)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Length <= ScriptLimits.FileBytes
                ? File.ReadAllText(path, Encoding.UTF8)
                : throw new ScriptException(new($"a script's file has at most {ScriptLimits.FileBytes:N0} bytes; this one has {file.Length:N0}.", name));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ScriptException(new(File.Exists(path) ? $"the file cannot be read: {error.Message}" : "there is no such file.", name), error);
        }
    }
}
