using System.Diagnostics;
using Tactus.Hosting;

namespace Tactus.Tools.Jitter.Measuring;

/// <summary>Threads that do nothing but keep processor cores busy, in a process of their own: this tool once more, which ends when its standard input does.</summary>
internal sealed class BusyThreads : IDisposable
{
    public const string Option = "--busy-threads";
    private const string Ready = "busy";
    private readonly Process process;

    private BusyThreads(Process process) => this.process = process;

    /// <summary>Starts so many, and waits until they run.</summary>
    public static BusyThreads Start(int threads)
    {
        var process = Process.Start(Command(threads)) ?? throw new HostingException("The process that was to load the machine did not start; measure without --load.");
        var busy = new BusyThreads(process);
        if (process.StandardOutput.ReadLine() == Ready)
            return busy;
        busy.Dispose();
        throw new HostingException("The process that was to load the machine ended at once; measure without --load.");
    }

    /// <summary>Keeps so many cores busy until nobody holds the other end of the standard input any more.</summary>
    public static int RunUntilInputEnds(int threads)
    {
        for (var i = 0; i < threads; i++)
            new Thread(Spin) { IsBackground = true, Name = "busy" }.Start();
        Console.WriteLine(Ready);
        Console.In.ReadToEnd();
        return 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private static void Spin()
    {
        for (var number = 1UL; ; number = number * 6364136223846793005 + 1442695040888963407) // a generator of Knuth's: work that no compiler leaves out
            Volatile.Write(ref sink, number);
    }

    private static ulong sink;

    private static ProcessStartInfo Command(int threads)
    {
        var self = Environment.ProcessPath ?? throw new HostingException("This process does not know its own program and cannot start it again; measure without --load.");
        string[] tool = Path.GetFileNameWithoutExtension(self) == "dotnet" ? [Path.Combine(AppContext.BaseDirectory, "tactus.dll")] : [];
        return new(self, [.. tool, "jitter", Option, $"{threads}"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
    }
}
