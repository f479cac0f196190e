using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Tactus.Hosting;

namespace Tactus.Tools.Max.Simulation;

/// <summary>A Node process that speaks in lines of JSON. It ends with this, or when this process does.</summary>
/// <remarks>Thread: <see cref="Say"/> one at a time; the callbacks come from a thread of their own.</remarks>
internal sealed class LineProcess : IDisposable
{
    private const char Mark = '\u0001';

    private readonly Process process;
    private volatile bool isClosing;

    public LineProcess(IEnumerable<string> arguments, Action<JsonObject> said, Action<string> printed, Action<int> ended)
    {
        process = new() { StartInfo = Start(arguments), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data, said, printed);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, said, printed);
        process.Exited += (_, _) =>
        {
            if (!isClosing)
                End(ended);
        };
        Launch();
    }

    public int Id => process.Id;

    public void Say(JsonObject message)
    {
        try
        {
            process.StandardInput.WriteLine(message.ToJsonString());
        }
        catch (IOException) when (isClosing || process.HasExited)
        {
            // Nobody is there any more: whoever waits hears it from the callback of the end.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (isClosing)
            return;
        isClosing = true;
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    /// <summary>Its last words may still be on their way when it has ended: they come first.</summary>
    private void End(Action<int> ended)
    {
        try
        {
            process.WaitForExit();
            ended(process.ExitCode);
        }
        catch (InvalidOperationException) when (isClosing)
        {
            // It was let go meanwhile: nobody asks how it ended.
        }
    }

    private static ProcessStartInfo Start(IEnumerable<string> arguments) => new("node", arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static void Hear(string? line, Action<JsonObject> said, Action<string> printed)
    {
        if (line is [Mark, .. var json])
            said(JsonNode.Parse(json)!.AsObject());
        else if (line is not null)
            printed(line);
    }

    private void Launch()
    {
        try
        {
            process.Start();
        }
        catch (Win32Exception error)
        {
            throw new HostingException($"Node cannot be started: {error.Message}. node.script and v8 run in it; install it from https://nodejs.org and see that `node` is on the PATH.", error);
        }
        process.StandardInput.AutoFlush = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }
}
