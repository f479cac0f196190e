using System.Text.Json.Nodes;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Simulation;

/// <summary>Reads one box: its name, arguments and attributes, with #1 to #9 and #0 filled in.</summary>
internal sealed class BoxReader(Machine machine, PatchFolders path, RunningPatcher patcher, Box box)
{
    private static readonly string[] OfEveryBox =
        ["varname", "hint", "annotation", "fontsize", "fontname", "fontface", "textcolor", "bgcolor", "color", "hidden", "presentation", "parameter_enable",
         "parameter_mappable", "saved_attribute_attributes", "linecount", "style", "prototypename", "patching_rect", "presentation_rect", "ignoreclick"];

    private bool IsText => box.Class == "newobj";

    /// <summary>An object box into which nothing was typed does nothing.</summary>
    public bool IsEmpty => IsText && string.IsNullOrWhiteSpace(box.Text);

    public Creation Read()
    {
        var tokens = Tokens();
        var name = IsText ? tokens[0].Text : box.Class;
        var (typed, attributes) = Arguments(name, IsText ? tokens[1..] : []);
        return new(machine, patcher, name, typed)
        {
            Place = $"{Path.GetFileName(patcher.File)}: {Inside()}{box.Id} [{(IsText ? box.Text : box.Class)}]",
            TextAttributes = attributes,
            Keys = Keys(),
            Text = IsText ? string.Join(' ', box.Text.TrimStart().Split(' ').Skip(1)) : box.Text,
            SavedPorts = (box.Inlets ?? 0, box.Outlets ?? 0),
            Path = path,
        };
    }

    /// <summary>Sets an object's attributes; one in the text that it does not have is a mistake, one kept beside it is not.</summary>
    public static MaxObject WithAttributes(MaxObject made)
    {
        foreach (var (name, value) in made.Creation.Keys)
            if (made.Attributes.TryGetValue(name, out var set))
                set(value);
        foreach (var (name, value) in made.Creation.TextAttributes)
            if (made.Attributes.TryGetValue(name, out var set))
                set(value);
            else if (!OfEveryBox.Contains(name))
                throw made.Creation.Refuse(Names.Unknown("attribute", name, made.Attributes.Keys));
        return made;
    }

    /// <summary>Splits a row of atoms at words that begin with @: typed arguments first, then each attribute with its values.</summary>
    public static (Atom[] Typed, Dictionary<string, Atom[]> Attributes) SplitAttributes(Atom[] atoms)
    {
        var attributes = new Dictionary<string, Atom[]>(StringComparer.Ordinal);
        var typed = atoms.TakeWhile(atom => !IsAttribute(atom)).ToArray();
        for (var at = typed.Length; at < atoms.Length;)
        {
            var value = atoms.Skip(at + 1).TakeWhile(atom => !IsAttribute(atom)).ToArray();
            attributes[atoms[at].Symbol![1..]] = value;
            at += value.Length + 1;
        }
        return (typed, attributes);
    }

    private static bool IsAttribute(Atom atom) => atom.Symbol is ['@', _, ..];

    private static (Atom[], Dictionary<string, Atom[]>) Arguments(string name, List<Token> tokens)
    {
        var atoms = tokens.Select(token => token.ToAtom()).ToArray();
        return SimulatedObjects.TakesAtSigns(name) ? (atoms, []) : SplitAttributes(atoms);
    }

    private List<Token> Tokens() => [.. AtomText.Split(box.Text).Select(patcher.Arguments.Fill)];

    private Dictionary<string, Atom[]> Keys()
    {
        var keys = new Dictionary<string, Atom[]>(StringComparer.Ordinal);
        foreach (var (name, value) in box.Json)
            if (name is "saved_object_attributes" or "textfile" && value is JsonObject inner)
                foreach (var (innerName, innerValue) in inner)
                    keys[innerName] = AtomText.FromJsonArray(innerValue);
            else if (name != "patcher")
                keys[name] = AtomText.FromJsonArray(value);
        return keys;
    }

    private string Inside()
    {
        var names = "";
        for (var at = patcher; at.Parent is { } above && above.File == at.File; at = above)
            names = at.Name + "/" + names;
        return names;
    }
}
