using System.Globalization;
using System.Text;

namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>Verdicts by what was played and by host, as a table of a document.</summary>
internal sealed class FigureTable(string title, params string[] hosts)
{
    private readonly List<(string Name, Dictionary<string, Verdict> ByHost)> rows = [];

    /// <summary>Whether it has a row at all; that every test has run is for whoever asks for it to see to.</summary>
    public bool IsFull => rows.Count >= 8;

    public void Add(string name, string host, Verdict verdict)
    {
        if (!rows.Exists(row => row.Name == name))
            rows.Add((name, []));
        rows.Find(row => row.Name == name).ByHost[host] = verdict;
    }

    public override string ToString()
    {
        var text = new StringBuilder($"| {title} | {string.Join(" | ", hosts)} |\n|---|{string.Concat(hosts.Select(_ => "---|"))}\n");
        foreach (var (name, byHost) in rows)
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", hosts.Select(host => byHost.TryGetValue(host, out var verdict) ? Cell(verdict) : "–"))} |\n");
        return text.ToString();
    }

    private static string Cell(Verdict verdict) => string.Create(CultureInfo.InvariantCulture,
        $"{verdict.Notes} · {verdict.Worst:0.00} ms{(verdict.Landing > 0 ? $" ({verdict.Landing:0} ms)" : "")} · {verdict.Lost} {verdict.Twice} {verdict.Hanging}");
}
