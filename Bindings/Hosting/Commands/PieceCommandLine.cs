using System.CommandLine;

namespace Tactus.Hosting.Commands;

/// <summary>The command line of a piece's own file: it plays; with <c>render</c> it renders.</summary>
internal static class PieceCommandLine
{
    /// <summary>Runs the piece as its arguments say.</summary>
    public static int Run(PieceSource source, IReadOnlyList<string> args)
    {
        var play = new PlayArguments();
        var root = new RootCommand($"Plays the piece '{source.Name}' in the web page and in Max. 'render' writes it down instead.") { Render(source) };
        play.AddTo(root);
        root.SetAction((parsed, cancel) => Player.Play(source, play.Read(parsed), cancel));
        return CommandRunner.Run(root, args);
    }

    private static Command Render(PieceSource source)
    {
        var arguments = new RenderArguments();
        var command = new Command("render", "Writes the piece down, faster than it sounds.");
        arguments.AddTo(command);
        command.SetAction((parsed, cancel) => Task.FromResult(arguments.Run(source, parsed, cancel)));
        return command;
    }
}
