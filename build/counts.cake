// Counts tests over .NET and Node, so that a run ends by naming what failed and saying `N passed, N failed` once.
using System.Text.RegularExpressions;
using System.Xml.Linq;

int passed = 0, failed = 0, skipped = 0;
var tested = false;
var failures = new List<string>();

void Count(int pass, int fail, int skip, int exit, string who)
{
    (tested, passed, failed, skipped) = (true, passed + pass, failed + fail, skipped + skip);
    if (exit != 0 && fail == 0)
        CountFailure($"{who} ended with exit code {exit} though no test of its own failed.");
    else if (pass + fail == 0)
        CountFailure($"{who} ran no test.");
}

void CountFailure(string sentence)
{
    (tested, failed) = (true, failed + 1);
    failures.Add(sentence);
}

void CountTrx(string path, int exit)
{
    var results = FileExists(path) ? XDocument.Load(path) : new XDocument();
    var counters = results.Descendants().SingleOrDefault(node => node.Name.LocalName == "Counters");
    failures.AddRange(results.Descendants().Where(IsFailedTest).Select(Described));
    int Of(string name) => (int?)counters?.Attribute(name) ?? 0;
    var fail = Of("executed") - Of("passed");
    Count(Of("passed"), fail, Of("total") - Of("executed"), exit, "dotnet test");
}

bool IsFailedTest(XElement node) => node.Name.LocalName == "UnitTestResult" && (string)node.Attribute("outcome") is not ("Passed" or "NotExecuted");

// Of the stack only where our own code was: enough to find the place, and short enough for a page that shows the end of a run.
string Described(XElement test) => $"{(string)test.Attribute("testName")}\n{Text(test, "Message")}\n{string.Join("\n", Text(test, "StackTrace").Split('\n').Where(line => line.Contains(".cs:line ")).Distinct().Take(4))}";

string Text(XElement test, string name) => test.Descendants().FirstOrDefault(node => node.Name.LocalName == name)?.Value.Trim() is { } text ? text[..Math.Min(text.Length, 2000)] : "";

void CountTap(string path, int exit)
{
    var tap = FileExists(path) ? System.IO.File.ReadAllText(path) : "";
    int Of(string name) => Regex.Match(tap, $@"^# {name} (\d+)", RegexOptions.Multiline) is { Success: true } match ? int.Parse(match.Groups[1].Value) : 0;
    failures.AddRange(Regex.Matches(tap, @"^\s*not ok .*", RegexOptions.Multiline).Select(match => match.Value.Trim()));
    Count(Of("pass"), Of("fail") + Of("cancelled"), Of("skipped") + Of("todo"), exit, "node --test");
}

// Last of all, below Cake's own summary; nothing when the target ran no tests.
void EndWithTheCount()
{
    if (!tested)
        return;
    if (skipped > 0)
        Console.WriteLine($"({skipped} skipped)");
    foreach (var failure in failures)
        Console.WriteLine($"FAILED {failure}\n");
    Console.WriteLine($"{passed} passed, {failed} failed");
    if (failed > 0)
        System.Environment.Exit(1);
}
