using System.CommandLine;
using Tactus.Hosting;
using Tactus.Hosting.Commands;
using Tactus.Tools.Pieces;

namespace Tactus.Tools.Commands;

/// <summary><c>tactus play</c>: plays a piece in the page and in Max.</summary>
internal static class PlayCommand
{
    public static Command Create()
    {
        var piece = new Argument<string>("piece")
        {
            Description = "A built-in piece ('tactus pieces' lists them) or a .cs file.",
            DefaultValueFactory = _ => "arpeggiator",
        };
        var play = new PlayArguments();
        var command = new Command("play", "Plays a piece: opens the page, and waits for Max and others to perform it. Ctrl-C ends it.") { piece };
        play.AddTo(command);
        command.SetAction((parsed, cancel) => Player.Play(PieceLibrary.Find(parsed.GetValue(piece)!), play.Read(parsed), cancel));
        return command;
    }
}
