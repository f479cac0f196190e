using System.Globalization;
using System.Text;

namespace Tactus.Scripting;

/// <summary>What an editor shows of a control, a member and a method's parameters, as JSDoc: in the composer's words, with ranges and units.</summary>
internal static class DeclarationDocs
{
    /// <summary>Writes what a control is for; nothing where nobody said.</summary>
    public static void Write(StringBuilder text, Control control, string indent) => Write(text, indent, [Worded(control.Type.Traits)]);

    /// <summary>Writes what a member is for, and each of its parameters; nothing where nobody said.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="member">Which.</param>
    /// <param name="nameOf">What a parameter is called there.</param>
    public static void Write(StringBuilder text, ControlMember member, Func<ControlParameter, string> nameOf) =>
        Write(text, "  ", [Worded(member.Traits), .. (member.Parameters ?? []).Select(parameter => Tagged(nameOf(parameter), Worded(parameter.Traits)))]);

    private static void Write(StringBuilder text, string indent, IEnumerable<string> said)
    {
        string[] lines = [.. said.Where(line => line.Length > 0).Select(OneLine)];
        if (lines is [var only])
            text.Append(CultureInfo.InvariantCulture, $"{indent}/** {only} */\n");
        else if (lines.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"{indent}/**\n{string.Concat(lines.Select(line => $"{indent} * {line}\n"))}{indent} */\n");
    }

    private static string Tagged(string parameter, string words) => words.Length > 0 ? $"@param {parameter} {words}" : "";

    private static string Worded(ControlTraits traits) => string.Join(' ', new[] { traits.Doc ?? traits.Label, Bounds(traits) }.Where(each => !string.IsNullOrEmpty(each)));

    private static string Bounds(ControlTraits traits)
    {
        var range = (traits.Minimum, traits.Maximum) switch
        {
            ({ } least, { } most) => FormattableString.Invariant($"{least} to {most}"),
            ({ } least, null) => FormattableString.Invariant($"at least {least}"),
            (null, { } most) => FormattableString.Invariant($"at most {most}"),
            _ => null,
        };
        var said = string.Join(' ', new[] { range, traits.Unit }.Where(each => each is not null));
        return said.Length == 0 ? "" : traits.Nullable ? $"({said}, or null)" : $"({said})";
    }

    /// <summary>Text that ends no comment.</summary>
    public static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace("*/", "* /", StringComparison.Ordinal);
}
