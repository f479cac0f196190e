// What the build needs from the machine: Node for the page, Chromium for the page's tests.
var pageSource = "MaxPackage/source";
var pageStamp = "MaxPackage/source/node_modules/.tactus-page";
var npm = IsRunningOnWindows() ? "npm.cmd" : "npm";

void RequireNode(int atLeast)
{
    var help = $"Node {atLeast} or later builds the page: get it from https://nodejs.org and see that `node` and `npm` are on the PATH";
    if (Context.Tools.Resolve("node") is null && Context.Tools.Resolve("node.exe") is null)
        throw new CakeException($"{help}; none is.");
    if (Context.Tools.Resolve(npm) is null)
        throw new CakeException($"{help}; `node` is, `npm` is not.");
    var version = FirstLineOf("node", "--version").TrimStart('v');
    if (int.Parse(version.Split('.')[0]) < atLeast)
        throw new CakeException($"{help}; the one there is {version}.");
}

// A stamp of every input's path, size and time: also a file taken away counts as a change.
string PageInputs() => string.Join('\n', GetFiles(pageSource + "/**/*", new GlobberSettings { Predicate = folder => folder.Path.GetDirectoryName() != "node_modules" })
    .Select(path => new FileInfo(path.FullPath)).Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}").Order(StringComparer.Ordinal));

bool PageIsUpToDate() =>
    DirectoryExists("MaxPackage/javascript") && FileExists(pageStamp) && System.IO.File.ReadAllText(pageStamp) == PageInputs();

// npm writes its own copy of the lock file last of all, so that copy's age is the installation's.
bool PackagesAreInstalled() =>
    new FileInfo(pageSource + "/node_modules/.package-lock.json") is { Exists: true } installed
    && installed.LastWriteTimeUtc >= System.IO.File.GetLastWriteTimeUtc(pageSource + "/package-lock.json");

void BundlePage()
{
    if (!PackagesAreInstalled())
        Run([npm, "ci", "--no-audit", "--no-fund"], pageSource);
    Run([npm, "run", "build"], pageSource);
    System.IO.File.WriteAllText(pageStamp, PageInputs());
}

void FindOrInstallChromium()
{
    if (FindChromium() is null && MayInstallFromDebian())
    {
        Run(["apt-get", "update", "-q"]);
        Run(["apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium"]);
    }
    var chromium = FindChromium();
    if (chromium is null)
        Warning("{0}", "The page's tests need Chromium and will fail without: install it (Debian: `sudo apt-get install chromium`), "
            + "or set CHROMIUM to where a Chromium or Chrome is.");
    System.Environment.SetEnvironmentVariable("CHROMIUM", chromium);
}

string FindChromium() => PlacesOfChromium().FirstOrDefault(path => !string.IsNullOrEmpty(path) && FileExists(path));

string[] PlacesOfChromium() =>
[
    EnvironmentVariable("CHROMIUM"),
    .. new[] { "chromium", "chromium-browser", "google-chrome", "google-chrome-stable" }.Select(name => Context.Tools.Resolve(name)?.FullPath),
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    System.IO.Path.Combine(EnvironmentVariable("ProgramFiles") ?? "", "Google/Chrome/Application/chrome.exe"),
];

// Ubuntu's `chromium` is a snap and cannot start in a container, so only Debian's own is installed unasked.
bool MayInstallFromDebian() =>
    System.Environment.IsPrivilegedProcess && Context.Tools.Resolve("apt-get") is not null
    && FileExists("/etc/os-release") && System.IO.File.ReadLines("/etc/os-release").Contains("ID=debian");

string FirstLineOf(string program, string argument)
{
    StartProcess(program, new ProcessSettings { Arguments = argument, RedirectStandardOutput = true }, out var lines);
    return lines.First();
}
