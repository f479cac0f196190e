using System.CommandLine;
using Tactus.Hosting.Commands;
using Tactus.Tools.Pieces;

namespace Tactus.Tools.Commands;

/// <summary><c>tactus render</c>: writes a piece down, faster than it sounds.</summary>
internal static class RenderCommand
{
    public static Command Create()
    {
        var piece = new Argument<string>("piece") { Description = "A built-in piece ('tactus pieces' lists them) or a .cs file." };
        var arguments = new RenderArguments();
        var command = new Command("render", "Writes a piece down as lines of JSON or as a MIDI file, faster than it sounds.") { piece };
        arguments.AddTo(command);
        command.SetAction((parsed, cancel) => Task.FromResult(arguments.Run(PieceLibrary.Find(parsed.GetValue(piece)!), parsed, cancel)));
        return command;
    }
}
