using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Patches;

/// <summary>One window of boxes and cords: a file's root, or what is inside a <c>p</c>, an embedded bpatcher, a gen or an rnbo object.</summary>
internal sealed class Patcher
{
    private static readonly HashSet<string> OfOperators = ["gen", "gen~", "mc.gen~", "mc.gen", "jit.gen", "jit.pix", "jit.gl.pix", "rnbo~"];
    private static readonly Version BeforeVersions = new(5, 0);
    private readonly Dictionary<string, Box> byId = new(StringComparer.Ordinal);

    internal Patcher(JsonObject json, Box? owner)
    {
        (Json, Owner) = (json, owner);
        Boxes = [.. Entries("boxes", "box").Select(box => new Box(box, this))];
        Lines = [.. Entries("lines", "patchline").Select(line => new Patchline(line))];
        foreach (var box in Boxes)
            byId.TryAdd(box.Id, box);
    }

    public JsonObject Json { get; }

    /// <summary>The box that this patcher is inside of; null for a file's root.</summary>
    public Box? Owner { get; }

    public IReadOnlyList<Box> Boxes { get; }

    public IReadOnlyList<Patchline> Lines { get; }

    /// <summary>Whether the boxes are Max's own objects, and not operators of gen, jit.gen or rnbo.</summary>
    public bool IsOrdinary => Json.Text("classnamespace") is null or "" or "box" && (Owner is null || Owner.Patcher.IsOrdinary && !OfOperators.Contains(Owner.Name));

    /// <summary>The major and minor version of the Max that saved it; 0.0 where none is written, as no Max since 6 does.</summary>
    public Version SavedBy => Json["appversion"] is JsonObject version
        ? new Version(version.Number("major") ?? 0, version.Number("minor") ?? 0)
        : Owner?.Patcher.SavedBy ?? (Json.ContainsKey("bglocked") ? BeforeVersions : new Version(0, 0));

    /// <summary>Whether a Max saved it that writes another form than Max 8 and 9.</summary>
    public bool IsOld => SavedBy.Major is > 0 and < 8;

    /// <summary>Where it is, from the root: empty for the root, else such as <c>p voice > p filter</c>.</summary>
    public string Place => Owner is null ? "" : string.Join(" > ", new[] { Owner.Patcher.Place, Owner.Title }.Where(part => part.Length > 0));

    /// <summary>Itself and every patcher inside, outer ones first.</summary>
    public IEnumerable<Patcher> WithInner() =>
        Boxes.Where(box => box.Inner is not null).SelectMany(box => box.Inner!.WithInner()).Prepend(this);

    /// <summary>The box of an id; ids are unique within one patcher only.</summary>
    public Box? Find(string id) => byId.GetValueOrDefault(id);

    private IEnumerable<JsonObject> Entries(string list, string name) =>
        Json[list] is JsonArray entries ? entries.OfType<JsonObject>().Select(entry => entry[name]).OfType<JsonObject>() : [];
}
