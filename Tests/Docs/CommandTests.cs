using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tactus.Tests.Docs;

/// <summary>Every command of every page is one that there is: its tool, its sub-command, its options, its files.</summary>
public sealed partial class CommandTests
{
    /// <summary>Commands that are not ours to check.</summary>
    private static readonly string[] Foreign = ["git", "cd", "apt-get", "sudo", "brew", "winget", "timidity", "curl"];

    private static IEnumerable<CommandLine> Commands => Pages.Of("sh").SelectMany(CommandLine.In);

    [TestCaseSource(nameof(Commands))]
    public void Command_OnAPage_IsOneThatThereIs(object command) =>
        Assert.That(FaultsOf((CommandLine)command), Is.Empty);

    private static IEnumerable<string> FaultsOf(CommandLine command) => command switch
    {
        _ when command.StartsWith("dotnet", "tool", "exec", "cake.tool", "--yes", "--") => FaultsOfCake(command.After(6)),
        _ when command.StartsWith("dotnet", "cake") => FaultsOfCake(command.After(2)),
        _ when command.StartsWith("dotnet", "run", "--project", "Tools", "--") => ToolHelp.FaultsOf(command.After(5)),
        _ when command.StartsWith("tactus") => ToolHelp.FaultsOf(command.After(1)),
        _ when command.StartsWith("npm", "run") => FaultsOfNpm(command.Words[2]),
        _ when command.StartsWith("dotnet") || command.StartsWith("bash") || command.StartsWith("node") || command.StartsWith("npm") => MissingFiles(command),
        _ => Foreign.Contains(command.Words[0]) || File.Exists(Repository.PathOf(command.Words[0]))
            ? [] : [$"nobody knows `{command.Words[0]}`; teach {nameof(CommandTests)} to check it"],
    };

    private static IEnumerable<string> FaultsOfCake(CommandLine command)
    {
        var script = Repository.Read("build.cake");
        var arguments = KnownArguments().Match(script).Value + string.Join(' ', PassedOn().Match(script).Value);
        foreach (var (name, value) in command.Words.Select(word => word.TrimStart('-').Split('=', 2)).Select(pair => (pair[0], pair.ElementAtOrDefault(1))))
        {
            if (!arguments.Contains($"\"{name}\"", StringComparison.Ordinal))
                yield return $"build.cake takes no --{name}";
            if (name == "target" && !script.Contains($"Task(\"{value}\")", StringComparison.Ordinal))
                yield return $"build.cake has no target {value}";
        }
    }

    private static IEnumerable<string> FaultsOfNpm(string script)
    {
        using var package = JsonDocument.Parse(Repository.Read("MaxPackage/source/package.json"));
        return package.RootElement.GetProperty("scripts").TryGetProperty(script, out _) ? [] : [$"package.json has no script {script}"];
    }

    /// <summary>Words that look like a file of ours must be one.</summary>
    private static IEnumerable<string> MissingFiles(CommandLine command) => command.Words
        .Where(word => FileOfOurs().IsMatch(word) && !File.Exists(Repository.PathOf(word))).Select(word => $"there is no file {word}");

    [GeneratedRegex("RefuseUnknownArguments.*")]
    private static partial Regex KnownArguments();

    [GeneratedRegex("var passedOn.*")]
    private static partial Regex PassedOn();

    [GeneratedRegex(@"^[\w./-]+\.(cs|csproj|slnx|js|mjs|json)$")]
    private static partial Regex FileOfOurs();
}
