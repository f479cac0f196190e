using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Simulation;

/// <summary>One message in a coll.</summary>
internal sealed record CollEntry(Atom Key, Atom[] Data);

/// <summary>What the colls of one name share.</summary>
/// <remarks>Source: REF coll (facts.md, source key), for each message; patch-format.md section 3 for <c>coll_data</c>.</remarks>
internal sealed class CollData
{
    public List<CollEntry> Entries { get; } = [];

    public int IndexOf(Atom key) => Entries.FindIndex(entry => entry.Key.IsNumber == key.IsNumber && (key.IsNumber ? entry.Key.AsInt == key.AsInt : entry.Key == key));

    public void Store(Atom key, Atom[] data)
    {
        var index = IndexOf(key);
        if (index >= 0)
            Entries[index] = new(key, data);
        else
            Entries.Add(new(key, data));
    }

    /// <summary>Puts a numbered entry in and moves the later ones up.</summary>
    public void Insert(long key, Atom[] data)
    {
        Shift(key, 1);
        Store(key, data);
    }

    /// <summary>Puts an entry in behind the highest number.</summary>
    public void Append(Atom[] data) => Store(Entries.Where(entry => entry.Key.IsNumber).Select(entry => entry.Key.AsInt + 1).DefaultIfEmpty(0).Max(), data);

    public void Merge(Atom key, Atom[] data) => Store(key, IndexOf(key) is >= 0 and var index ? [.. Entries[index].Data, .. data] : data);

    public void Remove(Atom key)
    {
        if (IndexOf(key) is >= 0 and var index)
            Entries.RemoveAt(index);
    }

    /// <summary>Removes a numbered entry and moves the later ones down.</summary>
    public void Delete(long key)
    {
        Remove(key);
        Shift(key, -1);
    }

    public void Change(Atom key, int item, Atom value)
    {
        if (IndexOf(key) is >= 0 and var index && item >= 0 && item < Entries[index].Data.Length)
            Entries[index] = new(key, [.. Entries[index].Data.Select((atom, i) => i == item ? value : atom)]);
    }

    /// <summary>What a patch keeps in <c>coll_data</c> with <c>embed 1</c>.</summary>
    public void Restore(string json)
    {
        var saved = JsonNode.Parse(json)?["data"]?.AsArray() ?? [];
        foreach (var entry in saved)
            Store(AtomText.FromJson(entry!["key"]), AtomText.FromJsonArray(entry["value"]));
    }

    private void Shift(long from, int by)
    {
        for (var i = 0; i < Entries.Count; i++)
            if (Entries[i].Key.IsNumber && Entries[i].Key.AsInt >= from)
                Entries[i] = Entries[i] with { Key = Entries[i].Key.AsInt + by };
    }
}
