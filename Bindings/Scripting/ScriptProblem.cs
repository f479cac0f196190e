using System.Globalization;

namespace Tactus.Scripting;

/// <summary>What went wrong with a script, and where.</summary>
/// <param name="Message">What it was, in words.</param>
/// <param name="File">The file, from the script's folder; null if it is not known.</param>
/// <param name="Line">The line, from 1; 0 if it is not known.</param>
/// <param name="Column">The column, from 1; 0 if it is not known.</param>
/// <param name="Source">The line itself; null if it is not known.</param>
internal sealed record ScriptProblem(string Message, string? File = null, int Line = 0, int Column = 0, string? Source = null)
{
    /// <summary>Such as <c>TypeError: … (swing.js:12:5: `arp.step = fast`)</c>.</summary>
    public override string ToString()
    {
        var place = Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}{(Column > 0 ? $":{Column}" : "")}");
        var source = string.IsNullOrWhiteSpace(Source) ? "" : $": `{Source.Trim()}`";
        return place is null ? Message : $"{Message} ({place}{source})";
    }
}

/// <summary>A script cannot be loaded; the message says why.</summary>
internal sealed class ScriptException(ScriptProblem problem, Exception? cause = null) : Exception(problem.ToString(), cause)
{
    /// <summary>What went wrong, and where.</summary>
    public ScriptProblem Problem => problem;
}
