using System.CommandLine;

namespace Tactus.Hosting.Commands;

/// <summary>Runs a command line: mistakes get one sentence and a non-zero exit code, never a stack trace.</summary>
internal static class CommandRunner
{
    /// <summary>The exit code after a mistake.</summary>
    public const int Mistake = 1;

    /// <summary>Parses and runs.</summary>
    public static int Run(RootCommand root, IReadOnlyList<string> args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
            return Complain($"{parsed.Errors[0].Message.TrimEnd('.')}; '{Usage(parsed)} --help' says what is understood.");
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (HostingException mistake)
        {
            return Complain(mistake.Message);
        }
    }

    /// <summary>Says what was wrong.</summary>
    public static int Complain(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return Mistake;
    }

    private static string Usage(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return command is RootCommand ? command.Name : $"{parsed.RootCommandResult.Command.Name} {command.Name}";
    }
}
