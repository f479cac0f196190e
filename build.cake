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
var (package, tools, time) = (".MaxPackage.", ".Tests.Tools.", ".Tests.Time.");    // in the names of tests: those of patches and page, which take most of the time, and some others
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
    // Some processes, each with one test at a time, since some measure what their process allocates. A filter is for a few tests, and needs one.
    var parts = HasArgument("filter") ? new[] { Argument<string>("filter") } : [
        $"FullyQualifiedName~{package}Performing.Example", $"FullyQualifiedName~{package}Performing.&FullyQualifiedName!~{package}Performing.Example",
        $"FullyQualifiedName~{package}&FullyQualifiedName!~{package}Performing.",
        $"FullyQualifiedName~{tools}|FullyQualifiedName~{time}", $"FullyQualifiedName!~{package}&FullyQualifiedName!~{tools}&FullyQualifiedName!~{time}"];
    var exits = parts.Select((filter, part) => TestInBackground(filter, $"Tests{part}.trx")).ToArray();
    foreach (var (exit, part) in exits.Select((exit, part) => (exit.Result, part)))
        CountTrx($"TestResults/Tests/Tests{part}.trx", exit);
});

System.Threading.Tasks.Task<int> TestInBackground(string filter, string report) => System.Threading.Tasks.Task.Run(() => TryRun([
    "dotnet", "test", "Tests/Tests.csproj", "--configuration", configuration, "--no-build", "--filter", filter,
    "--logger", $"trx;LogFileName={report}", "--results-directory", "TestResults/Tests", "--blame-hang-timeout", "4m", "--blame-hang-dump-type", "none"]));

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
