using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Simulation;

/// <summary>Connects a patcher's cords, and settles in which order an outlet's cords fire.</summary>
/// <remarks>Source: patch-format.md section 4: by <c>order</c>, 0 first; without, the destination furthest right first, of equal ones the lowest.</remarks>
internal sealed class Wiring(RunningPatcher patcher, Patcher data, List<string> mistakes)
{
    public void Connect()
    {
        var made = patcher.Objects.ToDictionary(each => each.Id, each => each.Object);
        foreach (var fan in data.Lines.Where(line => Exists(line, made)).GroupBy(line => line.Source!.Value))
            made[fan.Key.Box].Outlets[fan.Key.Index].Connect(Ordered([.. fan]).Select(to => new Inlet(made[to.Box], to.Index)));
    }

    private IEnumerable<Patchline.Port> Ordered(IReadOnlyCollection<Patchline> fan)
    {
        var inOrder = fan.All(line => line.Order is not null)
            ? fan.OrderBy(line => line.Order)
            : fan.OrderByDescending(line => At(line).X).ThenByDescending(line => At(line).Y).ThenByDescending(line => line.Destination!.Value.Index);
        return inOrder.Select(line => line.Destination!.Value);
    }

    private Area At(Patchline line) => data.Find(line.Destination!.Value.Box)?.Rectangle ?? default;

    /// <summary>Max deletes cords that do not fit (facts.md section 6); here they are mistakes.</summary>
    private bool Exists(Patchline line, Dictionary<string, MaxObject> made)
    {
        if (line is not { Source: { } source, Destination: { } destination } || data.Find(source.Box) is null || data.Find(destination.Box) is null)
            return Refuse($"{Path.GetFileName(patcher.File)}: a cord joins {line.Source?.Box} and {line.Destination?.Box}, and not both are there.");
        if (!made.TryGetValue(source.Box, out var from) || !made.TryGetValue(destination.Box, out var to))
            return false;
        if (source.Index >= from.Outlets.Count)
            return Refuse($"{from.Creation.Place} has {from.Outlets.Count} outlets, and a cord leaves outlet {source.Index} (counted from 0).");
        return destination.Index < to.Inlets
            || Refuse($"{to.Creation.Place} has {to.Inlets} inlets, and a cord arrives at inlet {destination.Index} (counted from 0).");
    }

    private bool Refuse(string sentence)
    {
        mistakes.Add(sentence);
        return false;
    }
}
