using System.Globalization;
using System.Text;

namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>Verdicts, or other figures, by what was played and by host, as a table of a document.</summary>
internal sealed class FigureTable(string title, params string[] hosts)
{
    private readonly List<(string Name, Dictionary<string, string> ByHost)> rows = [];

    /// <summary>Whether it has a row at all; that every test has run is for whoever asks for it to see to.</summary>
    public bool IsFull => rows.Count >= 8;

    public void Add(string name, string host, Verdict verdict) => Add(name, host, Cell(verdict));

    public void Add(string name, string host, string cell)
    {
        if (!rows.Exists(row => row.Name == name))
            rows.Add((name, []));
        rows.Find(row => row.Name == name).ByHost[host] = cell;
    }

    public override string ToString()
    {
        var text = new StringBuilder($"| {title} | {string.Join(" | ", hosts)} |\n|---|{string.Concat(hosts.Select(_ => "---|"))}\n");
        foreach (var (name, byHost) in rows)
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", hosts.Select(host => byHost.GetValueOrDefault(host, "–")))} |\n");
        return text.ToString();
    }

    private static string Cell(Verdict verdict) => string.Create(CultureInfo.InvariantCulture,
        $"{verdict.Notes} · {verdict.Worst:0.00} ms{(verdict.Landing > 0 ? $" ({verdict.Landing:0} ms)" : "")} · {verdict.Lost} {verdict.Twice} {verdict.Hanging}");
}
