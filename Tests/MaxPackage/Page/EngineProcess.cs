using System.Diagnostics;

namespace Tactus.Tests.MaxPackage.Page;

/// <summary>A real engine in a process of its own, which can be killed.</summary>
internal sealed class EngineProcess : IAsyncDisposable
{
    private readonly Process process;

    private EngineProcess(Process process, string startLine) => (this.process, StartLine) = (process, startLine);

    /// <summary>The line that it said at its start.</summary>
    public string StartLine { get; }

    /// <summary>The page's address, which ends that line.</summary>
    public Uri Address => new(StartLine.Split(" | ")[^1]);

    /// <summary>Starts <c>tactus play</c> and waits until it listens.</summary>
    public static async Task<EngineProcess> Play(string piece, int port = 0, params string[] more)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet",
            [Repository.Tool, "play", piece, "--no-browser", "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture), .. more])
        {
            RedirectStandardOutput = true,
        })!;
        var line = await process.StandardOutput.ReadLineAsync();
        return new(process, line ?? throw new InvalidOperationException($"tactus play {piece} said nothing and exited with {process.ExitCode}."));
    }

    /// <summary>Ends it at once, in the middle of whatever it does.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await Kill();
        process.Dispose();
    }
}
