using System.ComponentModel;
using System.Diagnostics;
using Tactus.Hosting;

namespace Tactus.Tools.Jitter.Ways;

/// <summary>Compiles the floor's C program, where there is a compiler.</summary>
internal sealed class FloorProgram : IDisposable
{
    private const string Source = "jitter/floor.c";
    private static readonly string[] Compilers = ["cc", "gcc", "clang"];
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tactus-floor-");

    private FloorProgram()
    {
    }

    /// <summary>The program.</summary>
    public string File => Path.Combine(folder.FullName, "floor");

    /// <summary>Compiles it.</summary>
    /// <exception cref="HostingException">There is no compiler here, or it fails; the sentence says so.</exception>
    public static FloorProgram Compile()
    {
        if (!OperatingSystem.IsLinux())
            throw new HostingException("The floor's C program is for Linux.");
        var program = new FloorProgram();
        try
        {
            program.Compile(Array.Find(Compilers, IsThere) ?? throw new HostingException($"There is no C compiler here ({string.Join(", ", Compilers)})."));
            return program;
        }
        catch
        {
            program.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);

    private static bool IsThere(string compiler) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(directory => System.IO.File.Exists(Path.Combine(directory, compiler)));

    private void Compile(string compiler)
    {
        var source = File + ".c";
        using (var text = typeof(FloorProgram).Assembly.GetManifestResourceStream(Source)!)
        using (var file = System.IO.File.Create(source))
            text.CopyTo(file);
        if (Run(compiler, "-O2", "-o", File, source) is var (exit, errors) && exit != 0)
            throw new HostingException($"The C compiler '{compiler}' could not compile the floor's program: {errors.Trim().Split('\n')[0]}");
    }

    private static (int Exit, string Errors) Run(string compiler, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(compiler, arguments) { RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, errors);
        }
        catch (Win32Exception error)
        {
            return (-1, error.Message);
        }
    }
}
