namespace Tactus;

/// <summary>Calls one overload; the arguments are as many as it takes.</summary>
internal delegate Value Invoker(object instance, ReadOnlySpan<Value> arguments);

/// <summary>One overload of a method.</summary>
internal sealed class Signature(Argument[] arguments, Conversion? answer, Invoker invoker)
{
    /// <summary>What it answers; null for nothing.</summary>
    public Conversion? Answer { get; } = answer;

    /// <summary>How many arguments must be given.</summary>
    public int Required { get; } = arguments.Count(argument => !argument.Optional);

    /// <summary>How many arguments can be given; without bound where the last is a list.</summary>
    public int Most { get; } = arguments is [.., { Gathers: true }] ? int.MaxValue : arguments.Length;

    public IEnumerable<ControlParameter> Parameters => arguments.Select(argument => argument.Describe());

    public bool Takes(int count) => count >= Required && count <= Most;

    public Value Invoke(object instance, ReadOnlySpan<Value> values) => invoker(instance, values);

    /// <summary>How well the values fit, by the one that fits worst.</summary>
    public Fit Rate(ReadOnlySpan<Value> values)
    {
        var worst = Fit.Exact;
        foreach (var argument in arguments)
        {
            var fit = argument.Rate(values);
            worst = fit < worst ? fit : worst;
        }
        return worst;
    }

    /// <summary>Such as <c>1 to 2 arguments (pitch: int, [velocity: float])</c>.</summary>
    public override string ToString()
    {
        var listed = string.Join(", ", arguments.Select(argument => argument.ToString()));
        return arguments.Length == 0 ? "no arguments" : $"{HowMany()} ({listed})";
    }

    private string HowMany() =>
        Most == int.MaxValue ? Required == 0 ? "any number of arguments" : $"{Required} or more arguments"
        : Most == Required ? Sentences.Count(Most, "argument")
        : $"{Required} to {Most} arguments";
}
