using Tactus.Hosting.Rendering;
using Tactus.Tools.Pieces;

namespace Tactus.Tests.Docs;

/// <summary>Compiles a page's C# as the studio compiles a piece's file, and runs it; a piece in it is rendered.</summary>
internal static class SnippetProgram
{
    private const double Beats = 8;

    /// <summary>Runs a block, after those of its page that it continues.</summary>
    /// <returns>How many events its piece played; null if the block has no piece.</returns>
    public static long? Run(IReadOnlyList<Snippet> blocks, int index)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, Path.GetFileName(blocks[index].Page) + ".cs");
            File.WriteAllText(file, SnippetSource.ProgramOf(blocks, index));
            return Play(PieceCompiler.Compile(file).EntryPoint!);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static long? Play(System.Reflection.MethodInfo program)
    {
        object[] arguments = program.GetParameters().Length == 0 ? [] : [Array.Empty<string>()];
        if (PieceRun.Capture(() => program.Invoke(null, arguments)) is not { } piece)
            return null;
        var faults = new List<string>();
        var played = Renderer.Render(piece, new RenderOptions { Beats = Beats }, Stream.Null, faults.Add);
        return faults.Count == 0 ? played : throw new InvalidOperationException(string.Join(' ', faults));
    }
}
