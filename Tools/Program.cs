using System.CommandLine;
using Tactus.Hosting.Commands;
using Tactus.Tools.Commands;

var root = new RootCommand("Tactus: C# composes, Max performs. Start with: tactus play arpeggiator")
{
    PlayCommand.Create(),
    RenderCommand.Create(),
    PiecesCommand.Create(),
    PerformCommand.Create(),
    MonitorCommand.Create(),
    JitterCommand.Create(),
    MaxCommand.Create(),
};
return CommandRunner.Run(root, args);
