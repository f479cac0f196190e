using System.Globalization;
using System.Text.RegularExpressions;
using Tactus.Tools.Max.Data;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>The ports of <c>js</c> and <c>v8</c>: what the script sets its globals <c>inlets</c> and <c>outlets</c> to, one each if it does not, and never less than one inlet.</summary>
internal static partial class ScriptPorts
{
    /// <summary>The ports; null where there is no such script, or where it sets them to something that only running it could tell.</summary>
    public static Ports? Of(Box box, CheckScope scope)
    {
        if (box.Class != "newobj" || box.Name is not ("js" or "v8") || FileReferences.Script(box) is not { } name || scope.Search.FindAll(name) is not [var path, ..])
            return null;
        var text = File.ReadAllText(path).ReplaceLineEndings("\n"); // old Macs ended lines with a carriage return
        return One(text, "inlets") is { } inlets && One(text, "outlets") is { } outlets ? new Ports(Math.Max(1, inlets), outlets) : null;
    }

    private static int? One(string script, string global)
    {
        var set = Settings().Matches(script).Where(match => match.Groups["global"].Value == global).Select(match => match.Groups["value"].Value).Distinct().ToList();
        if (set.Count == 0)
            return 1;
        return set.Count == 1 && int.TryParse(set[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    [GeneratedRegex(@"^\s*(?:var\s+|let\s+|const\s+|this\.|globalThis\.)?(?<global>inlets|outlets)\s*=(?!=)\s*(?<value>[^;\r\n/]*[^;\s/])", RegexOptions.Multiline)]
    private static partial Regex Settings();
}
