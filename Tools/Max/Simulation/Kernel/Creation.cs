using Tactus.Hosting;

namespace Tactus.Tools.Max.Simulation;

/// <summary>What an object is told when it is created: its name, its typed arguments, and where it stands.</summary>
internal sealed record Creation(Machine Machine, RunningPatcher Patcher, string Name, Atom[] Arguments)
{
    /// <summary>Which box this is, for messages to people: file, id and text.</summary>
    public required string Place { get; init; }

    /// <summary>Attributes written into the box's text.</summary>
    public required IReadOnlyDictionary<string, Atom[]> TextAttributes { get; init; }

    /// <summary>Values that the file keeps beside the text: <c>url</c>, <c>items</c>, <c>minimum</c> …</summary>
    public required IReadOnlyDictionary<string, Atom[]> Keys { get; init; }

    /// <summary>The text behind the name as the patch has it, with commas and semicolons: messages and expressions.</summary>
    public string Text { get; init; } = "";

    /// <summary>How many outlets the file says there are; only for objects whose script decides.</summary>
    public (int Inlets, int Outlets) SavedPorts { get; init; }

    /// <summary>Where scripts, pages and data are looked for.</summary>
    public required PatchFolders Path { get; init; }

    public int Count => Arguments.Length;

    public Atom Argument(int index, Atom fallback) => index < Arguments.Length ? Arguments[index] : fallback;

    public int Int(int index, int fallback) => index < Count && Arguments[index].IsNumber ? (int)Arguments[index].AsInt : fallback;

    public double Float(int index, double fallback) => index < Count && Arguments[index].IsNumber ? Arguments[index].AsFloat : fallback;

    public string? Symbol(int index) => index < Count ? Arguments[index].ToString() : null;

    /// <summary>Whether any typed argument is a float, which makes arithmetic float (patch-format.md section 8).</summary>
    public bool IsFloat => Arguments.Any(argument => argument.Kind == AtomKind.Float);

    /// <summary>An attribute of the text, or else a value kept beside it.</summary>
    public Atom[]? Value(string name) => TextAttributes.GetValueOrDefault(name) ?? Keys.GetValueOrDefault(name);

    public HostingException Refuse(string sentence) => new($"{Place}: {sentence}");
}
