using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Simulation;

/// <summary>A dictionary that all of a name share, hosts too.</summary>
/// <remarks>Source: facts.md section 1: values are numbers, strings, arrays and dictionaries.</remarks>
internal sealed class DictStore
{
    public JsonObject Content { get; set; } = [];

    public static DictStore Named(Machine machine, string name) => machine.Shared(name, () => new DictStore());

    /// <summary>The value at a key; <c>a::b</c> goes into dictionaries within.</summary>
    public JsonNode? Get(string path)
    {
        JsonNode? at = Content;
        foreach (var key in path.Split("::"))
            at = at is JsonObject level ? level[key] : null;
        return at;
    }

    public void Set(string path, Atom[] atoms)
    {
        var (parent, key) = Parent(path);
        parent[key] = atoms.Length == 1 ? ToJson(atoms[0]) : new JsonArray([.. atoms.Select(ToJson)]);
    }

    public void Remove(string path)
    {
        var (parent, key) = Parent(path);
        parent.Remove(key);
    }

    public static Atom[] ToAtoms(JsonNode? value) => value switch
    {
        null => [],
        JsonObject inner => ["dictionary", inner.ToJsonString()],
        _ => AtomText.FromJsonArray(value),
    };

    public static JsonNode ToJson(Atom atom) => atom.Kind switch { AtomKind.Int => atom.AsInt, AtomKind.Float => atom.AsFloat, _ => atom.Symbol! };

    private (JsonObject Parent, string Key) Parent(string path)
    {
        var keys = path.Split("::");
        var at = Content;
        foreach (var key in keys[..^1])
        {
            if (at[key] is not JsonObject)
                at[key] = new JsonObject();
            at = at[key]!.AsObject();
        }
        return (at, keys[^1]);
    }
}

/// <summary><c>dict</c>, the basics: <c>set</c>, <c>get</c>, <c>append</c>, <c>remove</c>, <c>clear</c>, <c>getkeys</c>, <c>contains</c>, bang.</summary>
/// <remarks>Source: facts.md section 6 and patch-format.md section 8 (2/5 from Max 8.6; earlier 2/4).</remarks>
[MaxName("dict")]
internal sealed class DictObject : MaxObject
{
    private readonly string name;
    private readonly DictStore store;

    public DictObject(Creation creation)
        : base(creation, 2, 5)
    {
        name = creation.Symbol(0) ?? $"u{creation.Machine.NextPatcherNumber++:D9}";
        store = DictStore.Named(creation.Machine, name);
        Ignore("embed", "legacy", "quiet");
    }

    protected override void OnBang(int inlet) => SendAtoms(0, "dictionary", name);

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        switch (selector)
        {
            case "set" or "replace" when atoms.Length > 1: store.Set(atoms[0].ToString(), atoms[1..]); break;
            case "append" when atoms.Length > 1: store.Set(atoms[0].ToString(), [.. DictStore.ToAtoms(store.Get(atoms[0].ToString())), .. atoms[1..]]); break;
            case "get" when atoms.Length > 0: SendAtoms(1, [atoms[0], .. DictStore.ToAtoms(store.Get(atoms[0].ToString()))]); break;
            case "remove" when atoms.Length > 0: store.Remove(atoms[0].ToString()); break;
            case "contains" when atoms.Length > 0: SendAtoms(1, "contains", store.Get(atoms[0].ToString()) is not null); break;
            case "getkeys": SendAtoms(1, ["keys", .. store.Content.Select(entry => (Atom)entry.Key)]); break;
            case "clear": store.Content = []; break;
            case "dictionary" when atoms.Length > 0: Take(atoms[0].ToString()); break;
            default: base.OnMessage(inlet, selector, atoms); break;
        }
    }

    private void Take(string other)
    {
        store.Content = DictStore.Named(Machine, other).Content.DeepClone().AsObject();
        OnBang(0);
    }
}
