using System.Globalization;

namespace Tactus.Tools.Max.Simulation;

/// <summary>What an abstraction was given: #1 to #9, a number of its own for #0, and attributes for <c>patcherargs</c>.</summary>
/// <remarks>Source: facts.md section 5: replaced at load, and only at the start of a word. What was not given becomes 0.</remarks>
internal sealed record PatcherArguments(int Number, Atom[] Typed, IReadOnlyDictionary<string, Atom[]> Attributes)
{
    public Token Fill(Token token) => token is { IsSeparator: false, Text: ['#', >= '0' and <= '9', ..] }
        ? new(Value(token.Text[1] - '0') + token.Text[2..], WasQuoted: token.Text.Length == 2 && IsWord(token.Text[1] - '0'))
        : token;

    private bool IsWord(int index) => index > 0 && index <= Typed.Length && !Typed[index - 1].IsNumber;

    private string Value(int index) =>
        index == 0 ? Number.ToString(CultureInfo.InvariantCulture) : index <= Typed.Length ? Written(Typed[index - 1]) : "0";

    private static string Written(Atom atom) =>
        atom.Kind == AtomKind.Float && !atom.ToString().AsSpan().ContainsAny(".eEN∞") ? atom + "." : atom.ToString();
}
