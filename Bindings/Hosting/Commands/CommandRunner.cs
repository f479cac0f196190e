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
        if (CommandLineMistake.In(parsed) is { } sentence)
            return Complain(sentence);
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (HostingException mistake)
        {
            return Complain(mistake.Message);
        }
        catch (OperationCanceledException)
        {
            return Complain("Stopped before it was done.");
        }
    }

    /// <summary>Says what was wrong.</summary>
    public static int Complain(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return Mistake;
    }
}
