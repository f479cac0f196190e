using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Tactus.Scripting;

/// <summary>Writes <c>tactus.d.ts</c> for a piece: what its scripts see, with names, units and ranges, so that an editor completes <c>controls.arp.</c></summary>
/// <remarks>Thread: any; no value is got.</remarks>
internal static class Declarations
{
    /// <summary>The file's name.</summary>
    public const string FileName = "tactus.d.ts";

    private const string AnyValue = "TactusValue";

    // A parameter may be named with a word that JavaScript keeps for itself. Source: ECMA-262, ReservedWord and what strict code adds.
    private static readonly FrozenSet<string> Reserved = FrozenSet.Create("arguments", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum", "eval",
        "export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof", "interface", "let", "new", "null", "package", "private", "protected", "public", "return", "static",
        "super", "switch", "this", "throw", "true", "try", "typeof", "var", "void", "while", "with", "yield");

    /// <summary>Writes the file into a folder, unless it says the same already.</summary>
    public static void Write(PieceContent piece, string folder)
    {
        var (file, text) = (Path.Combine(folder, FileName), Of(piece));
        if (!File.Exists(file) || File.ReadAllText(file) != text)
            File.WriteAllText(file, text);
    }

    /// <summary>The declarations for a piece.</summary>
    public static string Of(PieceContent piece)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"// Written by Tactus for the piece '{DeclarationDocs.OneLine(piece.Name)}', and written anew whenever a script of it is loaded or saved, and when the piece has other controls or generators.\n");
        text.Append(InsideSource.Parts("declarations/"));
        foreach (var (control, at) in piece.Controls.Select((control, at) => (control, at)))
            WriteControl(text, control, at);
        text.Append("declare interface TactusControls {\n");
        foreach (var (control, at) in piece.Controls.Select((control, at) => (control, at)))
        {
            DeclarationDocs.Write(text, control, "  ");
            text.Append(CultureInfo.InvariantCulture, $"  readonly {Key(control.Name)}: TactusControl{at};\n");
        }
        text.Append("}\n\ndeclare interface TactusGenerators {\n");
        foreach (var generator in piece.Generators)
            text.Append(CultureInfo.InvariantCulture, $"  /** Its clock: {generator.Clock.Name}. */\n  readonly {Key(generator.Name)}: TactusGenerator;\n");
        return text.Append("}\n").ToString();
    }

    private static void WriteControl(StringBuilder text, Control control, int at)
    {
        DeclarationDocs.Write(text, control, "");
        text.Append(CultureInfo.InvariantCulture, $"declare interface TactusControl{at} {{\n");
        foreach (var member in control.Type.Members.DistinctBy(ScriptNames.Of))
        {
            DeclarationDocs.Write(text, member, parameter => Safe(parameter.Name));
            var name = Key(ScriptNames.Of(member));
            var type = OrNull(TypeOf(member.Type, member.Options, member.Element), member.Traits);
            text.Append(member.Kind == ControlMemberKind.Method
                ? $"  {name}({Parameters(member)}): {(member.Type == "none" ? "null" : type)};\n"
                : $"  {(member.ReadOnly ? "readonly " : "")}{name}: {type};\n");
        }
        text.Append("}\n\n");
    }

    private static string Parameters(ControlMember member)
    {
        var parameters = member.Parameters ?? [];
        return string.Join(", ", parameters.Select((parameter, at) => parameter.Type == "list" && at == parameters.Count - 1
            ? $"...{Safe(parameter.Name)}: {Rest(parameter.Element is null ? AnyValue : Listed(parameter.Element, parameter.Options))}"
            : $"{Safe(parameter.Name)}{(parameter.Optional ? "?" : "")}: {OrNull(TypeOf(parameter.Type, parameter.Options, parameter.Element), parameter.Traits)}"));
    }

    private static string OrNull(string type, ControlTraits traits) => traits.Nullable && type != AnyValue ? $"{type} | null" : type;

    private static string TypeOf(string type, IReadOnlyList<string>? options, string? element) => type switch
    {
        "int" or "float" => "number",
        "bool" => "boolean",
        "string" => "string",
        "enum" => string.Join(" | ", (options ?? []).Select(option => $"\"{option}\"").DefaultIfEmpty("string")),
        "list" => element is null ? AnyValue : $"readonly {Listed(element, options)}[]",
        _ => AnyValue,
    };

    private static string Listed(string element, IReadOnlyList<string>? options) => element == "enum" ? $"({TypeOf(element, options, null)})" : TypeOf(element, options, null);

    // A last list is given value by value, or as one.
    private static string Rest(string element) => $"{element}[] | [readonly {element}[]]";

    private static string Key(string name) => name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') && !char.IsAsciiDigit(name[0])
        ? name
        : System.Text.Json.JsonSerializer.Serialize(name);

    private static string Safe(string name) => Reserved.Contains(name) ? name + "_" : name;
}
