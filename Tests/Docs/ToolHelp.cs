using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Tactus.Tests.Docs;

/// <summary>What <c>tactus --help</c> says, and what a command line asks that it does not say.</summary>
internal static class ToolHelp
{
    private static readonly ConcurrentDictionary<string, string> Known = new();

    public static IEnumerable<string> FaultsOf(CommandLine command)
    {
        var named = command.Words.TakeWhile(word => !word.StartsWith('-')).ToList();
        var verb = named.FirstOrDefault() ?? "";
        if (verb.Length > 0 && !Mentions(Of(""), verb))
            return [$"tactus has no command {verb}"];
        if (named.Count > 1 && HasCommands(verb) && !Mentions(Of(verb), named[1]))
            return [$"tactus {verb} has no command {named[1]}"];
        if (named.Count > 1 && HasCommands(verb))
            verb = $"{verb} {named[1]}";
        var help = Of(verb);
        return command.Words.Where(word => word.StartsWith("--", StringComparison.Ordinal)).Select(word => word.Split('=')[0])
            .Where(option => option != "--" && !Mentions(help, option)).Select(option => $"tactus {verb} --help does not know {option}");
    }

    /// <summary>Whether a command has commands of its own, as <c>max</c> has <c>max check</c>.</summary>
    private static bool HasCommands(string verb) => Of(verb).Contains("\nCommands:", StringComparison.Ordinal);

    private static string Of(string verb) => Known.GetOrAdd(verb, Ask);

    private static string Ask(string verb)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "tactus.dll");
        var start = new ProcessStartInfo("dotnet", [tool, .. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var help = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return help;
    }

    private static bool Mentions(string help, string word) => Regex.IsMatch(help, $@"(?<![\w-]){Regex.Escape(word)}(?![\w-])");
}
