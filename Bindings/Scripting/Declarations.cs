using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Tactus.Scripting;

/// <summary>Writes <c>tactus.d.ts</c> for a piece: what its scripts see, with names, units and ranges, so that an editor completes <c>controls.arp.</c></summary>
/// <remarks>Thread: any; the piece's structure is read, no value is got.</remarks>
internal static class Declarations
{
    /// <summary>The file's name.</summary>
    public const string FileName = "tactus.d.ts";

    // A parameter may be named with a word that JavaScript keeps for itself. Source: ECMA-262, ReservedWord and what strict code adds.
    private static readonly FrozenSet<string> Reserved = FrozenSet.Create("arguments", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum", "eval",
        "export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof", "interface", "let", "new", "null", "package", "private", "protected", "public", "return", "static",
        "super", "switch", "this", "throw", "true", "try", "typeof", "var", "void", "while", "with", "yield");

    /// <summary>Writes the file into a folder, unless it says the same already.</summary>
    public static void Write(Piece piece, string folder)
    {
        var (file, text) = (Path.Combine(folder, FileName), Of(piece));
        if (!File.Exists(file) || File.ReadAllText(file) != text)
            File.WriteAllText(file, text);
    }

    /// <summary>The declarations for a piece.</summary>
    public static string Of(Piece piece)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"// Written by Tactus for the piece '{OneLine(piece.Name)}', and written anew whenever a script of it is loaded.\n");
        text.Append(InsideSource.Parts("declarations/"));
        var controls = piece.Entities.Select(entity => entity.Control).OfType<Control>().ToList();
        foreach (var (control, at) in controls.Select((control, at) => (control, at)))
            WriteControl(text, control, at);
        text.Append("declare interface TactusControls {\n");
        foreach (var (control, at) in controls.Select((control, at) => (control, at)))
            text.Append(CultureInfo.InvariantCulture, $"  readonly {Key(control.Name)}: TactusControl{at};\n");
        text.Append("}\n\ndeclare interface TactusGenerators {\n");
        foreach (var generator in piece.Generators)
            text.Append(CultureInfo.InvariantCulture, $"  /** Its clock: {generator.Clock.Name}. */\n  readonly {Key(generator.Name)}: TactusGenerator;\n");
        return text.Append("}\n").ToString();
    }

    private static void WriteControl(StringBuilder text, Control control, int at)
    {
        text.Append(CultureInfo.InvariantCulture, $"declare interface TactusControl{at} {{\n");
        foreach (var member in control.Type.Members.DistinctBy(ScriptNames.Of))
        {
            WriteDoc(text, member);
            var name = Key(ScriptNames.Of(member));
            text.Append(member.Kind == ControlMemberKind.Method
                ? $"  {name}({Parameters(member)}): {(member.Type == "none" ? "null" : TypeOf(member.Type, member.Options, member.Element))};\n"
                : $"  {(member.ReadOnly ? "readonly " : "")}{name}: {TypeOf(member.Type, member.Options, member.Element)};\n");
        }
        text.Append("}\n\n");
    }

    private static void WriteDoc(StringBuilder text, ControlMember member)
    {
        var said = string.Join(' ', new[] { member.Traits.Doc, Said(member.Traits) }.Where(each => !string.IsNullOrEmpty(each)));
        if (said.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"  /** {OneLine(said)} */\n");
    }

    private static string Said(ControlTraits traits)
    {
        var range = (traits.Minimum, traits.Maximum) switch
        {
            ({ } least, { } most) => FormattableString.Invariant($"{least} to {most}"),
            ({ } least, null) => FormattableString.Invariant($"at least {least}"),
            (null, { } most) => FormattableString.Invariant($"at most {most}"),
            _ => null,
        };
        var said = string.Join(' ', new[] { range, traits.Unit }.Where(each => each is not null));
        return said.Length > 0 ? $"({said})" : "";
    }

    private static string Parameters(ControlMember member)
    {
        var parameters = member.Parameters ?? [];
        return string.Join(", ", parameters.Select((parameter, at) => parameter.Type == "list" && at == parameters.Count - 1
            ? $"...{Safe(parameter.Name)}: {Rest(parameter.Element is null ? "TactusValue" : Listed(parameter.Element, parameter.Options))}"
            : $"{Safe(parameter.Name)}{(parameter.Optional ? "?" : "")}: {TypeOf(parameter.Type, parameter.Options, parameter.Element)}"));
    }

    private static string TypeOf(string type, IReadOnlyList<string>? options, string? element) => type switch
    {
        "int" or "float" => "number",
        "bool" => "boolean",
        "string" => "string",
        "enum" => string.Join(" | ", (options ?? []).Select(option => $"\"{option}\"").DefaultIfEmpty("string")),
        "list" => element is null ? "TactusValue" : $"readonly {Listed(element, options)}[]",
        _ => "TactusValue",
    };

    private static string Listed(string element, IReadOnlyList<string>? options) => element == "enum" ? $"({TypeOf(element, options, null)})" : TypeOf(element, options, null);

    // A last list is given value by value, or as one.
    private static string Rest(string element) => $"{element}[] | [readonly {element}[]]";

    private static string Key(string name) => name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') && !char.IsAsciiDigit(name[0])
        ? name
        : System.Text.Json.JsonSerializer.Serialize(name);

    private static string Safe(string name) => Reserved.Contains(name) ? name + "_" : name;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace("*/", "* /", StringComparison.Ordinal);
}
