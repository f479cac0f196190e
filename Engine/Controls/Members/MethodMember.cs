namespace Tactus;

/// <summary>A method with all its overloads, the shortest first.</summary>
internal sealed class MethodMember(string name, IReadOnlyList<Signature> overloads, ControlTraits traits)
    : ControlMember(name, overloads[^1].Answer, traits)
{
    private readonly Signature[] overloads = [.. overloads];

    public override ControlMemberKind Kind => ControlMemberKind.Method;

    public override IReadOnlyList<ControlParameter> Parameters { get; } = Describe(overloads);

    /// <summary>Calls the overload that the arguments fit.</summary>
    /// <exception cref="MismatchException">They fit none.</exception>
    public Value Invoke(object instance, ReadOnlySpan<Value> arguments) => Choose(arguments).Invoke(instance, arguments);

    // By the number of arguments; where several overloads take that many, by the first whose types are just those that came, then by the first that can take them.
    private Signature Choose(ReadOnlySpan<Value> arguments)
    {
        Signature? first = null;
        var best = (Overload: (Signature?)null, Fit: Fit.None);
        foreach (var overload in overloads)
        {
            if (!overload.Takes(arguments.Length))
                continue;
            if (overloads.Length == 1)
                return overload;
            first ??= overload;
            var fit = overload.Rate(arguments);
            if (fit > best.Fit)
                best = (overload, fit);
        }
        return best.Overload ?? first ?? throw WrongCount(arguments.Length);
    }

    private MismatchException WrongCount(int came) =>
        new($"takes {string.Join(" or ", overloads.Select(overload => overload.ToString()))}, and {Sentences.Count(came, "argument")} came.");

    private static ControlParameter[] Describe(IReadOnlyList<Signature> overloads)
    {
        var required = overloads.Min(overload => overload.Required);
        return [.. overloads[^1].Parameters.Select((parameter, i) => parameter with { Optional = parameter.Optional || i >= required })];
    }
}
