// Starts programs with their output in plain sight, and says things in one line.
using System.Diagnostics;
using System.Runtime.InteropServices;

void Say(string sentence) => Information("{0}", sentence);

int TryRun(string[] command, string folder = ".")
{
    var arguments = new ProcessArgumentBuilder();
    foreach (var argument in command[1..])
        arguments.AppendQuoted(argument);
    return StartProcess(command[0], new ProcessSettings { Arguments = arguments, WorkingDirectory = MakeAbsolute(Directory(folder)) });
}

void Run(string[] command, string folder = ".")
{
    if (TryRun(command, folder) is not 0 and var exit)
        throw new CakeException(exit, $"`{string.Join(' ', command)}` ended with exit code {exit}; its own words are above.");
}

// A program that ends by Ctrl-C in its own time: the terminal tells both of us, and we wait for it. A termination reaches us alone and is passed on.
void RunInFront(string[] command)
{
    using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]));
    using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
    using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
    {
        context.Cancel = true;
        if (!IsRunningOnWindows())
            Process.Start("kill", ["-TERM", process.Id.ToString()]);
    });
    process.WaitForExit();
    if (process.ExitCode != 0)
        throw new CakeException(process.ExitCode, $"`{string.Join(' ', command)}` ended with exit code {process.ExitCode}; its own words are above.");
}

// Cake itself overlooks an argument that it does not know, so a slip of the pen would go unseen.
void RefuseUnknownArguments(string[] known)
{
    foreach (var name in Context.Arguments.GetArguments().Keys.Except(known))
        throw new CakeException($"There is no argument --{name}; there are --{string.Join(", --", known)}.");
}
