using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Tactus.Tests.MaxPackage.Page;

namespace Tactus.Tests.Tools.Monitor;

/// <summary>The command as its users have it, at a real engine.</summary>
internal sealed class MonitorCommandTests
{
    [Test]
    public void Monitor_WhereNothingListens_SaysSoInOneSentence()
    {
        var (output, error, exit) = Run("monitor", "1");
        Assert.That(error, Does.StartWith("No engine answers at ws://127.0.0.1:1/performer").And.Contains("tactus play"));
        Assert.That((output, exit), Is.EqualTo(("", 1)));
    }

    [Test]
    public void Monitor_OfSomethingElse_SaysThatItIsNoEngine()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var answering = Task.Run(async () =>
        {
            using var client = await other.AcceptTcpClientAsync();
            var stream = client.GetStream();
            await stream.ReadAtLeastAsync(new byte[64], 64);
            await stream.WriteAsync("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"u8.ToArray());
        });
        var (_, error, exit) = Run("monitor", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}/");
        Assert.That(answering.IsCompletedSuccessfully, Is.True);
        Assert.That(error, Does.StartWith("What answers at ws://127.0.0.1:").And.Contains("is no engine").And.Contains("404"));
        Assert.That(exit, Is.EqualTo(1));
    }

    [TestCase("--every", "5ms", "--every cannot be '5ms'")]
    [TestCase("--format", "jsnl", "did you mean 'jsonl'?")]
    public void Monitor_AValueThatCannotBe_SaysWhatCan(string option, string value, string sentence)
    {
        var (_, error, exit) = Run("monitor", option, value);
        Assert.That(error, Does.Contain(sentence));
        Assert.That(exit, Is.EqualTo(1));
    }

    [Test]
    public async Task Monitor_OfAPieceThatWaits_IsNoPerformer()
    {
        await using var engine = await EngineProcess.Play("arpeggiator");
        var (output, error, exit) = Run("monitor", $"{engine.Address}", "--for", "600ms", "--every", "100ms", "--format", "jsonl");
        var lines = output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.That(lines, Is.Not.Empty);
        Assert.That(lines.Select(line => line.GetProperty("running").GetBoolean()), Is.All.False, "watching began the piece");
        Assert.That((error, exit), Is.EqualTo(("", 0)));
    }

    [Test]
    public async Task Monitor_WhoseEngineIsKilled_SaysSoAndFailsWhenTheTimeIsUp()
    {
        await using var engine = await EngineProcess.Play("arpeggiator", 0, "--at-once");
        using var monitor = Start("monitor", $"{engine.Address}", "--for", "2s", "--every", "100ms");
        var error = monitor.StandardError.ReadToEndAsync();
        Assert.That(await monitor.StandardOutput.ReadLineAsync(), Does.Contain("arpeggiator"));
        await engine.Kill();
        Assert.That(await monitor.StandardOutput.ReadToEndAsync(), Does.Contain("is lost. Waiting for it to come back."));
        await monitor.WaitForExitAsync();
        Assert.That(await error, Does.EndWith("It did not come back before the time was up.\n"));
        Assert.That(monitor.ExitCode, Is.EqualTo(1));
    }

    private static (string Output, string Error, int Exit) Run(params string[] args)
    {
        using var process = Start(args);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output, error.GetAwaiter().GetResult(), process.ExitCode);
    }

    private static Process Start(params string[] args) =>
        Process.Start(new ProcessStartInfo("dotnet", [Repository.Tool, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}
