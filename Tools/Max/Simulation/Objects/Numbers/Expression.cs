using Tactus.Hosting;

namespace Tactus.Tools.Max.Simulation;

/// <summary>A formula of <c>expr</c> and <c>if</c>, over <c>$i1</c> to <c>$f9</c>: read once, calculated often.</summary>
/// <remarks>
/// Source: REF expr (facts.md, source key): C's operators and functions, <c>$i</c> cuts off what comes; patch-format.md section 8 for the inlets.
/// Not modelled: tables, and <c>~</c>.
/// </remarks>
internal sealed class Expression
{
    private static readonly string[][] Levels = [["||"], ["&&"], ["|"], ["^"], ["&"], ["==", "!="], ["<=", ">=", "<", ">"], ["<<", ">>"], ["+", "-"], ["*", "/", "%"]];

    private readonly string text;
    private int at;

    private Expression(string text) => this.text = text;

    public delegate Atom Formula(Atom[] inputs);

    /// <summary>Reads a formula.</summary>
    /// <exception cref="HostingException">It cannot be understood; the sentence says where.</exception>
    public static Formula Read(string text)
    {
        var reader = new Expression(text);
        var formula = reader.Level(0);
        return reader.Peek() == '\0' ? formula : throw reader.Lost();
    }

    private char Peek()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at < text.Length ? text[at] : '\0';
    }

    private bool Take(string word)
    {
        Peek();
        if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
            return false;
        at += word.Length;
        return true;
    }

    private Formula Level(int level)
    {
        if (level == Levels.Length)
            return Unary();
        var left = Level(level + 1);
        while (Operator(level) is { } sign)
        {
            var (before, right) = (left, Level(level + 1));
            left = inputs => ExpressionFunctions.Calculate(sign, before(inputs), right(inputs));
        }
        return left;
    }

    private string? Operator(int level)
    {
        Peek();
        var rest = text.AsSpan(at);
        if (level is 2 or 4 && rest.Length > 1 && rest[0] == rest[1])
            return null;
        return Levels[level].FirstOrDefault(Take);
    }

    private Formula Unary()
    {
        if (Take("-") && Unary() is var negated)
            return inputs => ExpressionFunctions.Calculate("-", 0, negated(inputs));
        if (Take("!") && Unary() is var denied)
            return inputs => denied(inputs).AsFloat == 0;
        return Primary();
    }

    private Formula Primary()
    {
        if (Take("("))
        {
            var inner = Level(0);
            return Take(")") ? inner : throw Lost();
        }
        return Peek() switch
        {
            '$' => Input(),
            var c when char.IsAsciiDigit(c) || c == '.' => Number(),
            var c when char.IsAsciiLetter(c) => Call(),
            _ => throw Lost(),
        };
    }

    private Formula Input()
    {
        var (kind, index) = (at + 1 < text.Length ? text[at + 1] : ' ', at + 2 < text.Length ? text[at + 2] - '1' : -1);
        if (index is < 0 or > 8 || kind is not ('i' or 'f' or 's'))
            throw Lost();
        at += 3;
        return kind switch { 'i' => inputs => inputs[index].AsInt, 'f' => inputs => inputs[index].AsFloat, _ => inputs => inputs[index] };
    }

    private Formula Number()
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.' || (char.ToLowerInvariant(text[at]) == 'e' && at > start)))
            at++;
        var value = text[start..at].EndsWith('.') ? AtomText.Read(text[start..at] + "0") : AtomText.Read(text[start..at]);
        return _ => value;
    }

    private Formula Call()
    {
        var start = at;
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
            at++;
        var (name, arguments) = (text[start..at], new List<Formula>());
        if (!ExpressionFunctions.Knows(name) || !Take("("))
            throw Lost();
        do
            arguments.Add(Level(0));
        while (Take(","));
        return Take(")") ? inputs => ExpressionFunctions.Call(name, [.. arguments.Select(each => each(inputs))]) : throw Lost();
    }

    private HostingException Lost() => new($"the formula '{text}' cannot be read from '{text[Math.Min(at, text.Length)..]}' on.");
}
