using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>A box that sends to a name, receives from it, or shares a value under it.</summary>
/// <param name="Line">Which of Max's worlds of names: messages, signals, values, private values.</param>
/// <param name="Name">The name, with <c>#1</c> already replaced where an instance says by what.</param>
/// <param name="Sends">Whether it sends.</param>
/// <param name="Receives">Whether it receives.</param>
/// <param name="Owner">The file whose <c>#0</c> is meant.</param>
/// <param name="File">The file that the box is in.</param>
/// <param name="Box">The box.</param>
internal sealed record NameEnd(string Line, string Name, bool Sends, bool Receives, PatchFile Owner, PatchFile File, Box Box)
{
    private const char Any = '\u0001';

    /// <summary>Whether the other may be the other end: names are the same, as far as arguments that nobody passes allow.</summary>
    public bool Meets(NameEnd other) => Line == other.Line && (Sends && other.Receives || Receives && other.Sends)
        && (!IsLocal || ReferenceEquals(Owner, other.Owner) || HasArgument(other.Name)) && Same(Pattern(Name), Pattern(other.Name));

    /// <summary>Whether the name is one instance's own: <c>#0</c>, or <c>---</c> in a device of Max for Live.</summary>
    public bool IsLocal => Name.Contains("#0", StringComparison.Ordinal) || Name.StartsWith("---", StringComparison.Ordinal);

    /// <summary>Whether <c>#1</c> to <c>#9</c> stands in it.</summary>
    public static bool HasArgument(string name) => name.Zip(name.Skip(1)).Any(pair => pair is { First: '#', Second: >= '1' and <= '9' });

    private static string Pattern(string name)
    {
        for (var digit = '1'; digit <= '9'; digit++)
            name = name.Replace($"#{digit}", Any.ToString(), StringComparison.Ordinal);
        return name;
    }

    private static bool Same(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.IsEmpty || right.IsEmpty)
            return left.Trim(Any).IsEmpty && right.Trim(Any).IsEmpty;
        if (left[0] == Any)
            return Same(left[1..], right) || Same(left, right[1..]);
        if (right[0] == Any)
            return Same(left, right[1..]) || Same(left[1..], right);
        return left[0] == right[0] && Same(left[1..], right[1..]);
    }
}
