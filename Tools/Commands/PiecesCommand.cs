using System.CommandLine;
using System.Text.Json;
using Tactus.Hosting.Commands;
using Tactus.Tools.Pieces;

namespace Tactus.Tools.Commands;

/// <summary><c>tactus pieces</c>: which pieces are built in.</summary>
internal static class PiecesCommand
{
    private enum Format
    {
        Text,
        Json,
    }

    public static Command Create()
    {
        var format = new Option<Format>("--format") { HelpName = Values.Choices<Format>(), CustomParser = Values.Choice<Format>, Description = "text: for people. json: for machines." };
        var command = new Command("pieces", "Lists the built-in pieces; 'tactus play NAME' plays one, and its file is there to be changed.") { format };
        command.SetAction(parsed => Print(parsed.GetValue(format)));
        return command;
    }

    private static void Print(Format format)
    {
        if (format == Format.Json)
            Console.WriteLine(JsonSerializer.Serialize(PieceLibrary.BuiltIn.Select(piece => new { name = piece.Name, about = piece.About, file = piece.File })));
        else
            foreach (var piece in PieceLibrary.BuiltIn)
                Console.WriteLine($"{piece.Name,-22}{piece.About}");
    }
}
