using System.Runtime.CompilerServices;
using Tactus.Hosting;
using Tactus.Hosting.Commands;

namespace Tactus;

/// <summary>Gives <see cref="Piece"/> its <c>Run</c>: the one call that a piece's file consists of.</summary>
public static class PieceRun
{
    private static readonly AsyncLocal<Action<PieceSource>?> Capturing = new();

    extension(Piece)
    {
        /// <summary>
        /// Runs a piece's file by itself: plays it, or renders it with the argument <c>render</c>. In the studio (<c>tactus play FILE.cs</c>) the
        /// studio takes the piece over from here.
        /// </summary>
        /// <param name="args">The program's arguments; <c>--help</c> lists what is understood.</param>
        /// <param name="compose">Puts the piece together.</param>
        /// <param name="file">Filled in by the compiler: the file, whose name is the piece's.</param>
        /// <returns>The program's exit code: 0 if all went well.</returns>
        public static int Run(string[] args, Action<Piece> compose, [CallerFilePath] string file = "")
        {
            ArgumentNullException.ThrowIfNull(args);
            ArgumentNullException.ThrowIfNull(compose);
            var source = new PieceSource(Path.GetFileNameWithoutExtension(file), compose, file);
            if (Capturing.Value is not { } capture)
                return PieceCommandLine.Run(source, args);
            capture(source);
            return 0;
        }
    }

    /// <summary>Runs a piece's program only as far as its <c>Run</c>, and takes the piece from there.</summary>
    /// <param name="program">The program's entry point.</param>
    /// <returns>The piece's source; null if the program never came to <c>Piece.Run</c>.</returns>
    /// <remarks>Thread: any; what is captured on one is not seen by another.</remarks>
    public static PieceSource? Capture(Action program)
    {
        ArgumentNullException.ThrowIfNull(program);
        PieceSource? captured = null;
        Capturing.Value = source => captured = source;
        try
        {
            program();
        }
        finally
        {
            Capturing.Value = null;
        }
        return captured;
    }
}
