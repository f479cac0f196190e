using System.Text;

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
        if (!specifier.StartsWith("./", StringComparison.Ordinal) && !specifier.StartsWith("../", StringComparison.Ordinal))
            throw Refuse(referrer, $"'{Names.Shorten(specifier)}' is no file of the script's folder; import those as './name.js'. Packages are there only with --script-packages.");
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(Folder, System.IO.Path.GetDirectoryName(referrer)!, specifier));
        if (!IsInside(path) || LeadsOut(path))
            throw Refuse(referrer, $"'{Names.Shorten(specifier)}' lies outside of the script's folder; move it in there to import it.");
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
            var text = file == Name ? Text : Module("./" + file, Name).Text;
            return text.ReplaceLineEndings("\n").Split('\n').ElementAtOrDefault(number - 1);
        }
        catch (ScriptException)
        {
            return null;    // a name that the script made up
        }
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

    private static ScriptException Refuse(string? file, string sentence) => new(new(sentence, file));

    private static string TextOf(string path, string name)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Length <= ScriptLimits.FileBytes
                ? File.ReadAllText(path, Encoding.UTF8)
                : throw Refuse(name, $"a script's file has at most {ScriptLimits.FileBytes:N0} bytes; this one has {file.Length:N0}.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ScriptException(new(File.Exists(path) ? $"the file cannot be read: {error.Message}" : "there is no such file.", name), error);
        }
    }
}
