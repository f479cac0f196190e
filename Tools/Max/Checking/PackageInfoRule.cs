using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary><c>package-info.json</c> says what the Package Manager asks for, and the files beside it are there.</summary>
/// <remarks>Source: docs.cycling74.com/userguide/packages.</remarks>
internal sealed partial class PackageInfoRule : IScopeRule
{
    /// <summary>The file that makes a folder a package.</summary>
    public const string FileName = "package-info.json";

    private const string Rule = "package-info";
    private static readonly string[] Needed = ["name", "version", "author", "description"];
    private static readonly string[] Usual = ["website", "tags", "max_version_min", "max_version_max", "os", "homepatcher"];
    private static readonly string[] Optional = ["displayname", "authors", "extensible", "extends", "toolbar_icon", "package_extra", "config"];
    private static readonly string[] NotByHand = ["filelist", "c74install", "installdate"];
    private static readonly string[] Platforms = ["x64", "aarch64", "ia32"];
    private static readonly string[] Systems = ["macintosh", "windows"];

    public IEnumerable<Finding> Check(CheckScope scope)
    {
        if (scope.Package is null)
            return [];
        var path = Path.Combine(scope.Package, FileName);
        var problems = Read(path, out var mistake) is { } info ? Of(info, scope) : [(Severity.Error, $"The file is no JSON object: {mistake}")];
        return problems.Concat(PackageFiles.Problems(scope.Package)).Select(problem => Finding.Of(problem.Severity, Rule, path, problem.Message));
    }

    private static IEnumerable<(Severity Severity, string Message)> Of(JsonObject info, CheckScope scope)
    {
        foreach (var key in Needed.Where(key => !info.ContainsKey(key)))
            yield return (Severity.Error, $"There is no \"{key}\"; every package says {string.Join(", ", Needed)}.");
        foreach (var key in Usual.Where(key => !info.ContainsKey(key)))
            yield return (Severity.Warning, $"There is no \"{key}\"; nearly every package says {string.Join(", ", Usual)}.");
        foreach (var key in NotByHand.Where(info.ContainsKey))
            yield return (Severity.Error, $"\"{key}\" is written by the Package Manager; leave it out.");
        foreach (var key in info.Select(member => member.Key).Except([.. Needed, .. Usual, .. Optional, .. NotByHand]))
            yield return (Severity.Warning, Names.Unknown("key of package-info.json", key, [.. Needed, .. Usual, .. Optional]));
        if (info.Text("version") is { } version && !Version().IsMatch(version))
            yield return (Severity.Error, $"\"version\" is '{version}'; write three numbers, such as 1.0.0.");
        foreach (var problem in Homepatcher(info, scope).Concat(Os(info)))
            yield return (Severity.Error, problem);
    }

    private static IEnumerable<string> Homepatcher(JsonObject info, CheckScope scope)
    {
        if (info.Text("homepatcher") is { Length: > 0 } home && !scope.Search.Has(home))
            yield return $"\"homepatcher\" is '{home}', which is in no folder that Max searches; put it into extras.";
    }

    private static IEnumerable<string> Os(JsonObject info)
    {
        if (info["os"] is not JsonObject systems)
            yield break;
        foreach (var (system, entry) in systems)
        {
            if (!Systems.Contains(system))
                yield return $"\"os\" names '{system}'; Max knows {string.Join(" and ", Systems)}.";
            foreach (var platform in (entry as JsonObject ?? []).Texts("platform").Where(platform => !Platforms.Contains(platform)))
                yield return $"\"platform\" of {system} names '{platform}'; use x64 or aarch64.";
        }
    }

    private static JsonObject? Read(string path, out string mistake)
    {
        mistake = "it holds something else.";
        try
        {
            return JsonNode.Parse(File.ReadAllText(path), documentOptions: new JsonDocumentOptions { AllowTrailingCommas = true }) as JsonObject;
        }
        catch (JsonException problem)
        {
            mistake = problem.Message;
            return null;
        }
    }

    [GeneratedRegex(@"^\d+\.\d+\.\d+([-+].+)?$")]
    private static partial Regex Version();
}
