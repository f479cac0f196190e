using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Simulation;

/// <summary>Messages as JSON, to and from hosts. A whole number in JavaScript is an int in Max.</summary>
internal static class HostJson
{
    /// <summary>A message for a host: its atoms, and whether its one number is a float, which JavaScript cannot tell.</summary>
    public static JsonObject From(Message message) => new()
    {
        ["type"] = "message",
        ["atoms"] = new JsonArray([.. message.ToAtoms().Select(DictStore.ToJson)]),
        ["float"] = message.Selector == "float",
    };

    /// <summary>What a host sent; an object becomes a dictionary of a name of its own.</summary>
    public static Message ToMessage(JsonNode? atoms, Machine machine)
    {
        if (atoms is not JsonArray items)
            return Message.Bang;
        return Message.From([.. items.SelectMany(item => item is JsonObject value ? Dictionary(value, machine) : [AtomText.FromJson(item)])]);
    }

    private static Atom[] Dictionary(JsonObject value, Machine machine)
    {
        var name = $"u{machine.NextPatcherNumber++:D9}";
        DictStore.Named(machine, name).Content = value.DeepClone().AsObject();
        return ["dictionary", name];
    }

    /// <summary>Answers a host's question about a dictionary.</summary>
    public static JsonObject Answer(JsonObject question, Machine machine)
    {
        var store = DictStore.Named(machine, question["name"]!.GetValue<string>());
        switch (question["type"]!.GetValue<string>())
        {
            case "setDict": store.Content = question["value"]!.DeepClone().AsObject(); break;
            case "updateDict": Update(store, question["path"]!.GetValue<string>(), question["value"]); break;
        }
        return new() { ["type"] = "answer", ["id"] = question["id"]?.DeepClone(), ["value"] = store.Content.DeepClone() };
    }

    private static void Update(DictStore store, string path, JsonNode? value)
    {
        store.Set(path, [0]);
        var at = path.LastIndexOf("::", StringComparison.Ordinal);
        var parent = at < 0 ? store.Content : store.Get(path[..at])!.AsObject();
        parent[at < 0 ? path : path[(at + 2)..]] = value?.DeepClone();
    }
}
