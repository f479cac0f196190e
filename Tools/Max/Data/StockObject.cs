using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Data;

/// <summary>An object that comes with Max, as the table knows it.</summary>
/// <param name="Name">As it is typed.</param>
/// <param name="Kind">How it stands in a patch.</param>
internal sealed record StockObject(string Name, BoxKind Kind)
{
    private static readonly Version Nine = new(9, 0);
    private (PortTerm Inlets, PortTerm Outlets)[] rules = [];
    private IReadOnlyList<Ports> now = [], before = [];
    private IReadOnlyList<string> types = [];

    /// <summary>Whether few patches were seen with it, so that a difference may be the table's fault.</summary>
    public bool IsRare { get; private init; }

    /// <summary>Reads a line of the table.</summary>
    public static StockObject Parse(string line)
    {
        var columns = line.Split('\t');
        var kind = columns[1] switch { "n" => BoxKind.Typed, "u" => BoxKind.OwnClass, _ => BoxKind.Either };
        var stock = new StockObject(columns[0], kind) { IsRare = columns[3].EndsWith('?') };
        stock.ReadPorts(columns[3].TrimEnd('?'));
        stock.types = columns[4] == "*" ? [] : columns[4].Split('|');
        return stock;
    }

    /// <summary>The ports that Max gives a box; more than one where versions or settings differ.</summary>
    /// <param name="words">What is typed into the box.</param>
    /// <param name="savedBy">The version that saved the patch: what only older versions gave counts for them.</param>
    /// <returns>Empty where the table does not know.</returns>
    public IReadOnlyList<Ports> PortsOf(BoxText words, Version savedBy)
    {
        if (rules.Length == 0)
            return savedBy >= Nine || savedBy.Major == 0 ? now : [.. now, .. before];
        var ports = rules.Take(savedBy >= Nine || savedBy.Major == 0 ? 1 : rules.Length).Select(rule => (Into: rule.Inlets.Of(words), OutOf: rule.Outlets.Of(words))).ToList();
        return ports.Any(pair => pair.Into is null || pair.OutOf is null) ? [] : [.. ports.Select(pair => new Ports(pair.Into!.Value, pair.OutOf!.Value))];
    }

    /// <summary>The outlet types that Max writes for a box of so many outlets, as lists that are each all right; empty where not known.</summary>
    public IReadOnlyList<IReadOnlyList<string>> TypesOf(BoxText words, int count)
    {
        if (OutletTypes.ByArguments(words, count) is { } typed)
            return [typed];
        return [.. types.Select(list => OutletTypes.Read(list, count)).Where(list => list.Count == count)];
    }

    private void ReadPorts(string column)
    {
        if (column.Contains(" / ", StringComparison.Ordinal))
            rules = [.. column.Split(';').Select(rule => rule.Split(" / ")).Select(rule => (PortTerm.Parse(rule[0]), PortTerm.Parse(rule[1])))];
        else if (column != "*" && column.Split(';') is var versions)
            (now, before) = (Pairs(versions[0]), versions.Length > 1 ? Pairs(versions[1]) : []);
    }

    private static List<Ports> Pairs(string text) =>
        [.. text.Split(',').Select(pair => pair.Split('/')).Select(pair => new Ports(int.Parse(pair[0]), int.Parse(pair[1])))];
}
