using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Tactus.Hosting;
using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tools.Jitter.Ways;

/// <summary>The operating system's floor: a small C program in a process of its own.</summary>
internal sealed class FloorWay : IWakeWay
{
    private const double NanosecondsPerMicrosecond = 1000;
    private readonly FloorProgram program = FloorProgram.Compile();
    private readonly Process process;
    private long[] answer = [];

    /// <exception cref="HostingException">It cannot be compiled here.</exception>
    public FloorWay(TimeSpan period)
    {
        var nanoseconds = period.TotalNanoseconds.ToString("0", CultureInfo.InvariantCulture);
        process = Process.Start(new ProcessStartInfo(program.File, [nanoseconds]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    public string Call => "clock_nanosleep in a C program";

    public TimeSpan CpuTime { get; private set; }

    public void Take(Turn turn)
    {
        if (answer.Length != turn.Late.Length + 1)
            answer = new long[turn.Late.Length + 1];
        Ask(turn.Late.Length);
        CpuTime = TimeSpan.FromMicroseconds(answer[0] / NanosecondsPerMicrosecond);
        for (var i = 0; i < turn.Late.Length; i++)
            turn.Late[i] = (float)(answer[i + 1] / NanosecondsPerMicrosecond);
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
        program.Dispose();
    }

    private void Ask(long wakes)
    {
        try
        {
            var input = process.StandardInput.BaseStream;
            input.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in wakes)));
            input.Flush();
            process.StandardOutput.BaseStream.ReadExactly(MemoryMarshal.AsBytes(answer.AsSpan()));
        }
        catch (IOException error)
        {
            throw new HostingException($"The floor's C program ended before it had answered: {error.Message}", error);
        }
    }
}
