using System.Reflection;
using Tactus.Hosting;

namespace Tactus.Tools.Pieces;

/// <summary>Finds pieces: the built-in ones by name, others by their file.</summary>
internal static class PieceLibrary
{
    private static readonly DirectoryInfo Folder = new(Path.Combine(AppContext.BaseDirectory, "pieces"));

    /// <summary>The built-in pieces, in the order in which one would learn them.</summary>
    public static IReadOnlyList<BuiltInPiece> BuiltIn { get; } =
        [.. (Folder.Exists ? Directory.EnumerateFiles(Folder.FullName, "*.dll", SearchOption.AllDirectories) : [])
            .Order(StringComparer.Ordinal)
            .Select(assembly => new BuiltInPiece(Path.GetFileNameWithoutExtension(assembly), Path.ChangeExtension(assembly, ".cs")))];

    /// <summary>Finds a piece.</summary>
    /// <param name="asked">A built-in name, or the path of a .cs file.</param>
    /// <exception cref="HostingException">There is none, or it does not compile or run as far as <c>Piece.Run</c>.</exception>
    public static PieceSource Find(string asked)
    {
        if (File.Exists(asked))
            return Take(PieceCompiler.Compile(asked), asked);
        if (BuiltIn.FirstOrDefault(piece => piece.Name == asked) is { } builtIn)
            return Take(Assembly.LoadFrom(builtIn.Assembly), builtIn.File);
        throw new HostingException(asked.EndsWith(".cs", StringComparison.Ordinal)
            ? $"There is no file '{asked}'; give the path of a piece's .cs file, from {Directory.GetCurrentDirectory()}."
            : Names.Unknown("piece", asked, BuiltIn.Select(piece => piece.Name)) + " A path that ends in .cs plays a file of your own.");
    }

    private static PieceSource Take(Assembly program, string file)
    {
        var entry = program.EntryPoint ?? throw new HostingException($"{file} has no code to run; a piece begins with 'return Piece.Run(args, piece => …);'.");
        try
        {
            object?[] arguments = entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()];
            var source = PieceRun.Capture(() => entry.Invoke(null, arguments));
            return source is null
                ? throw new HostingException($"{file} ran without coming to Piece.Run; a piece begins with 'return Piece.Run(args, piece => …);'.")
                : source with { File = Path.GetFullPath(file), Name = Path.GetFileNameWithoutExtension(file) };
        }
        catch (TargetInvocationException error)
        {
            throw new HostingException($"{file} threw {error.InnerException!.GetType().Name} before it came to Piece.Run: {error.InnerException.Message}", error);
        }
    }
}
