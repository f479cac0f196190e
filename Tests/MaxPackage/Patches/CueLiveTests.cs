using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Tactus.Tests.MaxPackage.Page;
using Tactus.Tests.Tools.Max.Simulation;
using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.MaxPackage.Patches;

/// <summary>Max's transport leads a real engine over a real socket: what it plays first after a start lies in its own pipes already.</summary>
internal sealed class CueLiveTests
{
    private const double TicksApart = 60;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private const string Steps = """
        return Piece.Run(args, piece => piece.Generator("steps", Clock.Transport, Steps));

        static IEnumerable<Event> Steps()
        {
            for (var i = 0; ; i++)
            {
                yield return Note(i % 128, 100, .05);
                yield return Wait(.125);
            }
        }
        """;

    private readonly List<(long Pitch, double Tick)> notes = [];
    private readonly List<string> printed = [];

    [Test]
    public async Task Transport_StartedAndStoppedInMax_PlaysEachNoteOnceAndAtItsTick()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "steps.cs");
        await File.WriteAllTextAsync(file, Steps);
        var (machine, timer, port) = (new Machine(), StepTimer.ForThisSystem(), FreePort());
        using var both = machine;
        using var clock = timer;
        machine.Log.Written = Hear;
        var time = new RealTime(machine, timer);
        var starting = EngineProcess.Play(file, port);
        Until("the engine", () => starting.IsCompleted);
        await using var engine = await starting;
        Open(machine, port);
        Until("the connection", () => printed.Contains("status connected 1"));
        Run(1500);
        for (var round = 0; round < 4; round++)
        {
            var (before, first) = (notes.Count, machine.Transport.TicksAt(machine.Now));
            Set(true);
            Until("eight notes", () => notes.Count >= before + 8);
            TestContext.Out.WriteLine($"start at tick {first.ToString("0.0", CultureInfo.InvariantCulture)}: late by {string.Join(", ", notes.Skip(before).Take(8).Select(Late))} ticks");
            Set(false);
            Run(700);
        }
        Assert.That(notes.Select(note => note.Pitch), Is.EqualTo(Enumerable.Range(0, notes.Count).Select(i => (long)i % 128)), "none is lost, none comes twice");

        void Set(bool running) => machine.RunEvent(EventThread.Scheduler, machine.Now, () => machine.Transport.SetRunning(running));

        void Run(double ms)
        {
            var end = machine.Now + ms;
            Until("time", () => machine.Now >= end);
        }

        void Until(string what, Func<bool> isSo)
        {
            var limit = timer.Now + Patience;
            time.Run(() => isSo() || timer.Now > limit);
            Assert.That(isSo(), Is.True, $"waited for {what}; {notes.Count} notes; {string.Join(" | ", printed.TakeLast(5))}");
        }
    }

    private static string Late((long Pitch, double Tick) note, int index) =>
        (note.Tick - TicksApart * Math.Round(note.Tick / TicksApart)).ToString("0.00", CultureInfo.InvariantCulture);

    private static void Open(Machine machine, int port) => PatchLoader.Open(machine, PatchScript.Parse($"""
        hub = tactus ws://127.0.0.1:{port}/performer node
        voice = tactus.note transport steps
        out = noteout
        p = print status
        hub 0 -> p 0
        voice 0 -> out 0
        voice 1 -> out 1
        voice 2 -> out 2
        """), Repository.PathOf("MaxPackage"));

    private void Hear(LogEntry entry)
    {
        if (entry.Kind == LogKind.NoteOut && entry.Atoms[1].AsInt > 0)
            notes.Add((entry.Atoms[0].AsInt, entry.Tick));
        else if (entry.Kind == LogKind.Print)
            printed.Add(Bench.Text(entry.Atoms));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
