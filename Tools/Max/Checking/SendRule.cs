using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>Every name that a patch sends to is received somewhere, and the other way round; a value that one box has alone is no slip of the pen.</summary>
/// <remarks>Of loose files only local names (<c>#0</c>) are checked: the other end of a global one may be in any patch that is open.
/// Where a <c>forward</c> without a name is told by messages where to send, receives are not judged.</remarks>
internal sealed class SendRule : IScopeRule
{
    private static readonly HashSet<string> OfMax = ["max", "dsp", "jitter"];
    private const string Quotes = "\"'`";
    private static readonly string[] Scripts = [".js", ".mjs", ".html"];

    public IEnumerable<Finding> Check(CheckScope scope)
    {
        var names = new NameEnds(scope);
        var (ends, anySenderIsTold) = (names.All.ToList(), names.AnySenderIsTold);
        var bound = Bound(scope);
        var scripts = new Lazy<string>(() => string.Concat(Scripts.SelectMany(scope.Search.EndingWith).Select(File.ReadAllText)));
        return ends.Where(end => !(end.Sends && end.Receives) || Hint(end, ends) is not null).GroupBy(end => end.Box).Where(box => !box.Any(end => HasOther(end, ends, bound) || IsSpokenOf(end.Name, scripts.Value)))
            .Select(box => box.First()).Where(end => (scope.IsWhole || end.IsLocal) && (end.Sends || !anySenderIsTold))
            .Select(end => Finding.Of(Severity.Warning, "names", end.File, end.Box, Message(end, ends)));
    }

    private static bool HasOther(NameEnd end, IReadOnlyList<NameEnd> ends, HashSet<string> bound)
    {
        if (end.Name.Contains('$', StringComparison.Ordinal) || OfMax.Contains(end.Name) || end.Box.Class == "message" && bound.Contains(end.Name))
            return true;
        return ends.Any(other => !ReferenceEquals(other.Box, end.Box) && end.Meets(other));
    }

    // Messages with a semicolon reach whatever bears a name: a coll, a table, a scripting name.
    private static HashSet<string> Bound(CheckScope scope) => [.. scope.Patches.SelectMany(file => file.Root.WithInner()).SelectMany(patcher => patcher.Boxes)
        .SelectMany(box => box.Words.Arguments.Take(1).Append(box.Json.Text("varname") ?? "")).Where(name => name.Length > 0)];

    private static bool IsSpokenOf(string name, string scripts) =>
        Quotes.Any(quote => scripts.Contains($"{quote}{name}{quote}", StringComparison.Ordinal));

    private static string? Hint(NameEnd end, IEnumerable<NameEnd> ends) => Names.Nearest(end.Name, ends
        .Where(other => other.Line == end.Line && other.Name != end.Name && (end.Sends ? other.Receives : other.Sends)).Select(other => other.Name).Distinct());

    private static string Message(NameEnd end, IReadOnlyList<NameEnd> ends)
    {
        var hint = Hint(end, ends) is { } nearest ? $" Did you mean '{nearest}'?" : "";
        return end switch
        {
            { Sends: true, Receives: true } => $"No other box shares the {end.Line} '{end.Name}'; give both the same name.{hint}",
            { Sends: true } => $"Nothing receives '{end.Name}'; add its receive, or take this away.{hint}",
            _ => $"Nothing sends to '{end.Name}'; add its send, or take this away.{hint}",
        };
    }
}
