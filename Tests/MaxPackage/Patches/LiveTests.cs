using System.Net;
using System.Net.Sockets;
using Tactus.Tests.MaxPackage.Page;
using Tactus.Tests.Tools.Max.Simulation;
using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.MaxPackage.Patches;

/// <summary>The whole way, in real time: a real engine, a real host in the simulated Max. What is awaited is notes, never time.</summary>
internal sealed class LiveTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly long[] Contour = [60, 64, 67, 72, 76, 72, 67, 64];

    private readonly List<(long Pitch, long Velocity)> notes = [];
    private readonly List<string> printed = [];
    private Machine machine = null!;
    private IStepTimer timer = null!;
    private RealTime time = null!;

    [SetUp]
    public void Begin()
    {
        notes.Clear();
        printed.Clear();
        (machine, timer) = (new Machine(), StepTimer.ForThisSystem());
        machine.Log.Written = Hear;
        time = new(machine, timer);
    }

    [TearDown]
    public void End()
    {
        machine.Dispose();
        timer.Dispose();
    }

    [TestCase("node")]
    [TestCase("v8")]
    [TestCase("jweb")]
    public async Task Arpeggio_OverAnEnginesDeath_PlaysWithoutGapOrDouble(string host)
    {
        var port = FreePort();
        Open(host, port);
        await using (var first = await Engine(port))
        {
            Until("24 notes", () => Ons >= 24);
            await first.Kill();
            Until("the loss", () => printed.Count(line => line == "status connected 0") > 1);
            Until("silence", () => notes.Sum(note => note.Velocity > 0 ? 1 : -1) == 0);
        }
        AssertContour();
        await using var second = await Engine(port);
        Until("24 notes of another engine", () => Ons >= 24);
        AssertContour();
        Assert.That(machine.Log.Of(LogKind.Error), Is.Empty);
    }

    private int Ons => notes.Count(note => note.Velocity > 0);

    // The engine takes seconds to start, and Max goes on meanwhile.
    private async Task<EngineProcess> Engine(int port)
    {
        var starting = EngineProcess.Play("arpeggiator", port);
        Until("the engine", () => starting.IsCompleted);
        return await starting;
    }

    private void Open(string host, int port) => PatchLoader.Open(machine, PatchScript.Parse($"""
        hub = tactus ws://127.0.0.1:{port}/performer {host}
        voice = tactus.note beats arp_gen
        out = noteout
        p = print status
        hub 0 -> p 0
        voice 0 -> out 0
        voice 1 -> out 1
        voice 2 -> out 2
        """), Repository.PathOf("MaxPackage"));

    private void Hear(LogEntry entry)
    {
        if (entry.Kind == LogKind.NoteOut)
            notes.Add((entry.Atoms[0].AsInt, entry.Atoms[1].AsInt));
        else if (entry.Kind == LogKind.Print)
            Print(Bench.Text(entry.Atoms));
    }

    // What a lost engine had handed over sounds until it is over; what counts is what comes from the engine that is there.
    private void Print(string line)
    {
        printed.Add(line);
        if (line == "status connected 1")
            notes.Clear();
    }

    private void Until(string what, Func<bool> isSo)
    {
        var limit = timer.Now + Patience;
        time.Run(() => isSo() || timer.Now > limit);
        Assert.That(isSo(), Is.True, $"waited for {what}; {Ons} notes; {string.Join(" | ", printed.TakeLast(5))}");
    }

    private void AssertContour()
    {
        var heard = notes.Where(note => note.Velocity > 0).Select(note => note.Pitch).ToList();
        var fits = Enumerable.Range(0, Contour.Length).Any(from => heard.Select((pitch, i) => pitch == Contour[(from + i) % Contour.Length]).All(fit => fit));
        Assert.That(fits, Is.True, $"the contour goes on: {string.Join(' ', heard)}");
        notes.Clear();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
