using System.Text.Json.Nodes;
using Tactus.Tools.Max.Data;

namespace Tactus.Tools.Max.Patches;

/// <summary>Makes a patch as Max 9.1 would have saved it: keys in order, ports as the objects have them, cords with their order.</summary>
/// <remarks>Every method that adds a box returns its id. Thread: one at a time.</remarks>
internal sealed class PatchBuilder
{
    private static readonly Version Saved = new(9, 1);
    private readonly List<SortedDictionary<string, JsonNode?>> boxes = [];
    private readonly List<(string From, int Outlet, string To, int Inlet)> cords = [];

    /// <summary>An object box.</summary>
    /// <param name="text">What is typed into it.</param>
    /// <param name="x">Its left edge, in pixels.</param>
    /// <param name="y">Its upper edge, in pixels.</param>
    /// <param name="ports">Its inlets and outlets; looked up for Max's own objects.</param>
    /// <exception cref="ArgumentException">The object is not Max's own, or has ports that only a file could tell, and none are given.</exception>
    public string Object(string text, double x, double y, Ports? ports = null)
    {
        var words = BoxText.Parse(text);
        var stock = ObjectCatalog.Find(words.Name);
        var known = ports ?? (stock?.PortsOf(words, Saved) is [var first, ..] ? first : throw new ArgumentException($"The ports of '{text}' are not known; say how many it has."));
        return Add("newobj", known, stock?.TypesOf(words, known.Outlets) ?? [], Place(x, y, BoxSizes.OfObject(text)), ("text", text));
    }

    /// <summary>A box of a class of its own, such as a toggle.</summary>
    public string Box(string maxclass, double x, double y, params (string Key, JsonNode? Value)[] more)
    {
        var stock = ObjectCatalog.Find(maxclass) ?? throw new ArgumentException(Names.Unknown("class", maxclass, ObjectCatalog.Names));
        var ports = stock.PortsOf(BoxText.Parse(""), Saved) is [var first, ..] ? first : default;
        return Add(maxclass, ports, stock.TypesOf(BoxText.Parse(""), ports.Outlets), Place(x, y, BoxSizes.Of(maxclass)), more);
    }

    /// <summary>A message box.</summary>
    public string Message(string text, double x, double y) =>
        Add("message", new Ports(2, 1), [[""]], Place(x, y, BoxSizes.OfObject(text)), ("text", text));

    /// <summary>A comment.</summary>
    public string Comment(string text, double x, double y) => Add("comment", new Ports(1, 0), [], Place(x, y, BoxSizes.OfComment(text)), ("text", text));

    /// <summary>An inlet; inlets are numbered as they stand, from the left.</summary>
    public string Inlet(double x, double y, string comment = "") => Add("inlet", new Ports(0, 1), [[""]], Place(x, y, BoxSizes.Of("inlet")), ("comment", comment));

    /// <summary>An outlet; outlets are numbered as they stand, from the left.</summary>
    public string Outlet(double x, double y, string comment = "") => Add("outlet", new Ports(1, 0), [], Place(x, y, BoxSizes.Of("outlet")), ("comment", comment));

    /// <summary>A patcher in this one.</summary>
    /// <param name="text">What is typed into the box, such as <c>p voice</c>.</param>
    /// <param name="x">Its left edge, in pixels.</param>
    /// <param name="y">Its upper edge, in pixels.</param>
    /// <param name="inner">What is inside; its inlets and outlets are those of the box.</param>
    public string Inside(string text, double x, double y, PatchBuilder inner) =>
        Add("newobj", new Ports(inner.Count("inlet"), inner.Count("outlet")), [], Place(x, y, BoxSizes.OfObject(text)), ("text", text), ("patcher", inner.Patcher()));

    /// <summary>A cord; outlets and inlets count from 0.</summary>
    public PatchBuilder Cord(string from, int outlet, string to, int inlet)
    {
        cords.Add((from, outlet, to, inlet));
        return this;
    }

    /// <summary>Changes keys of a box that is already there, or takes them away with null.</summary>
    public PatchBuilder Set(string id, params (string Key, JsonNode? Value)[] keys)
    {
        var box = boxes.Single(box => (string?)box["id"] == id);
        foreach (var (key, value) in keys)
            if (value is null)
                box.Remove(key);
            else
                box[key] = value;
        return this;
    }

    /// <summary>The whole file.</summary>
    /// <param name="path">What the file is called; nothing is written.</param>
    public PatchFile ToFile(string path) => new(new JsonObject { ["patcher"] = Patcher() }, path);

    /// <summary>The patcher's JSON.</summary>
    public JsonObject Patcher()
    {
        PatchNumbers.Inlets(boxes, "inlet");
        PatchNumbers.Inlets(boxes, "outlet");
        var json = new JsonObject
        {
            ["fileversion"] = 1,
            ["appversion"] = new JsonObject { ["major"] = Saved.Major, ["minor"] = Saved.Minor, ["revision"] = 3, ["architecture"] = "x64", ["modernui"] = 1 },
            ["classnamespace"] = "box",
            ["rect"] = new JsonArray(100.0, 100.0, 640.0, 480.0),
            ["boxes"] = new JsonArray([.. boxes.Select(box => new JsonObject { ["box"] = new JsonObject(box.Select(key => KeyValuePair.Create(key.Key, key.Value?.DeepClone()))) })]),
        };
        json["lines"] = PatchNumbers.Lines(new Patcher(json, null), cords);
        return json;
    }

    private int Count(string maxclass) => boxes.Count(box => (string?)box["maxclass"] == maxclass);

    private string Add(string maxclass, Ports ports, IReadOnlyList<IReadOnlyList<string>> types, JsonArray place, params (string Key, JsonNode? Value)[] more)
    {
        var id = $"obj-{boxes.Count + 1}";
        boxes.Add(new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal)
        {
            ["id"] = id,
            ["maxclass"] = maxclass,
            ["numinlets"] = ports.Inlets,
            ["numoutlets"] = ports.Outlets,
            ["patching_rect"] = place,
        });
        if (ports.Outlets > 0)
            Set(id, ("outlettype", new JsonArray([.. (types is [var first, ..] ? first : Enumerable.Repeat("", ports.Outlets)).Select(type => JsonValue.Create(type.TrimEnd(OutletTypes.OrAny)))])));
        Set(id, more);
        return id;
    }

    private static JsonArray Place(double x, double y, (double Width, double Height) size) => new(x, y, size.Width, size.Height);
}
