using NUnit.Framework.Constraints;
using Tactus.Tools.Max.Checking;

namespace Tactus.Tests.Tools.Max.Checking;

/// <summary>What a list of findings should hold, readable aloud.</summary>
internal static class Found
{
    public static Constraint Nothing => Is.Empty;

    /// <summary>Exactly one finding: of this severity and rule, at this box, with these words in its message.</summary>
    public static Constraint Error(string rule, string id, string words) => One(Severity.Error, rule, id, words);

    public static Constraint Warning(string rule, string id, string words) => One(Severity.Warning, rule, id, words);

    private static Constraint One(Severity severity, string rule, string id, string words) => Has.Count.EqualTo(1).And.Exactly(1).Matches<Finding>(
        finding => finding is not null && finding.Severity == severity && finding.Rule == rule && finding.Id == id && finding.Message.Contains(words, StringComparison.Ordinal));
}
