using System.CommandLine.Parsing;
using System.Globalization;
using Tactus.Sessions;

namespace Tactus.Hosting.Commands;

/// <summary>Reads what people write on a command line, and answers what it cannot read with a sentence.</summary>
internal static class Values
{
    /// <summary>A length of time such as <c>10s</c>, <c>500ms</c>, <c>2m</c>, or a plain number of seconds.</summary>
    public static TimeSpan? Time(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var (digits, unit) = Split(text);
        if (double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && unit > 0 && number * unit is > 0 and < 1e7)
            return TimeSpan.FromSeconds(number * unit);
        result.AddError($"'{text}' is no length of time: write a number above 0 with its unit, such as 10s, 500ms or 2m.");
        return null;
    }

    /// <summary>A look-ahead such as <c>80ms</c>.</summary>
    public static TimeSpan? LookAhead(ArgumentResult result)
    {
        var length = Time(result);
        if (length is null || (length >= LookAheadTuner.Least && length <= LookAheadTuner.Most))
            return length;
        result.AddError($"'{result.Tokens[0].Value}' is no look-ahead: it lies between {LookAheadTuner.Least.TotalMilliseconds}ms and {LookAheadTuner.Most.TotalMilliseconds}ms.");
        return null;
    }

    /// <summary>A tempo in bpm.</summary>
    public static Tempo? Bpm(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var bpm) && bpm is >= Tempo.MinBpm and <= Tempo.MaxBpm)
            return new(bpm);
        result.AddError($"'{text}' is no tempo: it lies between {Tempo.MinBpm} and {Tempo.MaxBpm} bpm.");
        return null;
    }

    /// <summary>A port.</summary>
    public static int Port(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535)
            return port;
        result.AddError($"'{text}' is no port: a port is a whole number from 1 to 65535, or 0 for any that is free.");
        return 0;
    }

    /// <summary>One of a few words.</summary>
    public static T Choice<T>(ArgumentResult result) where T : struct, Enum
    {
        var text = result.Tokens[0].Value;
        var word = Enum.GetNames<T>().FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (word is not null)
            return Enum.Parse<T>(word);
        result.AddError(Names.Unknown(result.Argument.Name.TrimStart('-'), text, Enum.GetNames<T>().Select(name => name.ToLowerInvariant())));
        return default;
    }

    /// <summary>Those words, for the help.</summary>
    public static string Choices<T>() where T : struct, Enum => string.Join('|', Enum.GetNames<T>()).ToLowerInvariant();

    /// <summary>A number of beats or seconds.</summary>
    public static double? Amount(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) && amount is > 0 and < 1e9)
            return amount;
        result.AddError($"'{text}' is no number of beats or seconds: write one above 0, such as 32.");
        return null;
    }

    private static (string Digits, double Unit) Split(string text)
    {
        var digits = text.TrimEnd('s', 'm', 'h');
        return (digits, text[digits.Length..] switch { "ms" => .001, "s" or "" => 1, "m" => 60, "h" => 3600, _ => 0 });
    }
}
