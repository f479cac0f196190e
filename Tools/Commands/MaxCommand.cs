using System.CommandLine;

namespace Tactus.Tools.Commands;

/// <summary><c>tactus max</c>: everything about the Max package. One file per sub-command, one line here.</summary>
internal static class MaxCommand
{
    public static Command Create() => new("max", "The package for Cycling '74 Max: checks it, plays it without Max, packs it, installs it.")
    {
        MaxCheckCommand.Create(),
        MaxRunCommand.Create(),
        MaxPackCommand.Create(),
        MaxInstallCommand.Create(),
        MaxUninstallCommand.Create(),
    };
}
