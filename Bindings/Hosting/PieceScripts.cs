using System.Runtime.CompilerServices;

namespace Tactus;

/// <summary>Gives <see cref="Piece"/> its <c>Script</c>: the JavaScript that lies beside a piece's file.</summary>
public static class PieceScripts
{
    private static readonly ConditionalWeakTable<Piece, List<string>> Asked = [];

    extension(Piece piece)
    {
        /// <summary>Goes along with a script: it is loaded when the piece is played or rendered, and again whenever it is saved.</summary>
        /// <param name="file">The JavaScript file, from the folder of the piece's own file: <c>swing.js</c>.</param>
        /// <param name="from">Filled in by the compiler: the piece's file.</param>
        /// <remarks>Thread: the one that puts the piece together.</remarks>
        public void Script(string file, [CallerFilePath] string from = "")
        {
            ArgumentNullException.ThrowIfNull(piece);
            ArgumentException.ThrowIfNullOrWhiteSpace(file);
            Asked.GetOrCreateValue(piece).Add(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(from) ?? "", file)));
        }
    }

    /// <summary>The files that a piece asked for, in their order.</summary>
    internal static IReadOnlyList<string> Of(Piece piece) => Asked.TryGetValue(piece, out var files) ? files : [];
}
