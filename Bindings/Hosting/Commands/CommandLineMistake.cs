using System.CommandLine;
using System.CommandLine.Parsing;

namespace Tactus.Hosting.Commands;

/// <summary>What is wrong with a command line, in one sentence that offers the nearest name.</summary>
/// <remarks>The parser itself takes an option it does not know for an argument, and a command it does not know for none.</remarks>
internal static class CommandLineMistake
{
    /// <summary>Looks at what was parsed.</summary>
    /// <returns>Null where all is well.</returns>
    public static string? In(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (UnknownOption(parsed, command) is { } option)
            return $"{Names.Unknown("option", option, OptionsOf(command))} '{Usage(parsed)} --help' explains them.";
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var name, ..])
            return $"{Names.Unknown("command", name, command.Subcommands.Select(each => each.Name))} '{Usage(parsed)} --help' explains them.";
        if (parsed.Errors.Count == 0)
            return null;
        return command.Subcommands.Count > 0 && command.Action is null
            ? $"'{Usage(parsed)}' needs a command: {Names.Listed([.. command.Subcommands.Select(each => each.Name)])}; '{Usage(parsed)} --help' explains them."
            : $"{parsed.Errors[0].Message.TrimEnd('.')}; '{Usage(parsed)} --help' says what is understood.";
    }

    // What comes after -- is no option, whatever it looks like.
    private static string? UnknownOption(ParseResult parsed, Command command) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Type == TokenType.Argument && LooksLikeAnOption(token.Value))
        .Select(token => token.Value.Split('=', ':')[0])
        .FirstOrDefault(name => !OptionsOf(command).Contains(name));

    // A minus sign before a number, and - for the standard output, are values.
    private static bool LooksLikeAnOption(string text) => text.Length > 1 && text[0] == '-' && !char.IsAsciiDigit(text[1]) && text[1] != '.' && text != "-Infinity";

    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.Where(option => !option.Hidden).Select(option => option.Name).Append("--help").Distinct();

    private static string Usage(ParseResult parsed)
    {
        var path = new List<string>();
        for (SymbolResult? result = parsed.CommandResult; result is not null; result = result.Parent)
            if (result is CommandResult { Command.Name: var name })
                path.Insert(0, name);
        return string.Join(' ', path);
    }
}
