// dotnet tool exec cake.tool --yes -- --target=Play --piece=arpeggiator     plays a piece
// dotnet tool exec cake.tool --yes -- --target=Test                         runs every test
// After `dotnet tool restore`, `dotnet cake --target=Test` says the same more shortly.
#load "build/counts.cake"
#load "build/needs.cake"
#load "build/probe.cake"
#load "build/processes.cake"

///////////////////////////////////////////////////////////////////////////////
// ARGUMENTS
///////////////////////////////////////////////////////////////////////////////

var target = Argument("target", "Play");
var configuration = Argument("configuration", "Release");
var piece = Argument("piece", "arpeggiator");
// What the names of tests have in common, a part of the tests each, those first that take longest; what none names is the last part.
var parts = new[] { ".Performing.Situation", ".Performing.Example", ".Performing.", ".MaxPackage.Page.", ".Tests.Tools.", ".MaxPackage." };
var passedOn = new[] { "port", "for", "seed", "tempo" };

RefuseUnknownArguments(["target", "configuration", "piece", .. passedOn, "no-browser", "filter", "reprobe"]);

///////////////////////////////////////////////////////////////////////////////
// TASKS
///////////////////////////////////////////////////////////////////////////////

Task("Packages")
    .Description("Finds out once whether the feed has the optional packages (docs/decisions/0001).")
    .Does(() =>
{
    if (HasArgument("reprobe") || !FileExists(wordOfTheProbe))
        Probe();
    else
        Say($"Packages: {PackageSet()}, as found before; --reprobe asks the feed again.");
});

Task("Node")
    .Description("Sees that Node is there, before anything long begins.")
    .Does(() => RequireNode(atLeast: 20));

Task("Compile")
    .IsDependentOn("Packages").IsDependentOn("Page")
    .Does(() => Run(["dotnet", "build", "Tactus.slnx", "--configuration", configuration]));

Task("CompileTools")
    .IsDependentOn("Packages").IsDependentOn("Page")
    .Does(() => Run(["dotnet", "build", "Tools/Tools.csproj", "--configuration", configuration]));

Task("Browser")
    .Description("Finds a Chromium for the page's tests; installs Debian's where it may.")
    .Does(FindOrInstallChromium);

Task("TestNet")
    .IsDependentOn("Compile").IsDependentOn("Page").IsDependentOn("Browser")
    .Does(() =>
{
    CleanDirectory("TestResults/Tests");
    // As many processes as there are cores: more would only hold up the tests that play in real time. Each has one test at a time, since some measure what their process allocates.
    var filters = HasArgument("filter") ? [Argument<string>("filter")] : parts.Append("").Select((name, i) => FilterOf(name, parts[..i])).ToArray();    // a filter is for a few tests
    var exits = new int[filters.Length];
    var queue = System.Collections.Concurrent.Partitioner.Create(filters.Select((filter, part) => (filter, part)), System.Collections.Concurrent.EnumerablePartitionerOptions.NoBuffering);
    System.Threading.Tasks.Parallel.ForEach(queue, new System.Threading.Tasks.ParallelOptions { MaxDegreeOfParallelism = System.Environment.ProcessorCount },
        one => exits[one.part] = TestNet(one.filter, $"Tests{one.part}.trx"));
    for (var part = 0; part < exits.Length; part++)
        CountTrx($"TestResults/Tests/Tests{part}.trx", exits[part]);
});

string FilterOf(string name, string[] others) => string.Join('&', [.. name.Length > 0 ? [$"FullyQualifiedName~{name}"] : Array.Empty<string>(), .. others.Select(other => $"FullyQualifiedName!~{other}")]);

int TestNet(string filter, string report) => TryRun([
    "dotnet", "test", "Tests/Tests.csproj", "--configuration", configuration, "--no-build", "--filter", filter,
    "--logger", $"trx;LogFileName={report}", "--results-directory", "TestResults/Tests", "--blame-hang-timeout", "4m", "--blame-hang-dump-type", "none"]);

Task("TestNode")
    .IsDependentOn("Page")
    .Does(() =>
{
    CleanDirectory("TestResults/Node");
    var report = MakeAbsolute(File("TestResults/Node/report.tap")).FullPath;
    var exit = TryRun(["node", "--test", "--test-reporter=spec", "--test-reporter-destination=stdout",
        "--test-reporter=tap", $"--test-reporter-destination={report}"], pageSource);
    CountTap(report, exit);
    if (TryRun([npm, "run", "check"], pageSource) != 0)
        CountFailure("npm run check found mistakes; they are listed above.");
});

///////////////////////////////////////////////////////////////////////////////
// TARGETS
///////////////////////////////////////////////////////////////////////////////

Task("Play")
    .Description("Restores, builds, bundles the page and plays --piece, a built-in name or a .cs file.")
    .IsDependentOn("Node").IsDependentOn("CompileTools").IsDependentOn("Page")
    .Does(() => RunInFront(["dotnet", $"Tools/bin/{configuration}/net10.0/tactus.dll", "play", piece,
        .. passedOn.Where(name => HasArgument(name)).SelectMany(name => new[] { "--" + name, Argument<string>(name) }),
        .. HasArgument("no-browser") ? new[] { "--no-browser" } : []]));

Task("Test")
    .Description("Runs every test: .NET, the page in a browser, JavaScript and its types. --filter=... narrows the .NET tests.")
    .IsDependentOn("Node").IsDependentOn("TestNet").IsDependentOn("TestNode");

Task("Build")
    .Description("Compiles the solution and bundles the page.")
    .IsDependentOn("Node").IsDependentOn("Compile").IsDependentOn("Page");

Task("Page")
    .Description("Bundles the page, unless nothing has changed.")
    .IsDependentOn("Node")
    .Does(() =>
{
    if (PageIsUpToDate())
        Say("The page is up to date.");
    else
        BundlePage();
});

Task("Format")
    .Description("Says which files are not formatted as .editorconfig asks.")
    .IsDependentOn("Packages")
    .Does(() => Run(["dotnet", "format", "Tactus.slnx", "--verify-no-changes"]));

Task("Bench")
    .Description("Runs the benchmarks; --filter=*Batch* picks some.")
    .IsDependentOn("Packages")
    .Does(() => Run(["dotnet", "run", "--configuration", "Release", "--project", "Benchmarks", "--", "--filter", Argument("filter", "*")]));

Task("Probe")
    .Description("Asks the feed for the optional packages, whatever was found before.")
    .Does(Probe);

///////////////////////////////////////////////////////////////////////////////
// RUN
///////////////////////////////////////////////////////////////////////////////

RunTarget(target);
EndWithTheCount();
