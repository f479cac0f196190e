using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Patches;

/// <summary>One object in a patcher.</summary>
internal sealed class Box
{
    internal Box(JsonObject json, Patcher patcher)
    {
        (Json, Patcher) = (json, patcher);
        Words = BoxText.Parse(Class == "newobj" ? Text : "");
        Inner = json["patcher"] is JsonObject inner ? new Patcher(inner, this) : null;
    }

    public JsonObject Json { get; }

    public Patcher Patcher { get; }

    /// <summary>The patcher inside, for <c>p</c>, embedded bpatchers, gen and rnbo.</summary>
    public Patcher? Inner { get; }

    public string Id => Json.Text("id") ?? "";

    /// <summary>Max's class of the box: <c>newobj</c> for what is typed into an object box, else the object itself.</summary>
    public string Class => Json.Text("maxclass") ?? "";

    public string Text => Json.Text("text") ?? "";

    /// <summary>What was typed into an object box, in words; empty for every other class.</summary>
    public BoxText Words { get; }

    /// <summary>The object's name: the first word of an object box, else the class.</summary>
    public string Name => Class == "newobj" ? Words.Name : Class;

    public int? Inlets => Json.Number("numinlets");

    public int? Outlets => Json.Number("numoutlets");

    public IReadOnlyList<string> OutletTypes => Json.Texts("outlettype");

    /// <summary>Where it stands in the patching view: x, y, width, height in pixels; null where none is written.</summary>
    public Area? Rectangle => Area.From(Json["patching_rect"]);

    public bool IsBpatcher => Class == "bpatcher";

    /// <summary>The text where there is one, else the class: what a reader would call the box.</summary>
    public string Title => Class == "newobj" && Text.Length > 0 ? Text : Text.Length > 0 ? $"{Class} {Text}" : Class;

    /// <summary>Whether one of its cords ends at an object of this name.</summary>
    public bool LeadsTo(string name) => Patcher.Lines.Any(line => line.Source?.Box == Id && Patcher.Find(line.Destination?.Box ?? "")?.Name == name);

    /// <summary>Whether a flag such as <c>hidden</c>, <c>background</c> or <c>presentation</c> is set.</summary>
    public bool Has(string flag) => Json.Number(flag) is > 0;
}
