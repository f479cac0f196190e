using System.Text;

namespace Tactus.Benchmarks.Reporting;

/// <summary>A table of Markdown. The first column is text, the others are figures.</summary>
internal sealed class Table(params string[] columns)
{
    private readonly List<string[]> rows = [];

    public Table Row(params string[] cells)
    {
        rows.Add(cells);
        return this;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append($"| {string.Join(" | ", columns)} |\n|---|{string.Concat(Enumerable.Repeat("---:|", columns.Length - 1))}\n");
        foreach (var row in rows)
            text.Append($"| {string.Join(" | ", row)} |\n");
        return text.ToString();
    }
}
