using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Tactus.Scripting.Node;

/// <summary>
/// One Node, locked in: no file, no child, no worker by Node's own permissions; no code from strings; little memory; an empty environment. A clock looks
/// after it from outside, and ends it when it does not answer in time: whoever waits for it then hears that nobody is there.
/// </summary>
/// <remarks>Thread: one at a time converses; <see cref="Dispose"/> any.</remarks>
internal sealed class NodeProcess : IDisposable
{
    private const int FairPart = 4;    // of the time: one that ran for less than this part of it was kept from running
    private static readonly TimeSpan LookPeriod = TimeSpan.FromMilliseconds(5);
    private readonly ManualResetEventSlim isOver = new();
    private readonly Process process;
    private readonly Thread watch;
    private int looksLeft = -1;
    private int expectations;

    /// <summary>Starts it.</summary>
    /// <param name="packages">The folder whose packages scripts may import; null for none.</param>
    /// <exception cref="ScriptException">Node is not installed.</exception>
    public NodeProcess(string? packages)
    {
        process = Start(packages);
        Frames = new(process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
        process.ErrorDataReceived += (_, _) => { };    // a heap that overflowed says so at length, and nobody has to read it
        process.BeginErrorReadLine();
        SendProgram();
        watch = new Thread(Watch) { Name = "Tactus scripts' clock", IsBackground = true, Priority = ThreadPriority.AboveNormal };
        watch.Start();
    }

    /// <summary>Its number.</summary>
    public int Id => process.Id;

    /// <summary>The way to it.</summary>
    public NodeFrames Frames { get; }

    /// <summary>Whether it is to blame for its end: it died by itself, or ran and ran; false where it had hardly run, because the machine was busy with something else.</summary>
    public bool IsAtFault { get; private set; } = true;

    /// <summary>From now on it must be heard of within a time.</summary>
    public void Expect(TimeSpan within)
    {
        Volatile.Write(ref expectations, expectations + 1);
        Volatile.Write(ref looksLeft, (int)Math.Ceiling(within / LookPeriod) + 1);
    }

    /// <summary>It may take its time.</summary>
    public void ExpectNothing() => Volatile.Write(ref looksLeft, -1);

    /// <inheritdoc/>
    public void Dispose()
    {
        isOver.Set();
        Kill();
        watch.Join();
        process.Dispose();
        isOver.Dispose();
    }

    // It counts its own looks, not the time: where the whole machine was held up, its looks were too.
    private void Watch()
    {
        var (expectation, looks, before) = (0, 0, TimeSpan.Zero);
        while (!isOver.Wait(LookPeriod))
        {
            if (Volatile.Read(ref looksLeft) <= 0)
                continue;
            if (Volatile.Read(ref expectations) is var now && now != expectation)
                (expectation, looks, before) = (now, 0, Worked());
            looks++;
            if (Interlocked.Decrement(ref looksLeft) != 0)
                continue;
            IsAtFault = Worked() - before >= looks * LookPeriod / FairPart;
            Kill();
        }
    }

    private TimeSpan Worked()
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return TimeSpan.MaxValue;    // it has ended by itself
        }
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: false);
        }
        catch (InvalidOperationException)
        {
            // It had ended by itself.
        }
    }

    private static Process Start(string? packages)
    {
        var start = new ProcessStartInfo("node", Arguments(packages))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = packages ?? Path.GetTempPath(),
        };
        var root = start.Environment.TryGetValue("SystemRoot", out var found) ? found : null;
        start.Environment.Clear();
        if (root is not null)
            start.Environment["SystemRoot"] = root;    // without it Windows starts no program at all
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new ScriptException(new("scripts need Node 20 or later, and there is no `node` on the PATH; get it from https://nodejs.org."), error);
        }
    }

    private static List<string> Arguments(string? packages)
    {
        var megabytes = ScriptLimits.Megabytes.ToString(CultureInfo.InvariantCulture);
        List<string> arguments =
        [
            "--no-warnings", "--experimental-vm-modules", NodeRuntime.Major >= 24 ? "--permission" : "--experimental-permission",
            "--disallow-code-generation-from-strings", $"--max-old-space-size={megabytes}",
        ];
        if (packages is not null)
            arguments.Add($"--allow-fs-read={Path.Combine(packages, "*")}");
        return [.. arguments, "-e", InsideSource.Parts("node/0-")];
    }

    // The program comes over the pipe too: there is no file that the process would have to be allowed to read.
    private void SendProgram()
    {
        var settings = JsonSerializer.Serialize(new { inside = InsideSource.World });
        var parts = string.Join('\n', "1234".Select(number => InsideSource.Parts($"node/{number}-")));
        var program = Encoding.UTF8.GetBytes($"(function (require, fs) {{ \"use strict\"; const vm = require(\"node:vm\"); const settings = {settings};\n{parts}\nconverse();\n}})");
        process.StandardInput.BaseStream.Write(BitConverter.GetBytes(program.Length));
        process.StandardInput.BaseStream.Write(program);
        process.StandardInput.BaseStream.Flush();
    }
}
