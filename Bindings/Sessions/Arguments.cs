namespace Tactus.Sessions;

/// <summary>The arguments of a command, each read as what it is meant to be.</summary>
/// <param name="command">The command, as sentences say it: <c>transport 'tempo'</c>.</param>
/// <param name="owner">Whose they are, where that is somebody else than the command: <c>generator 'arp_gen'</c>.</param>
/// <param name="values">What came.</param>
internal readonly ref struct Arguments(string command, string owner, ReadOnlySpan<Value> values)
{
    private const int LongestShown = 64;

    private readonly ReadOnlySpan<Value> values = values;

    public Arguments(string command, ReadOnlySpan<Value> values)
        : this(command, command, values)
    {
    }

    /// <summary>Makes sure that as many came as the command takes.</summary>
    /// <param name="names">What it takes.</param>
    /// <exception cref="RefusedException">More or fewer came.</exception>
    public Arguments Require(params ReadOnlySpan<string> names) => values.Length == names.Length
        ? this
        : throw new RefusedException(names.IsEmpty
            ? $"{command} takes no arguments; {values.Length} came."
            : $"{command} takes {names.Length} ({string.Join(", ", names)}); {values.Length} came.");

    /// <summary>A number within a range.</summary>
    public double Number(int at, string name, double least, double most)
    {
        var value = values[at];
        return value.IsNumber && value.AsFloat >= least && value.AsFloat <= most
            ? value.AsFloat
            : throw new RefusedException(FormattableString.Invariant($"The {name} of {owner} is a number from {least} to {most}; {Shown(value)} came."));
    }

    /// <summary>A string; a number becomes the text that Max writes for it.</summary>
    public string Text(int at, string name)
    {
        var value = values[at];
        return value.Text ?? (value.IsNumber ? value.ToString() : throw new RefusedException($"The {name} of {owner} is a string; {Shown(value)} came."));
    }

    /// <summary>One of a few whole numbers.</summary>
    public int OneOf(int at, string name, params ReadOnlySpan<int> allowed)
    {
        var value = values[at];
        return value.IsNumber && value.AsFloat == value.AsInt && allowed.Contains((int)value.AsInt)
            ? (int)value.AsInt
            : throw new RefusedException($"The {name} of {owner} is one of {string.Join(", ", allowed.ToArray())}; {Shown(value)} came.");
    }

    /// <summary>Yes or no: true or false, 1 or 0.</summary>
    public bool Flag(int at, string name) => values[at].Kind == ValueKind.Bool ? values[at].AsBool : OneOf(at, name, 0, 1) == 1;

    private static string Shown(Value value) => value.Kind switch
    {
        ValueKind.Nil => "nil",
        ValueKind.String => $"'{Shortened(value.Text!)}'",
        ValueKind.List => "a list",
        _ => value.ToString(),
    };

    private static string Shortened(string text) => text.Length <= LongestShown ? text : $"{text[..LongestShown]}…";
}
