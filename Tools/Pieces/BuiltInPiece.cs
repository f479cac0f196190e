namespace Tactus.Tools.Pieces;

/// <summary>A piece that comes with the tools: its source, and the assembly that the build made of it.</summary>
/// <param name="Name">Such as <c>arpeggiator</c>.</param>
/// <param name="File">Its C# file.</param>
internal sealed record BuiltInPiece(string Name, string File)
{
    /// <summary>What it is, from the first line of its file.</summary>
    public string About => System.IO.File.ReadLines(File).First().TrimStart('/', ' ').Split(": ", 2)[^1];

    /// <summary>The assembly beside the file.</summary>
    public string Assembly => Path.ChangeExtension(File, ".dll");
}
