// Does the feed have the optional packages? Asked once; the word is kept in .packages.props, which Directory.Build.props reads.
// A feed that answers "no such package" makes it `base`. A feed that does not answer decides nothing.
using System.Text.RegularExpressions;
using System.Xml.Linq;

var wordOfTheProbe = ".packages.props";
var absences = new[] { "NU1101", "NU1102", "NU1103", "NU1603" };

string PackageSet() => FileExists(wordOfTheProbe) ? XDocument.Load(wordOfTheProbe).Descendants("TactusPackages").Single().Value : "base";

void Probe()
{
    var optional = OptionalPackages();
    Say($"Packages: asking the feed for {string.Join(", ", optional.Select(package => $"{package.Name} {package.Version}"))} ...");
    var exit = RestoreProbeProject(optional, out var log);
    var codes = Regex.Matches(log, @"\bNU1\d{3}\b").Select(match => match.Value).Distinct().ToList();
    if (exit == 0)
        KeepWord("full", "the feed has them all");
    else if (codes.Count > 0 && codes.All(absences.Contains))
        KeepWord("base", $"the feed lacks {string.Join(", ", AbsentPackages(log))}");
    else
        Warning("{0}", $"Packages: {PackageSet()}, {(FileExists(wordOfTheProbe) ? "as found before" : "for now")}, "
            + $"because the feed could not be asked: {FirstError(log)}");
}

// The names and versions stand in one place, Directory.Packages.props, in the group for the full set.
List<(string Name, string Version)> OptionalPackages() => XDocument.Load("Directory.Packages.props").Descendants("ItemGroup")
    .Where(group => (string)group.Attribute("Condition") is { } condition && condition.Contains("'full'")).Elements("PackageVersion")
    .Select(package => ((string)package.Attribute("Include"), (string)package.Attribute("Version"))).ToList();

int RestoreProbeProject(List<(string Name, string Version)> packages, out string log)
{
    var project = WriteProbeProject(packages);
    var exit = StartProcess("dotnet", new ProcessSettings
    {
        Arguments = new ProcessArgumentBuilder().Append("restore").AppendQuoted(project),
        EnvironmentVariables = new Dictionary<string, string> { ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    }, out var output, out var error);
    log = string.Join('\n', output.Concat(error));
    return exit;
}

// A project that inherits nothing from ours: it may ask for any version, and a lower bound that is missing is an error.
string WriteProbeProject(List<(string Name, string Version)> packages)
{
    CleanDirectory("artifacts/probe");
    foreach (var shield in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        System.IO.File.WriteAllText($"artifacts/probe/{shield}", "<Project />\n");
    var project = MakeAbsolute(File("artifacts/probe/Probe.csproj")).FullPath;
    new XElement("Project", new XAttribute("Sdk", "Microsoft.NET.Sdk"),
        new XElement("PropertyGroup",
            new XElement("TargetFramework", "net10.0"),
            new XElement("ManagePackageVersionsCentrally", false),
            new XElement("TreatWarningsAsErrors", true),
            new XElement("NuGetAudit", false)),
        new XElement("ItemGroup", packages.Select(package => new XElement("PackageReference",
            new XAttribute("Include", package.Name), new XAttribute("Version", package.Version))))).Save(project);
    return project;
}

void KeepWord(string set, string why)
{
    System.IO.File.WriteAllText(wordOfTheProbe,
        $"{new XElement("Project", new XElement("PropertyGroup", new XElement("TactusPackages", set)))}\n");
    Say($"Packages: {set}, because {why}.");
}

IEnumerable<string> AbsentPackages(string log) =>
    Regex.Matches(log, @"NU110[123]: Unable to find (?:a stable )?package (\S+?)\.? ").Select(match => match.Groups[1].Value).Distinct();

string FirstError(string log) => log.Split('\n').FirstOrDefault(line => line.Contains("error"))?.Trim() ?? log.Trim();
